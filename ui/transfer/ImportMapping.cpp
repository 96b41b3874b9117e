// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportMapping.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

void collect(const QList<FieldMeta> &fields, const QString &outer, QList<ImportTarget> &targets)
{
    for (const FieldMeta &field : fields) {
        if (!field.exists || field.readOnly)
            continue;
        const QString title =
            outer.isEmpty() ? field.title : ImportMappings::tr("%1 · %2").arg(outer, field.title);
        targets.append({field, title});
        if (field.type == FieldMeta::Type::Dict)
            collect(field.members, title, targets);
    }
}

/// "Date added", "date_added" and "dateAdded" are the same.
QString folded(const QString &name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

bool isKey(const FieldMeta &field)
{
    return field.isText() || field.type == FieldMeta::Type::Int;
}

/// Ids that the table itself has are ids; all else is what people read.
QString keyFor(const AppMeta &app, const FieldMeta &field)
{
    const CollectionMeta *target = app.collection(field.collection);
    const bool found = target && !target->label.isEmpty() && target->field(target->label);
    return found ? target->label : QString(ImportColumn::ById);
}

bool isAtOrBelow(const QString &place, const QString &path)
{
    return place == path || place.startsWith(path + u'.') || place.startsWith(path + u'[');
}

} // namespace

const ImportTarget *ImportMapping::target(const QString &field) const
{
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&field](const ImportTarget &each) { return each.name() == field; });
    return found == targets.end() || field.isEmpty() ? nullptr : &*found;
}

bool ImportMapping::isMapped(const QString &field) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [&field](const ImportColumn &column) { return column.field == field; }) ||
           std::any_of(constants.begin(), constants.end(),
                       [&field](const ImportConstant &each) { return each.column.field == field; });
}

bool ImportMapping::needsLookup(const ImportColumn &column) const
{
    const ImportTarget *found = target(column.field);
    return found && found->field.isReference() && column.key != ImportColumn::ById;
}

qsizetype ImportMapping::columnOf(const QString &path) const
{
    const QString place = path.startsWith(QLatin1String("$.")) ? path.mid(2) : path;
    qsizetype best = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString &field = columns.at(i).field;
        if (field.isEmpty() || !isAtOrBelow(place, field))
            continue;
        if (best < 0 || field.size() > columns.at(best).field.size())
            best = i;
    }
    return best;
}

/// At creation every field may be given.
QStringList ImportMapping::missingRights() const
{
    QStringList found;
    if (keyField.isEmpty() && !mayAdd)
        found.append(ImportMappings::tr("You may not add entries here, only update those that are there."));
    if (keyField.isEmpty())
        return found;
    if (!mayChange)
        found.append(ImportMappings::tr("You may not change the entries that are there, only add others."));
    for (const ImportTarget &each : targets) {
        if (each.field.modify == Right::Denied && each.name() != keyField && isMapped(each.name()))
            found.append(ImportMappings::tr("You may not change “%1”. Leave it out.").arg(each.title));
    }
    return found;
}

QStringList ImportMapping::mistakes() const
{
    QStringList found = missingRights();
    QSet<QString> seen;
    const auto look = [&](const QString &field) {
        if (field.isEmpty())
            return;
        if (seen.contains(field))
            found.append(ImportMappings::tr("“%1” is filled twice.").arg(target(field)->title));
        seen.insert(field);
    };
    for (const ImportColumn &column : columns)
        look(column.field);
    for (const ImportConstant &constant : constants)
        look(constant.column.field);
    if (seen.isEmpty())
        found.append(ImportMappings::tr("No column is assigned to a field yet."));
    // Rows that update need not give everything.
    for (const ImportTarget &each : targets) {
        const bool top = !each.name().contains(u'.');
        if (keyField.isEmpty() && top && each.field.required && each.field.defaultValue.isNull() &&
            !seen.contains(each.name()))
            found.append(ImportMappings::tr("“%1” is required, and no column gives it.").arg(each.title));
    }
    if (!keyField.isEmpty() && !seen.contains(keyField))
        found.append(ImportMappings::tr("Entries are to be found by “%1”, and no column gives it.")
                         .arg(target(keyField) ? target(keyField)->title : keyField));
    return found;
}

QList<ImportTarget> ImportMappings::targetsOf(const CollectionMeta &collection)
{
    QList<ImportTarget> targets;
    collect(collection.fields, {}, targets);
    FieldMeta id;
    id.name = ImportColumn::ById;
    id.selector = QStringLiteral("$._id");
    id.type = FieldMeta::Type::String;
    id.title = tr("Id");
    targets.append({id, id.title});
    return targets;
}

QList<ImportTarget> ImportMappings::keysOf(const CollectionMeta &collection)
{
    QList<ImportTarget> keys = targetsOf(collection);
    keys.removeIf([](const ImportTarget &target) { return !isKey(target.field); });
    std::stable_partition(keys.begin(), keys.end(), [&collection](const ImportTarget &target) {
        return target.name() == collection.label;
    });
    return keys;
}

ImportMapping ImportMappings::guess(const AppMeta &app, const CollectionMeta &collection,
                                    const ImportTable &table, const QLocale &locale)
{
    ImportMapping mapping;
    mapping.collection = collection.name;
    mapping.targets = targetsOf(collection);
    mapping.locale = locale;
    QHash<QString, QString> names;
    for (const ImportTarget &target : std::as_const(mapping.targets)) {
        for (const QString &name : {target.field.title, target.field.name, target.title, target.name()}) {
            if (!names.contains(folded(name)) || name == target.name())
                names.insert(folded(name), target.name());
        }
    }
    QSet<QString> taken;
    for (const QString &head : table.heads) {
        ImportColumn column;
        const QString field = names.value(folded(head));
        if (!field.isEmpty() && !taken.contains(field)) {
            column.field = field;
            taken.insert(field);
            column.key = keyFor(app, mapping.target(field)->field);
        }
        // Ids are there to find the entries they belong to.
        if (column.field == ImportColumn::ById)
            mapping.keyField = column.field;
        mapping.columns.append(column);
    }
    return mapping;
}

} // namespace backdesk::ui
