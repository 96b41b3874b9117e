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
        if (sort.m_keys.size() == mostFields)
            return wrong(QT_TRANSLATE_NOOP("core", "A list is sorted by at most %1 fields."),
                         QString::number(mostFields));
        sort.m_keys.append({*path, descending});
    }
    return sort;
}

Sort::Key Sort::key(const Value &item, const ItemSource &items) const
{
    Key key;
    key.reserve(m_keys.size());
    for (const Field &field : m_keys) {
        const Value value = field.path.first(item, items);
        key.append(value.asText() ? Value(foldedText(*value.asText())) : value);
    }
    return key;
}

bool Sort::less(const Key &left, const Key &right) const
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (left[i].isNull() || right[i].isNull()) {
            if (left[i].isNull() != right[i].isNull())
                return right[i].isNull();
            continue;
        }
        const auto order = compare(left[i], right[i]);
        if (order < 0)
            return !m_keys[i].descending;
        if (order > 0)
            return m_keys[i].descending;
    }
    return false;
}

} // namespace backdesk
