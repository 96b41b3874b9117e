// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/FormBody.h"

#include "core/api/Multipart.h"
#include "core/schema/Selector.h"
#include "core/value/Json.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Error malformed(const char *source, const QStringList &arguments)
{
    return {ErrorKind::Malformed, {}, Message(source, arguments)};
}

Value fileValue(const MultipartPart &part)
{
    ValueMap file;
    file.set(QStringLiteral("filename"), *part.filename);
    file.set(QStringLiteral("content"), part.body.toByteArray());
    return file;
}

/// A text part as the field's type reads the text of a query; else as text, which the type judges.
Value textValue(const MultipartPart &part, const Type *field)
{
    const QString text = QString::fromUtf8(part.body);
    return field ? field->fromQueryText(text).value_or(Value(text)) : Value(text);
}

/// Puts the value where the dotted name says, making objects on the way.
void place(Value &item, const QStringList &names, const Value &value)
{
    if (!item.asMap())
        item = ValueMap();
    ValueMap &map = *item.asMap();
    if (names.size() == 1) {
        map.set(names.first(), value);
        return;
    }
    Value inner = map.value(names.first());
    place(inner, names.mid(1), value);
    map.set(names.first(), inner);
}

} // namespace

Result<Value> formBody(const Request &request, const DictType &type)
{
    const auto form = Multipart::read(request);
    if (!form)
        return form.errors();
    Value item = ValueMap();
    if (const MultipartPart *json = form->part(u"_json")) {
        auto object = fromJson(json->body.toByteArray());
        if (!object)
            return object.errors();
        if (!object->asMap())
            return malformed(QT_TRANSLATE_NOOP("core", "The part _json must be an object."), {});
        item = *object;
    }
    for (const MultipartPart &part : form->parts()) {
        if (part.name == QLatin1String("_json"))
            continue;
        const auto selector = Selector::fromText(QLatin1String("$.") + part.name);
        if (!selector || part.name.contains(u'['))
            return malformed(QT_TRANSLATE_NOOP("core", "The part %1 is not named after a field."),
                             {part.name});
        const Value value = part.filename ? fileValue(part) : textValue(part, selector->typeWithin(type));
        place(item, part.name.split(u'.'), value);
    }
    return item;
}

} // namespace backdesk
