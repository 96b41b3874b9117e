// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CopyCommand.h"

#include "app/MigrateCommand.h"
#include "app/Output.h"
#include "app/Transfer.h"
#include "core/storage/choice/StorageChoice.h"
#include "core/transfer/Copy.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CopyCommand)
};

/// One side of a copy.
struct Side {
    DescriptionResult description; ///< without a backoffice where a storage is named
    QList<StoragePart> parts;
    std::shared_ptr<Storage> storage = {};

    bool isDescription() const { return description.ok(); }
};

bool isStorageName(const QString &text)
{
    return StorageChoice::fromText(text).ok();
}

/// The mistakes are told.
std::optional<Side> readSide(const QString &text, const CommandLine &line, StorageUse use)
{
    if (isStorageName(text))
        return Side{{}, {{*StorageChoice::fromText(text), {}}}};
    Side side;
    side.description = loadForTransfer(text, line, use);
    if (!side.isDescription())
        return {};
    side.parts = side.description.storages;
    return side;
}

bool isSamePlace(const Side &from, const Side &to)
{
    return std::any_of(from.parts.begin(), from.parts.end(), [&to](const StoragePart &part) {
        return std::any_of(to.parts.begin(), to.parts.end(), [&part](const StoragePart &other) {
            return part.choice == other.choice && part.choice.type != StorageType::Memory;
        });
    });
}

/// What is wrong with copying from the one to the other; empty: nothing.
QString refusal(const Side &from, const Side &to)
{
    if (!from.isDescription() && !to.isDescription())
        return Texts::tr("One of FROM and TO has to be a description, which tells what the items are.");
    if (isSamePlace(from, to))
        return Texts::tr("FROM and TO are the same storage.");
    if (!from.isDescription() || !to.isDescription())
        return {};
    for (const auto &collection : from.description.backoffice->collections()) {
        if (!to.description.backoffice->collection(collection->name()))
            return Texts::tr("TO does not have the collection %1.").arg(collection->name());
    }
    return {};
}

/// The storage of a side, opened for the collections that are copied.
Status open(Side &side, const QList<StoredCollection> &collections, StorageUse use,
            const TransferControl &control)
{
    side.storage = makeStorage(side.parts, use);
    return openForTransfer(*side.storage, collections, control);
}

int tell(const CopyReport &report)
{
    printMissingFiles(report.missingFiles);
    printLine(Texts::tr("Items: %1, written now: %2, files written: %3. Source and target have the hash %4.")
                  .arg(QString::number(report.items), QString::number(report.written),
                       QString::number(report.files), QString::fromLatin1(report.sum.hex())));
    return report.missingFiles.isEmpty() ? 0 : 1;
}

int work(Side &from, Side &to, bool intoExisting, TransferControl &control)
{
    const Backoffice &backoffice =
        from.isDescription() ? *from.description.backoffice : *to.description.backoffice;
    const QList<StoredCollection> collections = storedCollections(backoffice);
    Status opened = open(from, collections, StorageUse::Read, control);
    if (opened)
        opened = open(to, collections, StorageUse::Write, control);
    if (!opened)
        return printErrors(opened.errors());
    printStorageProblems(*from.storage);
    if (!from.storage->problems().isEmpty()) {
        printError(Texts::tr("Nothing was copied: FROM holds data that cannot be read."));
        return 1;
    }
    Copy copy(collections, *from.storage, *to.storage, control);
    copy.intoExisting = intoExisting;
    const auto report = copy.run();
    to.storage->close();
    from.storage->close();
    if (report)
        return tell(*report);
    printErrors(report.errors());
    if (control.cancelled)
        printError(Texts::tr("The same command goes on where this one has ended."));
    return 1;
}

} // namespace

int copy(const CommandLine &line)
{
    LogSetup logs;
    if (!startLogging(logs, line.log.over({})))
        return 1;
    auto from = readSide(line.target, line, StorageUse::Read);
    auto to = from ? readSide(line.transfer.second, line, StorageUse::Write) : std::nullopt;
    if (!to)
        return 1;
    if (const QString reason = refusal(*from, *to); !reason.isEmpty()) {
        printError(reason);
        return 1;
    }
    return runTransfer(
        [&](TransferControl &control) { return work(*from, *to, line.transfer.intoExisting, control); });
}

} // namespace backdesk
