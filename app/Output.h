// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/DescriptionError.h"
#include "core/storage/Storage.h"
#include "core/value/LogSetup.h"

#include <QString>

namespace backdesk
{

/// One line on standard output, at once.
void printLine(const QString &line);
/// One line on standard error, after the program's name.
void printError(const QString &line);
/// What the errors say, on standard error. The exit code for it, 1.
int printErrors(const Errors &errors);
/// Every mistake on standard error. The exit code for it, 1.
int printDescriptionErrors(const DescriptionErrors &errors);
/// Logs by these options from now on; a failure goes to standard error.
bool startLogging(LogSetup &logs, const LogOptions &options);
/// What the storage set aside, on standard error.
void printStorageProblems(const Storage &storage);
/// The language of messages on the command line: the system's, where there is a translation.
QString systemLanguage();

} // namespace backdesk
