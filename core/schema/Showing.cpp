// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Showing.h"

#include "core/schema/FileType.h"
#include "core/schema/InType.h"
#include "core/schema/PartTypes.h"
#include "core/schema/TupleType.h"

#include <algorithm>

namespace backdesk
{

Showing::Showing(const Subject &o, const View *view)
    : m_o(o), m_view(view), m_needed(Feature::Exists | Feature::Read | Feature::Files)
{
    m_needed.setFlag(Feature::Views, view != nullptr);
}

const Showing::Answer &Showing::ask(const Type &type)
{
    const auto known = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&type](const Answer &answer) { return answer.type == &type; });
    if (known != m_answers.end())
        return *known;
    const TypeOptions &options = type.options();
    Answer answer{&type, options.exists.ask({}, m_o).value_or(true), {}};
    if (answer.exists)
        answer.read = options.canRead.ask(QStringLiteral("read"), m_o);
    m_answers.push_back(answer);
    return m_answers.back();
}

std::optional<Value> Showing::field(const Value &value, const Type &type, State state)
{
    if (m_view && m_view->hides(type))
        return {};
    if (m_view && m_view->wants(type))
        state.onlyMarked = false;
    if (type.options().exists.isGiven() || type.options().canRead.isGiven()) {
        const Answer &answer = ask(type);
        if (!answer.exists)
            return {};
        state.readable = answer.read.value_or(state.readable);
    }
    return shown(value, type, state);
}

std::optional<Value> Showing::shown(const Value &value, const Type &type, State state)
{
    if (state.shows() && !type.has(m_needed))
        return value;
    const bool canShowParts =
        (!state.onlyMarked || type.has(Feature::Views)) && (state.readable || type.has(Feature::Read));
    if (!canShowParts)
        return {};
    if (dynamic_cast<const FileType *>(&type))
        return state.shows() ? std::optional(FileType::shown(value)) : std::nullopt;
    if (const auto *in = dynamic_cast<const InType *>(&type)) {
        const Type *alternative = in->alternativeOf(value);
        return alternative     ? field(value, *alternative, state)
               : state.shows() ? std::optional(value)
                               : std::nullopt;
    }
    const auto *dict = dynamic_cast<const DictType *>(&type);
    if (const ValueMap *map = value.asMap(); map && dict)
        return members(*map, *dict, state);
    if (const ValueList *list = value.asList(); list && elementType(type))
        return elements(*list, type, state);
    return state.shows() ? std::optional(value) : std::nullopt;
}

std::optional<Value> Showing::members(const ValueMap &map, const DictType &type, State state)
{
    QList<ValueMap::Member> shown;
    shown.reserve(type.fields().size());
    for (qsizetype i = 0; i < type.fields().size(); ++i) {
        const DictType::Field &field = type.fields()[i];
        const bool inPlace = i < map.size() && map.members()[i].first == field.name;
        const Value *value = inPlace ? &map.members()[i].second : map.find(field.name);
        const auto member = value ? this->field(*value, *field.type, state) : std::nullopt;
        if (member)
            shown.append({field.name, *member});
    }
    if (shown.isEmpty() && !state.shows())
        return {};
    ValueMap result;
    result.members() = std::move(shown);
    return result;
}

std::optional<Value> Showing::elements(const ValueList &list, const Type &type, State state)
{
    ValueList shown;
    bool any = false;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Type *inner = elementType(type, i);
        const auto element = inner ? field(list[i], *inner, state) : std::nullopt;
        any = any || element;
        if (element || isTuple(type)) // a Tuple keeps its places
            shown.append(element.value_or(Value()));
    }
    const bool isEmptyButMarked =
        state.onlyMarked && list.isEmpty() && state.readable && isMarkedWithin(type);
    if (!any && !state.shows() && !isEmptyButMarked)
        return {};
    return Value(shown);
}

/// Whether an explicit view shows something of a value of this type.
bool Showing::isMarkedWithin(const Type &type) const
{
    if (!type.has(Feature::Views) || m_view->hides(type))
        return false;
    if (m_view->wants(type))
        return true;
    if (const auto *dict = dynamic_cast<const DictType *>(&type)) {
        return std::any_of(dict->fields().begin(), dict->fields().end(),
                           [this](const DictType::Field &field) { return isMarkedWithin(*field.type); });
    }
    const auto marked = [this](const TypePtr &inner) { return isMarkedWithin(*inner); };
    if (const auto *in = dynamic_cast<const InType *>(&type))
        return std::any_of(in->alternatives().begin(), in->alternatives().end(), marked);
    if (const auto *tuple = dynamic_cast<const TupleType *>(&type))
        return std::any_of(tuple->elements().begin(), tuple->elements().end(), marked);
    const Type *element = elementType(type);
    return element && isMarkedWithin(*element);
}

} // namespace backdesk
