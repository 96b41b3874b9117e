// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/TupleType.h"

#include <QCoreApplication>

namespace backdesk
{

TupleType::TupleType(TypeOptions common, QList<TypePtr> elements)
    : Type(std::move(common)), m_elements(std::move(elements))
{
    for (const TypePtr &element : m_elements)
        holds(*element);
}

Value TupleType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                             Mistakes &mistakes) const
{
    const ValueList *given = input.asList();
    if (!given || given->size() != m_elements.size()) {
        mistakes.unreadable(path,
                            Message(QT_TRANSLATE_NOOP("core", "Must be a list with this many entries: %1"),
                                    {QString::number(m_elements.size())}));
        return present;
    }
    ValueList list;
    list.reserve(given->size());
    for (qsizetype i = 0; i < given->size(); ++i) {
        const Type &element = *m_elements[i];
        list.append(element.decode(given->at(i), element.initialValue(), path.element(i), mistakes));
    }
    return list;
}

void TupleType::visitParts(const Value &value, const PartVisitor &visitor) const
{
    const qsizetype size = value.asList() ? value.asList()->size() : 0;
    for (qsizetype i = 0; i < std::min(size, m_elements.size()); ++i)
        visitor({*m_elements[i], {}, i});
}

void TupleType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    const ValueList &list = *value.asList();
    for (qsizetype i = 0; i < std::min(list.size(), m_elements.size()); ++i)
        m_elements[i]->check(list[i], path.element(i), context);
}

void TupleType::describeMore(ValueMap &element) const
{
    ValueList types;
    for (const TypePtr &each : m_elements)
        types.append(each->describe());
    element.set(QStringLiteral("sub_types"), types);
}

void TupleType::describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const
{
    const ValueList list = value.list();
    ValueList types;
    for (qsizetype i = 0; i < m_elements.size(); ++i)
        types.append(m_elements[i]->describeState(list.value(i), state));
    element.set(QStringLiteral("sub_types"), types);
}

} // namespace backdesk
