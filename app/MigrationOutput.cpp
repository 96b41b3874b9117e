// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MigrationOutput.h"

#include "app/Output.h"
#include "core/value/Json.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MigrateCommand)
};

QStringList linesOf(const MigrationReport::Item &item)
{
    QStringList lines;
    if (item.fate == MigrationReport::Fate::Deleted)
        lines.append(Texts::tr("is deleted"));
    for (const Difference &difference : item.differences)
        lines.append(differenceText(difference));
    for (const Difference &difference : item.unknown)
        lines.append(Texts::tr("unknown, stays: %1").arg(differenceText(difference).mid(2)));
    return lines;
}

void printCollection(const MigrationReport::Collection &collection)
{
    QStringList lines;
    for (const MigrationReport::Item &item : collection.items) {
        for (const QString &line : linesOf(item))
            lines.append(QStringLiteral("  %1/%2: ").arg(collection.name, item.id) + line);
    }
    if (lines.isEmpty())
        return;
    printLine(collection.name + u':');
    for (const QString &line : lines)
        printLine(line);
}

void printProblems(const MigrationReport &report)
{
    const QString language = systemLanguage();
    for (const MigrationReport::Collection &collection : report.collections) {
        for (const MigrationReport::Item &item : collection.items) {
            for (const MigrationProblem &problem : item.problems) {
                const QString path = problem.path.isEmpty() ? QString() : problem.path + QLatin1String(": ");
                printLine(QLatin1String("  ") + problem.place + QLatin1String(": ") + path +
                          problem.message.text(language));
            }
        }
    }
}

} // namespace

void printMigration(const MigrationReport &report)
{
    for (const MigrationReport::Collection &collection : report.collections)
        printCollection(collection);
    if (!report.isGood()) {
        printLine(Texts::tr("Cannot be migrated:"));
        printProblems(report);
    }
    for (const QString &folder : report.unknownFolders)
        printLine(Texts::tr("No collection is stored in %1; it stays as it is.").arg(folder));
    printLine(Texts::tr("Items: %1, changed: %2, deleted: %3, cannot be migrated: %4.")
                  .arg(QString::number(report.count), QString::number(report.changed),
                       QString::number(report.deleted), QString::number(report.refused)));
}

void printMigrationJson(const MigrationReport &report, const QString &backup)
{
    Value value = toValue(report, systemLanguage());
    value.asMap()->set(QStringLiteral("applied"), !backup.isEmpty());
    value.asMap()->set(QStringLiteral("backup"), backup.isEmpty() ? Value() : Value(backup));
    printLine(QString::fromUtf8(toJson(value)));
}

} // namespace backdesk
