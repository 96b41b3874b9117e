// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackupCommand.h"

#include "app/Output.h"
#include "app/Transfer.h"
#include "core/transfer/Backup.h"
#include "core/transfer/Restore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

int tell(const BackupReport &report, const QString &path)
{
    printMissingFiles(report.missingFiles);
    printLine(Texts::tr("Wrote %1. Items: %2, files: %3, hash: %4.")
                  .arg(path, QString::number(report.items), QString::number(report.files),
                       QString::fromLatin1(report.hash)));
    return report.missingFiles.isEmpty() ? 0 : 1;
}

int writeOut(const Backoffice &backoffice, const QString &path, const TransferControl &control)
{
    Storage &storage = backoffice.storage();
    const QList<StoredCollection> collections = storedCollections(backoffice);
    const Status opened = openForTransfer(storage, collections, control);
    if (!opened)
        return printErrors(opened.errors());
    printStorageProblems(storage);
    const auto report = writeBackup(backoffice.name(), collections, storage, path, control);
    const bool isWhole = storage.problems().isEmpty();
    storage.close();
    if (!report)
        return printErrors(report.errors());
    const int code = tell(*report, path);
    if (!isWhole)
        printError(Texts::tr("Data that cannot be read is not in the backup."));
    return isWhole ? code : 1;
}

/// Beside the backup that is restored, where there is room for one.
QString safetyPath(const Backoffice &backoffice, const QString &backup)
{
    return QStringLiteral("%1/%2.before-restore-%3.backup")
        .arg(QFileInfo(backup).absolutePath(), backoffice.name(),
             QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz")));
}

/// Keeps what is there before it is replaced. False: it could not be kept.
bool keepPresent(const Backoffice &backoffice, const QString &path, const TransferControl &control)
{
    Storage &storage = backoffice.storage();
    const auto report = writeBackup(backoffice.name(), storedCollections(backoffice), storage, path, control);
    if (!report) {
        printErrors(report.errors());
        return false;
    }
    printMissingFiles(report->missingFiles);
    printLine(Texts::tr("The data as it was before is in %1.").arg(path));
    return true;
}

int bringBack(const Backoffice &backoffice, const CommandLine &line, const TransferControl &control)
{
    BackupReader reader(line.transfer.second, control);
    Status status = reader.open();
    if (!status)
        return printErrors(status.errors());
    Storage &storage = backoffice.storage();
    const QList<StoredCollection> collections = storedCollections(backoffice);
    status = openForTransfer(storage, collections, control);
    Restore restore(collections, reader, storage, control);
    if (status)
        status = restore.check();
    if (!status)
        return printErrors(status.errors());
    printStorageProblems(storage);
    if (!storage.problems().isEmpty()) {
        printError(Texts::tr("Nothing was restored: the storage holds data that cannot be read."));
        return 1;
    }
    const bool isEmpty = restore.isStorageEmpty();
    if (!isEmpty && !line.transfer.replace) {
        printError(Texts::tr("There is data already. --replace puts the backup in its place."));
        return 1;
    }
    if (!isEmpty && !keepPresent(backoffice, safetyPath(backoffice, line.transfer.second), control))
        return 1;
    const auto report = restore.run();
    storage.close();
    if (!report)
        return printErrors(report.errors());
    printLine(Texts::tr("Restored. Items: %1, hash: %2.")
                  .arg(QString::number(report->items), QString::fromLatin1(report->hash)));
    return 0;
}

} // namespace

int backUp(const CommandLine &line)
{
    LogSetup logs;
    if (!startLogging(logs, line.log.over({})))
        return 1;
    const DescriptionResult description = loadForTransfer(line.target, line, StorageUse::Read);
    if (!description.ok())
        return 1;
    return runTransfer([&](TransferControl &control) {
        return writeOut(*description.backoffice, line.transfer.second, control);
    });
}

int restore(const CommandLine &line)
{
    LogSetup logs;
    if (!startLogging(logs, line.log.over({})))
        return 1;
    const DescriptionResult description = loadForTransfer(line.target, line, StorageUse::Write);
    if (!description.ok())
        return 1;
    return runTransfer(
        [&](TransferControl &control) { return bringBack(*description.backoffice, line, control); });
}

} // namespace backdesk
