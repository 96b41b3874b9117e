// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Sort.h"

#include "core/value/FoldedText.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

constexpr qsizetype mostFields = 16;

Error wrong(const char *source, const QString &argument)
{
    return {ErrorKind::Malformed, {}, Message(source, {argument})};
}

} // namespace

Result<Sort> Sort::fromQuery(const QString &text, const DictType &item, const TypeSource &types)
{
    Sort sort;
    for (QString name : text.split(u',', Qt::SkipEmptyParts)) {
        name = name.trimmed();
        const bool descending = name.startsWith(u'-');
        if (descending || name.startsWith(u'+'))
            name.remove(0, 1);
        const auto path = FieldPath::resolve(name, item, types);
        if (!path)
            return wrong(QT_TRANSLATE_NOOP("core", "There is no field %1 to sort by."), name.left(200));
        if (sort.m_fields.size() == mostFields)
            return wrong(QT_TRANSLATE_NOOP("core", "A list is sorted by at most %1 fields."),
                         QString::number(mostFields));
        sort.m_fields.append({*path, descending});
    }
    return sort;
}

const Value &Sort::valueOf(const Key &key, size_t field, const ItemSource &items) const
{
    if (field == key.m_values.size()) {
        Value value = m_fields[qsizetype(field)].path.first(*key.m_item, items);
        const QString *text = value.asText();
        key.m_values.push_back(text ? Value(foldedText(*text)) : std::move(value));
    }
    return key.m_values[field];
}

std::weak_ordering Sort::compare(const Key &left, const Key &right, const ItemSource &items) const
{
    for (size_t i = 0; i < size_t(m_fields.size()); ++i) {
        const Value &mine = valueOf(left, i, items);
        const Value &other = valueOf(right, i, items);
        if (mine.isNull() || other.isNull()) {
            if (mine.isNull() != other.isNull())
                return other.isNull() ? std::weak_ordering::less : std::weak_ordering::greater;
            continue;
        }
        const auto order = backdesk::compare(mine, other);
        if (order != 0 && order != std::partial_ordering::unordered)
            return (order < 0) == m_fields[qsizetype(i)].descending ? std::weak_ordering::greater
                                                                    : std::weak_ordering::less;
    }
    return std::weak_ordering::equivalent;
}

} // namespace backdesk
