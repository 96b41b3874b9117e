// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FieldEditorFactory.h"

#include "ui/fields/AddressField.h"
#include "ui/fields/BytesField.h"
#include "ui/fields/CheckboxField.h"
#include "ui/fields/ChipsField.h"
#include "ui/fields/ComplexField.h"
#include "ui/fields/DatetimeField.h"
#include "ui/fields/DictField.h"
#include "ui/fields/FileField.h"
#include "ui/fields/FreeDictField.h"
#include "ui/fields/InField.h"
#include "ui/fields/LineField.h"
#include "ui/fields/ListField.h"
#include "ui/fields/NumberField.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefsListField.h"
#include "ui/fields/SelectField.h"
#include "ui/fields/TextareaField.h"
#include "ui/fields/TupleField.h"
#include "ui/fields/UnknownField.h"
#include "ui/fields/UrlField.h"

#include <type_traits>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

template <class Editor>
FieldEditor *makeEditor(const FieldMeta &field, const FieldContext &context, QWidget *parent)
{
    if constexpr (std::is_constructible_v<Editor, const FieldMeta &, const FieldContext &, QWidget *>)
        return new Editor(field, context, parent);
    else
        return new Editor(field, parent);
}

FieldEditorFactory::Fits ofType(Type type)
{
    return [type](const FieldMeta &field) { return field.type == type; };
}

bool hasChoices(const FieldMeta &field)
{
    const bool any = !field.choices.isEmpty() || field.choicesDepend;
    return any && (field.isText() || field.isNumber() || field.type == Type::Datetime);
}

bool isLongText(const FieldMeta &field)
{
    return field.type == Type::String && field.multiline;
}

bool isListOfWords(const FieldMeta &field)
{
    if (field.type != Type::List || field.members.isEmpty())
        return false;
    const FieldMeta &element = field.element();
    return element.type == Type::String && !element.multiline && element.choices.isEmpty() &&
           !element.choicesDepend;
}

bool isAddress(const FieldMeta &field)
{
    return field.type == Type::IpAddress || field.type == Type::IpNetwork;
}

bool isTuple(const FieldMeta &field)
{
    return field.type == Type::Tuple && !field.members.isEmpty();
}

bool isIn(const FieldMeta &field)
{
    return field.type == Type::In && !field.alternatives.isEmpty();
}

bool isList(const FieldMeta &field)
{
    return field.type == Type::List && !field.members.isEmpty();
}

} // namespace

FieldEditorFactory::FieldEditorFactory()
{
    add(ofType(Type::String), makeEditor<LineField>);
    add([](const FieldMeta &field) { return field.isNumber(); }, makeEditor<NumberField>);
    add(ofType(Type::Bool), makeEditor<CheckboxField>);
    add(ofType(Type::Datetime), makeEditor<DatetimeField>);
    add(ofType(Type::Bytes), makeEditor<BytesField>);
    add(ofType(Type::Complex), makeEditor<ComplexField>);
    add(ofType(Type::Url), makeEditor<UrlField>);
    add(ofType(Type::FreeDict), makeEditor<FreeDictField>);
    add(ofType(Type::Dict), makeEditor<DictField>);
    add(isAddress, makeEditor<AddressField>);
    add(isTuple, makeEditor<TupleField>);
    add(isIn, makeEditor<InField>);
    add([](const FieldMeta &field) { return field.isFile(); }, makeEditor<FileField>);
    add(ofType(Type::Ref), makeEditor<RefField>);
    add(ofType(Type::RefsList), makeEditor<RefsListField>);
    add(isList, makeEditor<ListField>);
    add(isListOfWords, makeEditor<ChipsField>);
    add(isLongText, makeEditor<TextareaField>);
    add(hasChoices, makeEditor<SelectField>);
}

FieldEditorFactory &FieldEditorFactory::instance()
{
    static FieldEditorFactory factory;
    return factory;
}

void FieldEditorFactory::add(Fits fits, Maker maker)
{
    m_entries.push_back({std::move(fits), std::move(maker)});
}

FieldEditor *FieldEditorFactory::make(const FieldMeta &field, const FieldContext &context,
                                      QWidget *parent) const
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->fits(field))
            return entry->maker(field, context, parent);
    }
    return new UnknownField(field, parent);
}

} // namespace backdesk::ui
