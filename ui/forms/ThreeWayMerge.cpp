// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ThreeWayMerge.h"

#include "ui/fields/FieldEditor.h"

#include <QJsonArray>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

using Side = MergeField::Side;
using Type = FieldMeta::Type;

bool isGroup(const FieldMeta &field)
{
    return field.type == Type::Dict && !field.members.isEmpty();
}

bool mayBeObject(const QJsonValue &value)
{
    return value.isObject() || value.isNull();
}

/// Entries that are recognised by what they are: moving and doubling them means nothing much.
bool hasPlainEntries(const FieldMeta &field)
{
    if (field.type == Type::RefsList)
        return true;
    return field.type == Type::List && !field.members.isEmpty() &&
           (field.element().isText() || field.element().isNumber() || field.element().type == Type::Ref);
}

std::optional<QJsonValue> together(const MergeField &field)
{
    if (!hasPlainEntries(field.field))
        return {};
    const QJsonArray base = field.base.toArray();
    const QJsonArray mine = field.mine.toArray();
    QJsonArray result;
    for (const QJsonValue entry : field.theirs.toArray()) {
        const bool removedByMe = base.contains(entry) && !mine.contains(entry);
        if (!removedByMe)
            result.append(entry);
    }
    for (const QJsonValue entry : mine) {
        if (!base.contains(entry) && !result.contains(entry))
            result.append(entry);
    }
    const bool tooLong = field.field.maximum && double(result.size()) > *field.field.maximum;
    if (tooLong || result == mine || result == field.theirs.toArray())
        return {};
    return result;
}

Side sideOf(const MergeField &field)
{
    if (field.mine == field.base)
        return Side::Theirs;
    if (field.theirs == field.base)
        return Side::Mine;
    return field.mine == field.theirs ? Side::Same : Side::Conflict;
}

void insertAt(QJsonObject &object, QStringView place, const QJsonValue &value)
{
    const qsizetype dot = place.indexOf(u'.');
    if (dot < 0) {
        object.insert(place, value);
        return;
    }
    QJsonObject inner = object.value(place.first(dot)).toObject();
    insertAt(inner, place.mid(dot + 1), value);
    object.insert(place.first(dot), inner);
}

} // namespace

ThreeWayMerge::ThreeWayMerge(const QList<FieldMeta> &fields, const QJsonObject &base,
                             const QJsonObject &changes, const QJsonObject &theirs)
{
    compare(fields, {base, withChanges(fields, base, changes), theirs, {}, {}});
}

void ThreeWayMerge::compare(const QList<FieldMeta> &fields, const Level &level)
{
    for (const FieldMeta &field : fields) {
        if (field.isReadable() && !field.computed)
            compareValues(field, level);
    }
}

void ThreeWayMerge::compareValues(const FieldMeta &field, const Level &level)
{
    MergeField merged;
    merged.field = field;
    merged.place = level.place.isEmpty() ? field.name : QString(level.place + u'.' + field.name);
    //: The title of a group and that of a field in it.
    merged.title = level.title.isEmpty() ? field.title : tr("%1 · %2").arg(level.title, field.title);
    merged.base = definedValue(level.base.value(field.name));
    merged.mine = definedValue(level.mine.value(field.name));
    merged.theirs = definedValue(level.theirs.value(field.name));
    if (merged.mine == merged.base && merged.theirs == merged.base)
        return;
    if (isGroup(field) && mayBeObject(merged.base) && mayBeObject(merged.mine) &&
        mayBeObject(merged.theirs)) {
        return compare(field.members, {merged.base.toObject(), merged.mine.toObject(),
                                       merged.theirs.toObject(), merged.place, merged.title});
    }
    merged.side = sideOf(merged);
    if (merged.isConflict())
        merged.together = together(merged);
    m_fields.append(merged);
}

QList<MergeField> ThreeWayMerge::conflicts() const
{
    QList<MergeField> found = m_fields;
    found.removeIf([](const MergeField &field) { return !field.isConflict(); });
    return found;
}

QList<MergeField> ThreeWayMerge::settled() const
{
    QList<MergeField> found = m_fields;
    found.removeIf([](const MergeField &field) { return field.isConflict(); });
    return found;
}

bool ThreeWayMerge::hasConflicts() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const MergeField &field) { return field.isConflict(); });
}

QJsonObject ThreeWayMerge::changes(const QHash<QString, QJsonValue> &chosen) const
{
    QJsonObject result;
    for (const MergeField &field : m_fields) {
        const QJsonValue value =
            field.isConflict() ? chosen.value(field.place, field.theirs) : field.settled();
        if (value != field.theirs)
            insertAt(result, field.place, value);
    }
    return result;
}

QJsonObject withChanges(const QList<FieldMeta> &fields, const QJsonObject &item, const QJsonObject &changes)
{
    QJsonObject result = item;
    for (const FieldMeta &field : fields) {
        if (!changes.contains(field.name))
            continue;
        const QJsonValue change = changes.value(field.name);
        const QJsonValue value =
            isGroup(field) && change.isObject()
                ? withChanges(field.members, item.value(field.name).toObject(), change.toObject())
                : change;
        result.insert(field.name, value);
    }
    return result;
}

} // namespace backdesk::ui
