// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/RefType.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

TypeOptions withEmptyListAsDefault(TypeOptions options)
{
    if (options.defaultValue.isNull())
        options.defaultValue = ValueList();
    return options;
}

TypeOptions elementOptions()
{
    TypeOptions options;
    options.required = true;
    return options;
}

QString onDeleteName(OnDelete onDelete)
{
    switch (onDelete) {
    case OnDelete::Delete:
        return QStringLiteral("delete");
    case OnDelete::Unlink:
        return QStringLiteral("unlink");
    case OnDelete::MustBeEmpty:
        break;
    }
    return QStringLiteral("must_be_empty");
}

void describeReference(ValueMap &element, const ReferenceTarget &target)
{
    const QString reverse = target.reverseSelector();
    element.set(QStringLiteral("coll"), target.collection);
    element.set(QStringLiteral("field"), reverse.isEmpty() ? Value() : Value(reverse));
}

} // namespace

QString ReferenceTarget::reverseSelector() const
{
    return reverse.isEmpty() ? QString() : QString(QLatin1String("$.") + reverse.join(u'.'));
}

void RefType::describeMore(ValueMap &element) const
{
    StringType::describeMore(element);
    describeReference(element, m_target);
}

RefsListType::RefsListType(TypeOptions common, const ReferenceTarget &target, OnDelete onDelete,
                           const ListLimits &limits, OnFill onFill)
    : Type(withEmptyListAsDefault(std::move(common))),
      m_target(target),
      m_onDelete(onDelete),
      m_onFill(onFill),
      m_limits(limits),
      m_element(elementOptions(), {})
{
}

Value RefsListType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
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
        list.append(m_element.decode(entries->at(i), {}, path.element(i), mistakes));
    return list;
}

void RefsListType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    const ValueList &list = *value.asList();
    // An empty list counts as nothing given, as the document's "1 or more" relation means it.
    if (options().required && list.isEmpty())
        context.mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Cannot be empty")));
    m_limits.check(list, path, context.mistakes);
    for (qsizetype i = 0; i < list.size(); ++i)
        m_element.check(list[i], path.element(i), context);
}

void RefsListType::describeTarget(ValueMap &element) const
{
    m_limits.describe(element, m_limits.unique);
    describeReference(element, m_target);
    element.set(QStringLiteral("ods"), onDeleteName(m_onDelete));
    element.set(QStringLiteral("ofs"),
                m_onFill == OnFill::Fill ? QStringLiteral("fill") : QStringLiteral("not_fill"));
}

void RefsListType::describeMore(ValueMap &element) const
{
    describeTarget(element);
    element.set(QStringLiteral("sub_type"), m_element.describe());
}

void RefsListType::describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const
{
    describeTarget(element);
    ValueList entries;
    for (const Value &entry : value.list())
        entries.append(m_element.describeState(entry, state));
    element.set(QStringLiteral("sub_type"), entries);
}

} // namespace backdesk
