// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Search.h"

#include "core/schema/FileType.h"
#include "core/schema/PartTypes.h"
#include "core/schema/RefType.h"
#include "core/schema/View.h"
#include "core/value/FoldedText.h"

#include <algorithm>

namespace backdesk
{

namespace
{

/// Text of no type: within a FreeDict.
void collectLoose(const Value &value, QString &out)
{
    if (const QString *text = value.asText()) {
        out += *text + u'\n';
    } else if (const ValueList *list = value.asList()) {
        for (const Value &element : *list)
            collectLoose(element, out);
    } else if (const ValueMap *map = value.asMap()) {
        for (const auto &[name, member] : map->members())
            collectLoose(member, out);
    }
}

/// All texts of an item that a person typed, parted by line ends, so that no word spans two of them. Ids and
/// what the server keeps (`_id`, `_meta`) are not searched.
void collectText(const Value &value, const Type &declared, QString &out)
{
    if (value.isNull() || value.asInt() || value.asBool() || value.asDouble())
        return;
    const Type &type = actualType(declared, value);
    if (!referredCollection(type).isEmpty())
        return;
    const auto *dict = dynamic_cast<const DictType *>(&type);
    const bool isFile = dynamic_cast<const FileType *>(&type);
    if (const ValueMap *map = value.asMap(); map && isFile) {
        collectLoose(map->value(u"filename"), out);
    } else if (map && dict) {
        for (const auto &[name, member] : map->members()) {
            const Type *field = name.startsWith(u'_') ? nullptr : dict->field(name);
            if (field)
                collectText(member, *field, out);
        }
    } else if (const ValueList *list = value.asList(); list && elementType(type)) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            if (const Type *element = elementType(type, i))
                collectText((*list)[i], *element, out);
        }
    } else {
        collectLoose(value, out);
    }
}

} // namespace

Search::Search(const QString &text) : m_words(foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

QString Search::textOf(const Value &item, const DictType &type)
{
    QString text;
    collectText(item, type, text);
    return foldedText(text);
}

bool Search::matches(const Value &item, const DictType &type, Environment *environment) const
{
    const auto matchesIn = [this, &type](const Value &seen) {
        const QString text = textOf(seen, type);
        return std::all_of(m_words.begin(), m_words.end(),
                           [&text](const QString &word) { return text.contains(word); });
    };
    if (!matchesIn(item))
        return false;
    if (!environment || !type.has(Feature::Exists | Feature::Read))
        return true;
    // Rules may be scripts: they are asked only where the answer counts.
    const auto seen = visiblePart(item, type, {type, item, *environment}, true);
    return seen && matchesIn(*seen);
}

} // namespace backdesk
