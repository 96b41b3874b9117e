// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Search.h"

#include "core/schema/DictType.h"
#include "core/schema/ListType.h"
#include "core/schema/RefType.h"
#include "core/value/FoldedText.h"

#include <algorithm>

namespace backdesk
{

namespace
{

/// All texts of an item that a person typed, parted by line ends, so that no word spans two of them. Ids and
/// what the server keeps (`_id`, `_meta`) are not searched.
void collectText(const Value &value, const Type &type, QString &out)
{
    if (value.isNull() || dynamic_cast<const RefType *>(&type))
        return;
    if (dynamic_cast<const StringType *>(&type)) {
        out += value.text() + u'\n';
    } else if (const auto *dict = dynamic_cast<const DictType *>(&type)) {
        const ValueMap map = value.map();
        for (const DictType::Field &field : dict->fields()) {
            if (!field.name.startsWith(u'_'))
                collectText(map.value(field.name), *field.type, out);
        }
    } else if (const auto *list = dynamic_cast<const ListType *>(&type)) {
        for (const Value &element : value.list())
            collectText(element, list->element(), out);
    }
}

} // namespace

Search::Search(const QString &text) : m_words(foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool Search::matches(const Value &item, const Type &type) const
{
    QString text;
    collectText(item, type, text);
    text = foldedText(text);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace backdesk
