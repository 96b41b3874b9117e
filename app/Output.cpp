// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Output.h"

#include <QLocale>

#include <cstdio>

namespace backdesk
{

void printLine(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    fwrite(text.constData(), 1, size_t(text.size()), stdout);
    fflush(stdout);
}

void printError(const QString &line)
{
    const QByteArray text = "backdesk: " + line.toUtf8() + '\n';
    fwrite(text.constData(), 1, size_t(text.size()), stderr);
}

int printErrors(const Errors &errors)
{
    for (const Error &error : errors)
        printError(error.message.text(systemLanguage()));
    return 1;
}

int printDescriptionErrors(const DescriptionErrors &errors)
{
    for (const DescriptionError &error : errors) {
        const QByteArray text = error.text(systemLanguage()).toUtf8() + '\n';
        fwrite(text.constData(), 1, size_t(text.size()), stderr);
    }
    return 1;
}

bool startLogging(LogSetup &logs, const LogOptions &options)
{
    const Status status = logs.apply(options);
    if (!status)
        printError(status.error().message.text(systemLanguage()));
    return status.ok();
}

void printStorageProblems(const Storage &storage)
{
    for (const StorageProblem &problem : storage.problems())
        printError(problem.place + QLatin1String(": ") + problem.message.text(systemLanguage()));
}

QString systemLanguage()
{
    return bestLanguage(QLocale::system().uiLanguages());
}

} // namespace backdesk
