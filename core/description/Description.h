// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/DescriptionError.h"
#include "core/model/Backoffice.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace backdesk
{

/// Where a description wants to be served.
struct ServerOptions {
    QString host = QStringLiteral("127.0.0.1"); ///< an address or "localhost", always of this machine
    quint16 port = 8080;                        ///< 0: a free one
};

/// What the command line says against the description.
struct DescriptionOverrides {
    QString dataFolder; ///< not empty: every storage path lies below it
};

/// An application ready to be opened, or everything that is wrong with its description.
struct DescriptionResult {
    std::unique_ptr<Backoffice> backoffice; ///< not opened yet; nothing when there are errors
    ServerOptions server;
    QString storageFolder; ///< absolute; empty for a storage without one
    DescriptionErrors errors;

    bool ok() const { return backoffice != nullptr; }
};

/// Reads a description and builds the application it describes. Touches nothing but the file. May be called
/// from any thread.
DescriptionResult loadDescription(const QString &path, const DescriptionOverrides &overrides = {});

/// The mistakes of a description as lines to print, none when it is right.
QStringList checkDescription(const QString &path, const QString &language = {});

} // namespace backdesk
