// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ComponentFits.h"

#include "ui/meta/FieldMeta.h"

#include <QMap>

#include <functional>
#include <initializer_list>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;
using Fits = std::function<bool(const FieldMeta &)>;

Fits types(std::initializer_list<Type> list)
{
    return [all = QList<Type>(list)](const FieldMeta &field) { return all.contains(field.type); };
}

bool isSingle(const FieldMeta &field)
{
    return field.isText() || field.isNumber() || field.type == Type::Bool || field.type == Type::Datetime;
}

bool isChoice(const FieldMeta &field)
{
    return isSingle(field) || field.type == Type::Ref;
}

bool isSeveral(const FieldMeta &field)
{
    if (field.type == Type::RefsList)
        return true;
    return field.type == Type::List && !field.members.isEmpty() && isChoice(field.element());
}

bool isListOfText(const FieldMeta &field)
{
    return field.type == Type::List && !field.members.isEmpty() && field.element().type == Type::String;
}

bool hasMembers(const FieldMeta &field)
{
    return !field.members.isEmpty();
}

bool anything(const FieldMeta &)
{
    return true;
}

QMap<QString, Fits> makeTable()
{
    const Fits string = types({Type::String});
    const Fits text = [](const FieldMeta &field) { return field.isText(); };
    const Fits json =
        types({Type::FreeDict, Type::Dict, Type::List, Type::Tuple, Type::In, Type::Complex, Type::Unknown});
    QMap<QString, Fits> table;
    const auto add = [&table](std::initializer_list<const char *> names, const Fits &fits) {
        for (const char *name : names)
            table.insert(QLatin1String(name), fits);
    };
    add({"Text", "String"}, text);
    add({"Textarea", "Markdown", "Password", "Email", "Search", "Color", "Time"}, string);
    add({"URL"}, types({Type::String, Type::Url}));
    add({"Number"}, types({Type::Int, Type::Float}));
    add({"Checkbox"}, types({Type::Bool}));
    add({"RadioGroup", "Select", "Autocomplete"}, isChoice);
    add({"SelectMultiple", "AutocompleteMultiple"}, isSeveral);
    add({"Date", "Datetime"}, types({Type::Datetime, Type::String}));
    add({"File"}, types({Type::File, Type::BlobFile, Type::Bytes, Type::String}));
    add({"Image"}, types({Type::File, Type::BlobFile, Type::String}));
    add({"Tags"}, isListOfText);
    add({"List"}, [](const FieldMeta &field) { return field.type == Type::List && hasMembers(field); });
    add({"Tuple"}, [](const FieldMeta &field) { return field.type == Type::Tuple && hasMembers(field); });
    add({"In"},
        [](const FieldMeta &field) { return field.type == Type::In && !field.alternatives.isEmpty(); });
    add({"Dict"}, types({Type::Dict}));
    add({"FreeDict"}, types({Type::FreeDict}));
    add({"JSON"}, json);
    add({"Tree"}, types({Type::FreeDict, Type::Unknown}));
    add({"Bytes"}, types({Type::Bytes}));
    add({"Complex"}, types({Type::Complex}));
    add({"IpAddress"}, types({Type::IpAddress, Type::String}));
    add({"IpNetwork"}, types({Type::IpNetwork, Type::String}));
    add({"hidden"}, anything);
    return table;
}

const QMap<QString, Fits> &table()
{
    static const QMap<QString, Fits> fits = makeTable();
    return fits;
}

} // namespace

QStringList componentNames()
{
    return table().keys();
}

bool componentFits(const QString &component, const FieldMeta &field)
{
    const auto found = table().find(component);
    return found != table().end() && (*found)(field);
}

} // namespace backdesk::ui
