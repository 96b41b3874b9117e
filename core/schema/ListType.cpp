// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/ListType.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// Text is compared by hash; other kinds, which cannot be hashed alike (1 = 1.0), one by one.
bool hasDuplicates(const ValueList &list)
{
    QSet<QString> texts;
    ValueList others;
    for (const Value &value : list) {
        if (const QString *text = value.asText()) {
            if (texts.contains(*text))
                return true;
            texts.insert(*text);
        } else if (others.contains(value)) {
            return true;
        } else {
            others.append(value);
        }
    }
    return false;
}

} // namespace

void ListLimits::check(const ValueList &list, const ValuePath &path, Mistakes &mistakes) const
{
    if (minimum && list.size() < *minimum) {
        mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Too few entries: at least %1"),
                                      {QString::number(*minimum)}));
    }
    if (maximum && list.size() > *maximum) {
        mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Too many entries: at most %1"),
                                      {QString::number(*maximum)}));
    }
    if (unique && hasDuplicates(list))
        mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Holds the same entry twice")));
}

void ListLimits::describe(ValueMap &element, bool uniqueGiven) const
{
    element.set(QStringLiteral("min"), minimum ? Value(*minimum) : Value());
    element.set(QStringLiteral("max"), maximum ? Value(*maximum) : Value());
    element.set(QStringLiteral("uniq"), uniqueGiven ? Value(unique) : Value());
}

Value ListType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                            Mistakes &mistakes) const
{
    const ValueList *entries = input.asList();
    if (!entries) {
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be a list")));
        return present;
    }
    ValueList list;
    list.reserve(entries->size());
    for (qsizetype i = 0; i < entries->size(); ++i)
        list.append(m_element->decode(entries->at(i), m_element->initialValue(), path.element(i), mistakes));
    return list;
}

void ListType::visitParts(const Value &value, const PartVisitor &visitor) const
{
    const qsizetype size = value.asList() ? value.asList()->size() : 0;
    for (qsizetype i = 0; i < size; ++i)
        visitor({*m_element, {}, i});
}

void ListType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    const ValueList &list = *value.asList();
    m_limits.check(list, path, context.mistakes);
    for (qsizetype i = 0; i < list.size(); ++i)
        m_element->check(list[i], path.element(i), context);
}

void ListType::describeMore(ValueMap &element) const
{
    m_limits.describe(element, m_limits.unique);
    element.set(QStringLiteral("sub_type"), m_element->describe());
}

void ListType::describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const
{
    m_limits.describe(element, m_limits.unique);
    ValueList entries;
    for (const Value &entry : value.list())
        entries.append(m_element->describeState(entry, state));
    element.set(QStringLiteral("sub_type"), entries);
}

} // namespace backdesk
