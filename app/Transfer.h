// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "core/description/Description.h"
#include "core/transfer/TransferProgress.h"

#include <functional>

namespace backdesk
{

/// Runs the work of a command on a thread of its own, tells its progress on standard error, and cancels it at
/// SIGTERM and SIGINT. The exit code that the work gives.
int runTransfer(const std::function<int(TransferControl &)> &work);

/// The description of a command that works with stored data; its mistakes are told. Not ok() also when the
/// data cannot be worked with: a migration has left it half done, or nothing is kept.
DescriptionResult loadForTransfer(const QString &file, const CommandLine &line, StorageUse use);

QList<StoredCollection> storedCollections(const Backoffice &backoffice);

/// Opens a storage and tells how far it is.
Status openForTransfer(Storage &storage, const QList<StoredCollection> &collections,
                       const TransferControl &control);

/// Contents that are told but are not there.
void printMissingFiles(const QStringList &missing);

} // namespace backdesk
