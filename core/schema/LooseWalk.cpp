// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/LooseWalk.h"

#include "core/schema/InType.h"
#include "core/schema/PartTypes.h"
#include "core/schema/View.h"

namespace backdesk
{

void LooseWalk::walk(const Type *type, const Value &value, qsizetype step, Guard guard)
{
    while (const auto *in = dynamic_cast<const InType *>(type)) {
        type = in->alternativeOf(value);
        if (type)
            guard = guard.with(*type);
    }
    if (step == m_node.rest.size())
        end(type, value, guard);
    else
        this->step(type, value, step, guard);
}

void LooseWalk::step(const Type *type, const Value &value, qsizetype step, const Guard &guard)
{
    const Selector::Step &wanted = m_node.rest[step];
    const QString *name = std::get_if<QString>(&wanted);
    const bool all = std::holds_alternative<Selector::Wildcard>(wanted);
    if (const ValueMap *map = value.asMap()) {
        if (name)
            member(type, *map, *name, step + 1, guard);
        m_many = m_many || all;
        for (qsizetype i = 0; all && i < map->size(); ++i)
            member(type, *map, map->members()[i].first, step + 1, guard);
        return;
    }
    const ValueList *list = value.asList();
    if (!list)
        return;
    if (const qsizetype *index = std::get_if<qsizetype>(&wanted))
        return element(type, *list, *index < 0 ? list->size() + *index : *index, step + 1, guard);
    m_many = true;
    const auto *slice = std::get_if<Selector::Slice>(&wanted);
    for (const qsizetype at : slice ? slice->places(list->size()) : Selector::Slice().places(list->size()))
        element(type, *list, at, name ? step : step + 1, guard); // names look through lists
}

void LooseWalk::member(const Type *type, const ValueMap &map, const QString &name, qsizetype step,
                       const Guard &guard)
{
    const Value *found = map.find(name);
    const Type *inner = type ? memberType(*type, name) : nullptr;
    if (found)
        walk(inner, *found, step, inner ? guard.with(*inner) : guard);
}

void LooseWalk::element(const Type *type, const ValueList &list, qsizetype at, qsizetype step,
                        const Guard &guard)
{
    if (at < 0 || at >= list.size())
        return;
    const Type *inner = type ? elementType(*type, at) : nullptr;
    walk(inner, list[at], step, inner ? guard.with(*inner) : guard);
}

void LooseWalk::end(const Type *type, const Value &value, const Guard &guard)
{
    if (!m_root.environment()) {
        m_found.append(value);
        return;
    }
    const Subject o = m_root.subject();
    const auto seen = !guard.exists(o)      ? std::nullopt
                      : type                ? visiblePart(value, *type, o, guard.isReadable(o))
                      : guard.isReadable(o) ? std::optional(value)
                                            : std::nullopt;
    m_hidden = m_hidden || !seen;
    if (seen)
        m_found.append(*seen);
}

} // namespace backdesk
