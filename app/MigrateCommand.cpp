// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MigrateCommand.h"

#include "app/MigrationOutput.h"
#include "app/Output.h"
#include "core/description/Description.h"
#include "core/migration/Migration.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MigrateCommand)
};

QString stepText(const MigrationProgress &progress)
{
    switch (progress.step) {
    case MigrationProgress::Step::Read:
        return Texts::tr("Reading: %1 of %2");
    case MigrationProgress::Step::Script:
        return Texts::tr("Running the script: %1 of %2");
    case MigrationProgress::Step::Check:
        return Texts::tr("Checking: %1 of %2");
    case MigrationProgress::Step::BackUp:
        return Texts::tr("Copying the data: %1 of %2");
    case MigrationProgress::Step::Write:
        break;
    }
    return Texts::tr("Writing: %1 of %2");
}

/// Tells how far it is, ever more seldom; short work goes without.
std::function<void(const MigrationProgress &)> progressTeller()
{
    constexpr qint64 first = 1000; // ms
    constexpr qint64 longest = 10000;
    QElapsedTimer timer;
    timer.start();
    return [timer, next = first](const MigrationProgress &progress) mutable {
        const qint64 now = timer.elapsed();
        if (now < next)
            return;
        next = std::min(now + now / 2, now + longest);
        printError(stepText(progress).arg(progress.done).arg(progress.total));
    };
}

/// The last word to people.
void tellOutcome(const MigrationReport &report, const CommandLine &line, const QString &backup)
{
    if (!report.isGood())
        printLine(Texts::tr("Nothing was written: every item has to fit first."));
    else if (!report.hasWork())
        printLine(Texts::tr("There is nothing to change."));
    else if (!line.migration.apply)
        printLine(Texts::tr("Nothing was written. --apply writes it."));
    else
        printLine(Texts::tr("Written. The data as it was before is in %1.").arg(backup));
}

int run(const Backoffice &backoffice, const QString &folder, const CommandLine &line)
{
    Migration migration(backoffice, folder, {line.migration.script, line.migration.dropUnknown});
    migration.onProgress = progressTeller();
    const auto report = migration.plan();
    if (!report)
        return printErrors(report.errors());
    if (!line.migration.json)
        printMigration(*report);
    QString backup;
    Errors errors;
    if (line.migration.apply && report->isGood()) {
        const auto applied = migration.apply();
        if (applied)
            backup = *applied;
        else
            errors = applied.errors();
    }
    if (line.migration.json)
        printMigrationJson(*report, backup);
    if (!errors.isEmpty())
        return printErrors(errors);
    if (!line.migration.json)
        tellOutcome(*report, line, backup);
    return report->isGood() ? 0 : 1;
}

/// What is stored elsewhere is copied into a folder first.
int explainNoFolder(const QList<StoragePart> &storages, const CommandLine &line)
{
    if (keepsNothing(storages)) {
        const QString nothing = Texts::tr("There is nothing to migrate: the storage of %1 keeps nothing.");
        printError(nothing.arg(line.target));
        return 0;
    }
    printError(Texts::tr("Only data in one folder of YAML files can be migrated. Copy it into one with "
                         "\"backdesk copy\", migrate it there, and copy it back."));
    return 1;
}

} // namespace

int migrate(const CommandLine &line)
{
    LogSetup logs;
    if (!startLogging(logs, line.log.over({})))
        return 1;
    const DescriptionResult description = loadDescription(line.target, {line.dataFolder});
    if (!description.ok())
        return printDescriptionErrors(description.errors);
    if (description.storageFolder.isEmpty()) {
        return explainNoFolder(description.storages, line);
    }
    return run(*description.backoffice, description.storageFolder, line);
}

bool isMigrationUnfinished(const QList<StoragePart> &storages)
{
    bool isUnfinished = false;
    for (const StoragePart &part : storages) {
        const bool hasFolder = part.choice.type == StorageType::Yaml;
        const Message left = hasFolder ? Migration::interruption(part.choice.place) : Message();
        if (left.isEmpty())
            continue;
        printError(left.text(systemLanguage()));
        isUnfinished = true;
    }
    return isUnfinished;
}

} // namespace backdesk
