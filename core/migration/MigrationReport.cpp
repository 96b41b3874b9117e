// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/MigrationReport.h"

namespace backdesk
{

namespace
{

QString fateName(MigrationReport::Fate fate)
{
    switch (fate) {
    case MigrationReport::Fate::Changed:
        return QStringLiteral("changed");
    case MigrationReport::Fate::Deleted:
        return QStringLiteral("deleted");
    case MigrationReport::Fate::Same:
        break;
    }
    return QStringLiteral("same");
}

Value differenceList(const QList<Difference> &differences)
{
    ValueList list;
    for (const Difference &difference : differences) {
        ValueMap map;
        map.set(QStringLiteral("path"), difference.path);
        if (difference.before)
            map.set(QStringLiteral("before"), *difference.before);
        if (difference.after)
            map.set(QStringLiteral("after"), *difference.after);
        list.append(map);
    }
    return list;
}

Value problemList(const QList<MigrationProblem> &problems, const QString &language)
{
    ValueList list;
    for (const MigrationProblem &problem : problems) {
        ValueMap map;
        map.set(QStringLiteral("place"), problem.place);
        map.set(QStringLiteral("path"), problem.path);
        map.set(QStringLiteral("message"), problem.message.text(language));
        list.append(map);
    }
    return list;
}

Value itemList(const QList<MigrationReport::Item> &items, const QString &language)
{
    ValueList list;
    for (const MigrationReport::Item &item : items) {
        ValueMap map;
        map.set(QStringLiteral("_id"), item.id);
        map.set(QStringLiteral("fate"), fateName(item.fate));
        map.set(QStringLiteral("differences"), differenceList(item.differences));
        map.set(QStringLiteral("unknown"), differenceList(item.unknown));
        map.set(QStringLiteral("problems"), problemList(item.problems, language));
        list.append(map);
    }
    return list;
}

} // namespace

Value toValue(const MigrationReport &report, const QString &language)
{
    ValueList collections;
    for (const MigrationReport::Collection &collection : report.collections) {
        ValueMap map;
        map.set(QStringLiteral("name"), collection.name);
        map.set(QStringLiteral("items"), collection.count);
        map.set(QStringLiteral("changes"), itemList(collection.items, language));
        collections.append(map);
    }
    ValueMap whole;
    whole.set(QStringLiteral("items"), report.count);
    whole.set(QStringLiteral("changed"), report.changed);
    whole.set(QStringLiteral("deleted"), report.deleted);
    whole.set(QStringLiteral("refused"), report.refused);
    whole.set(QStringLiteral("unknown_folders"),
              ValueList(report.unknownFolders.begin(), report.unknownFolders.end()));
    whole.set(QStringLiteral("collections"), collections);
    return whole;
}

} // namespace backdesk
