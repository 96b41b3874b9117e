// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MergeText.h"

#include "ui/fields/ReferenceLabels.h"
#include "ui/meta/SecretFields.h"
#include "ui/views/CellFormat.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

} // namespace

MergeText::MergeText(const FieldContext &context, const QLocale &locale)
    : m_context(context), m_locale(locale)
{
}

QString MergeText::text(const FieldMeta &field, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field.type == Type::Ref)
        return m_context.labels->label(field.collection, value.toString());
    if (isSecret(field))
        return single(field, value);
    if (value.isArray() && (field.type == Type::RefsList || field.type == Type::List))
        return list(field, value);
    if (value.isObject() && field.type == Type::Dict)
        return group(field, value);
    // Long texts are compared as a whole.
    if (field.type == Type::String && value.isString() && field.choices.isEmpty())
        return value.toString();
    return single(field, value);
}

QString MergeText::list(const FieldMeta &field, const QJsonValue &value) const
{
    QStringList entries;
    for (const QJsonValue entry : value.toArray()) {
        entries.append(field.type == Type::RefsList
                           ? m_context.labels->label(field.collection, entry.toString())
                           : text(field.members.isEmpty() ? FieldMeta() : field.element(), entry));
    }
    const bool lines = !field.members.isEmpty() && field.element().type == Type::Dict;
    if (lines || field.type == Type::RefsList)
        return entries.join(u'\n');
    //: Between the entries of a list.
    return entries.join(tr(", "));
}

QString MergeText::group(const FieldMeta &field, const QJsonValue &value) const
{
    QStringList members;
    for (const FieldMeta &member : field.members) {
        const QString part = text(member, value.toObject().value(member.name));
        if (!part.isEmpty()) {
            //: A field's title and its value.
            members.append(tr("%1: %2").arg(member.title, part));
        }
    }
    return members.join(tr(", "));
}

QString MergeText::single(const FieldMeta &field, const QJsonValue &value) const
{
    FieldMeta alone = field;
    alone.name = QStringLiteral("value");
    alone.selector = QStringLiteral("$.value");
    const CellFormat format({}, {ListColumns::ofField(m_context.app, alone)}, m_locale);
    return format.row(QJsonObject{{alone.name, value}}, {}).cells.first().text;
}

void MergeText::want(const FieldMeta &field, const QJsonValue &value) const
{
    if (field.type == Type::Ref && value.isString())
        m_context.labels->want(field.collection, {value.toString()});
    for (const QJsonValue entry : value.toArray()) {
        if (field.type == Type::RefsList)
            m_context.labels->want(field.collection, {entry.toString()});
        else if (!field.members.isEmpty())
            want(field.element(), entry);
    }
    if (field.type != Type::Dict)
        return;
    for (const FieldMeta &member : field.members)
        want(member, value.toObject().value(member.name));
}

} // namespace backdesk::ui
