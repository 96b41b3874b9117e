// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/IndexedField.h"

#include "core/schema/BoolType.h"
#include "core/schema/DatetimeType.h"
#include "core/schema/FloatType.h"
#include "core/schema/IntType.h"
#include "core/schema/RefType.h"
#include "core/value/FoldedText.h"

#include <cmath>

namespace backdesk
{

namespace
{

const Value nothing;

template <typename T>
bool is(const Type *type)
{
    return dynamic_cast<const T *>(type) != nullptr;
}

qsizetype placeIn(const DictType &dict, const QString &member)
{
    const auto &fields = dict.fields();
    qsizetype place = 0;
    while (place < fields.size() && fields[place].name != member)
        ++place;
    return place;
}

void collectWanted(const DictType &item, const DictType &dict, const QStringList &path,
                   std::vector<IndexedFieldPtr> &found)
{
    for (const DictType::Field &field : dict.fields()) {
        const QStringList members = path + QStringList{field.name};
        const bool isRef = is<RefType>(field.type.get());
        const auto indexed =
            isRef || field.type->options().index
                ? IndexedField::of(members, item,
                                   isRef ? IndexedField::Texts::Exact : IndexedField::Texts::Folded)
                : nullptr;
        if (indexed)
            found.push_back(indexed);
        else if (const auto *inner = dynamic_cast<const DictType *>(field.type.get()))
            collectWanted(item, *inner, members, found);
    }
}

} // namespace

IndexedField::Kind IndexedField::kindOf(const Type *type)
{
    if (is<StringType>(type))
        return Kind::Text;
    if (is<IntType>(type) || is<FloatType>(type))
        return Kind::Number;
    if (is<BoolType>(type))
        return Kind::Bool;
    return is<DatetimeType>(type) ? Kind::Moment : Kind::None;
}

IndexedFieldPtr IndexedField::of(const QStringList &members, const DictType &item, Texts texts)
{
    const std::shared_ptr<IndexedField> field(new IndexedField);
    const Type *type = &item;
    for (const QString &member : members) {
        const auto *dict = dynamic_cast<const DictType *>(type);
        const qsizetype place = dict ? placeIn(*dict, member) : 0;
        if (!dict || place == dict->fields().size())
            return nullptr;
        field->m_places.append(place);
        type = dict->fields()[place].type.get();
    }
    field->m_members = members;
    field->m_kind = kindOf(type);
    field->m_texts = field->isText() ? texts : Texts::Exact;
    return field->m_kind == Kind::None ? nullptr : field;
}

std::vector<IndexedFieldPtr> IndexedField::wanted(const DictType &item)
{
    std::vector<IndexedFieldPtr> found;
    collectWanted(item, item, {}, found);
    return found;
}

const Value &IndexedField::valueOf(const Value &item) const
{
    const Value *value = &item;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const ValueMap *map = value->asMap();
        if (!map)
            return nothing;
        const auto &members = map->members();
        const qsizetype place = m_places[i];
        value = place < members.size() && members[place].first == m_members[i] ? &members[place].second
                                                                               : map->find(m_members[i]);
        if (!value)
            return nothing;
    }
    return *value;
}

std::optional<IndexKey> IndexedField::keyOf(const Value &value) const
{
    if (value.isNull())
        return IndexKey::null();
    if (const QString *text = m_kind == Kind::Text ? value.asText() : nullptr)
        return IndexKey::ofText(seen(*text));
    if (const DateTime *moment = m_kind == Kind::Moment ? value.asDateTime() : nullptr)
        return IndexKey::ofMoment(moment->utcMicroseconds());
    if (const bool *truth = m_kind == Kind::Bool ? value.asBool() : nullptr)
        return IndexKey::ofMoment(*truth ? 1 : 0);
    if (m_kind != Kind::Number)
        return {};
    if (const qint64 *number = value.asInt())
        return IndexKey::ofInt(*number);
    const double *number = value.asDouble();
    return number && !std::isnan(*number) ? std::optional(IndexKey::ofDouble(*number)) : std::nullopt;
}

QString IndexedField::seen(const QString &text) const
{
    return m_texts == Texts::Folded ? foldedText(text) : text;
}

TreeEntry IndexedField::entryOf(const ItemRecord &record, bool &isOdd) const
{
    const auto key = keyOf(valueOf(*record.item));
    isOdd = !key;
    return {key.value_or(IndexKey::null()), record.created, &record};
}

QString IndexedField::wholeText(const ItemRecord &record) const
{
    const QString *text = valueOf(*record.item).asText();
    return text ? seen(*text) : QString();
}

} // namespace backdesk
