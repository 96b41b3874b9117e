// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Collection.h"

#include "core/schema/DatetimeType.h"
#include "core/schema/RefType.h"
#include "core/schema/StringType.h"
#include "core/value/Json.h"

namespace backdesk
{

namespace
{

TypePtr stringType()
{
    return std::make_shared<StringType>(TypeOptions(), StringType::Options());
}

TypePtr datetimeType()
{
    return std::make_shared<DatetimeType>(TypeOptions(), DatetimeType::Options());
}

TypePtr userType()
{
    return std::make_shared<DictType>(TypeOptions(),
                                      QList<DictType::Field>{{QStringLiteral("_id"), stringType()},
                                                             {QStringLiteral("login"), stringType()}});
}

TypePtr metaType()
{
    TypeOptions options;
    options.canModify = false;
    return std::make_shared<DictType>(options, QList<DictType::Field>{
                                                   {QStringLiteral("ctime"), datetimeType()},
                                                   {QStringLiteral("mtime"), datetimeType()},
                                                   {QStringLiteral("created_by"), userType()},
                                                   {QStringLiteral("modified_by"), userType()},
                                               });
}

QStringList firstTextField(const QList<DictType::Field> &fields)
{
    for (const DictType::Field &field : fields) {
        if (field.type->name() == QLatin1String("String"))
            return {field.name};
    }
    return {};
}

} // namespace

Collection::Collection(CollectionOptions options) : m_options(std::move(options))
{
    if (m_options.label.isEmpty())
        m_options.label = firstTextField(m_options.fields);
    QList<DictType::Field> fields = m_options.fields;
    fields.append({QStringLiteral("_id"), stringType()});
    fields.append({QStringLiteral("_meta"), metaType()});
    m_type = std::make_shared<ItemType>(TypeOptions(), fields);
    m_references = referenceFields(*m_type);
}

QString Collection::labelOf(const Value &item) const
{
    const Value *value = &item;
    for (const QString &name : m_options.label) {
        const ValueMap *map = value->asMap();
        value = map ? map->find(name) : nullptr;
        if (!value)
            break;
    }
    if (value && value != &item && !value->isNull()) {
        const QString label = value->asText() ? value->text() : QString::fromUtf8(toJson(*value));
        if (!label.trimmed().isEmpty())
            return label;
    }
    return item.map().value(u"_id").text();
}

} // namespace backdesk
