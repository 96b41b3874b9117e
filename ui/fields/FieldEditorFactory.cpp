// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FieldEditorFactory.h"

#include "ui/fields/AddressField.h"
#include "ui/fields/BytesField.h"
#include "ui/fields/CheckboxField.h"
#include "ui/fields/ChipsField.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/ChoicesField.h"
#include "ui/fields/ColorField.h"
#include "ui/fields/ComplexField.h"
#include "ui/fields/ComponentFits.h"
#include "ui/fields/DatetimeField.h"
#include "ui/fields/DictField.h"
#include "ui/fields/EmailField.h"
#include "ui/fields/FileField.h"
#include "ui/fields/FreeDictField.h"
#include "ui/fields/FreeField.h"
#include "ui/fields/HiddenField.h"
#include "ui/fields/InField.h"
#include "ui/fields/LineField.h"
#include "ui/fields/ListField.h"
#include "ui/fields/MarkdownField.h"
#include "ui/fields/NumberField.h"
#include "ui/fields/PasswordField.h"
#include "ui/fields/RadioField.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefsListField.h"
#include "ui/fields/SearchField.h"
#include "ui/fields/TextareaField.h"
#include "ui/fields/TimeField.h"
#include "ui/fields/TreeField.h"
#include "ui/fields/TupleField.h"
#include "ui/fields/UnknownField.h"
#include "ui/fields/UrlField.h"

#include <QLoggingCategory>

#include <type_traits>

namespace backdesk::ui
{

namespace
{

Q_LOGGING_CATEGORY(logger, "backdesk.ui")

using Type = FieldMeta::Type;

template <class Editor>
FieldEditor *makeEditor(const FieldMeta &field, const FieldContext &context, QWidget *parent)
{
    if constexpr (std::is_constructible_v<Editor, const FieldMeta &, const FieldContext &, QWidget *>)
        return new Editor(field, context, parent);
    else
        return new Editor(field, parent);
}

/// References find their items by themselves.
FieldEditor *makeChoice(const FieldMeta &field, const FieldContext &context, QWidget *parent)
{
    if (field.type == Type::Ref)
        return new RefField(field, context, parent);
    return new ChoiceField(field, context, parent);
}

FieldEditor *makeFile(const FieldMeta &field, const FieldContext &context, QWidget *parent)
{
    if (field.type == Type::Bytes)
        return new BytesField(field, parent);
    return new FileField(field, context, parent);
}

FieldEditorFactory::Fits ofType(Type type)
{
    return [type](const FieldMeta &field) { return field.type == type; };
}

bool hasChoices(const FieldMeta &field)
{
    const bool any =
        !field.choices.isEmpty() || field.choicesDepend || field.props.contains(QLatin1String("options"));
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
    add(ofType(Type::FreeDict), makeEditor<FreeField>);
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
    add(hasChoices, makeEditor<ChoiceField>);
    registerComponents();
}

void FieldEditorFactory::registerComponents()
{
    const auto with = [this](std::initializer_list<const char *> names, const Maker &maker) {
        for (const char *name : names) {
            const QString component = QLatin1String(name);
            registerComponent(
                component, [component](const FieldMeta &field) { return componentFits(component, field); },
                maker);
        }
    };
    with({"Text", "String"}, makeEditor<LineField>);
    with({"Password"}, makeEditor<PasswordField>);
    with({"Email"}, makeEditor<EmailField>);
    with({"Search"}, makeEditor<SearchField>);
    with({"Color"}, makeEditor<ColorField>);
    with({"Time"}, makeEditor<TimeField>);
    with({"Textarea"}, makeEditor<TextareaField>);
    with({"URL"}, makeEditor<UrlField>);
    with({"Number"}, makeEditor<NumberField>);
    with({"Checkbox"}, makeEditor<CheckboxField>);
    with({"RadioGroup"}, makeEditor<RadioField>);
    with({"Select", "Autocomplete"}, makeChoice);
    with({"SelectMultiple", "AutocompleteMultiple"}, makeEditor<ChoicesField>);
    with({"Tags"}, makeEditor<ChipsField>);
    with({"Date", "Datetime"}, makeEditor<DatetimeField>);
    with({"List"}, makeEditor<ListField>);
    with({"Tuple"}, makeEditor<TupleField>);
    with({"In"}, makeEditor<InField>);
    with({"Dict"}, makeEditor<DictField>);
    with({"FreeDict"}, makeEditor<FreeField>);
    with({"JSON"}, makeEditor<FreeDictField>);
    with({"Tree"}, makeEditor<TreeField>);
    with({"Markdown"}, makeEditor<MarkdownField>);
    with({"File", "Image"}, makeFile);
    with({"Bytes"}, makeEditor<BytesField>);
    with({"Complex"}, makeEditor<ComplexField>);
    with({"IpAddress", "IpNetwork"}, makeEditor<AddressField>);
    with({"hidden"}, makeEditor<HiddenField>);
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

void FieldEditorFactory::registerComponent(const QString &name, Fits fits, Maker maker)
{
    m_components.insert(name, {std::move(fits), std::move(maker)});
}

QStringList FieldEditorFactory::components() const
{
    return m_components.keys();
}

bool FieldEditorFactory::fits(const QString &component, const FieldMeta &field) const
{
    const auto found = m_components.find(component);
    return found != m_components.end() && found->fits(field);
}

const FieldEditorFactory::Entry *FieldEditorFactory::component(const FieldMeta &field) const
{
    if (field.component.isEmpty())
        return nullptr;
    const auto found = m_components.find(field.component);
    if (found == m_components.end()) {
        qCWarning(logger, "%s: there is no component \"%s\".", qUtf8Printable(field.selector),
                  qUtf8Printable(field.component));
        return nullptr;
    }
    if (found->fits(field))
        return &*found;
    qCWarning(logger, "%s: the component \"%s\" cannot hold values of the type %s.",
              qUtf8Printable(field.selector), qUtf8Printable(field.component),
              qUtf8Printable(field.typeName));
    return nullptr;
}

FieldEditor *FieldEditorFactory::make(const FieldMeta &field, const FieldContext &context,
                                      QWidget *parent) const
{
    if (const Entry *entry = component(field))
        return entry->maker(field, context, parent);
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->fits(field))
            return entry->maker(field, context, parent);
    }
    return new UnknownField(field, parent);
}

} // namespace backdesk::ui
