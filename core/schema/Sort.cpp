// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Sort.h"

#include "core/value/FoldedText.h"

#include <QCoreApplication>

namespace backdesk
{

Result<Sort> Sort::fromQuery(const QString &text, const DictType &item, const TypeSource &types)
{
    Sort sort;
    for (QString name : text.split(u',', Qt::SkipEmptyParts)) {
        name = name.trimmed();
        const bool descending = name.startsWith(u'-');
        if (descending || name.startsWith(u'+'))
            name.remove(0, 1);
        if (name.startsWith(QLatin1String("$.")))
            name.remove(0, 2);
        const auto path = FieldPath::resolve(name.split(u'.'), item, types);
        if (!path) {
            return Error{ErrorKind::Malformed,
                         {},
                         Message(QT_TRANSLATE_NOOP("core", "There is no field %1 to sort by."), {name})};
        }
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
