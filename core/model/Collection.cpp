// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Collection.h"

#include "core/schema/StringType.h"
#include "core/value/Json.h"

#include <algorithm>

namespace backdesk
{

namespace
{

TypePtr stringType()
{
    return std::make_shared<StringType>(TypeOptions(), StringType::Options());
}

QStringList firstTextField(const QList<DictType::Field> &fields)
{
    for (const DictType::Field &field : fields) {
        if (field.type->name() == QLatin1String("String"))
            return {field.name};
    }
    return {};
}

/// One line for people; nothing for null and blanks.
QString asLabel(const Value &value)
{
    if (value.isNull())
        return {};
    return (value.asText() ? value.text() : QString::fromUtf8(toJson(value))).trimmed();
}

} // namespace

Collection::Collection(CollectionOptions options, const TypePtr &metaType) : m_options(std::move(options))
{
    if (m_options.label.isEmpty())
        m_options.label = firstTextField(m_options.fields);
    QList<DictType::Field> fields = m_options.fields;
    fields.append({QStringLiteral("_id"), stringType()});
    fields.append({QStringLiteral("_meta"), metaType});
    m_type = std::make_shared<ItemType>(TypeOptions(), fields);
    m_references = referenceFields(*m_type);
    m_all.name = QStringLiteral("_all");
}

QString Collection::labelOf(const Value &item) const
{
    Environment anybody;
    return labelOf(item, anybody);
}

QString Collection::labelOf(const Value &item, Environment &environment) const
{
    QString label;
    if (m_options.labelFunction) {
        label = asLabel(m_options.labelFunction({}, {*m_type, item, environment}));
    } else {
        const Value *value = &item;
        for (const QString &name : m_options.label) {
            const ValueMap *map = value->asMap();
            value = map ? map->find(name) : nullptr;
            if (!value)
                break;
        }
        if (value && value != &item)
            label = asLabel(*value);
    }
    return label.isEmpty() ? item.map().value(u"_id").text() : label;
}

const ActionOptions *Collection::action(const QString &name) const
{
    for (const ActionOptions &action : m_options.actions) {
        if (action.name == name)
            return &action;
    }
    return nullptr;
}

const SelectionOptions *Collection::selection(const QString &name) const
{
    for (const SelectionOptions &selection : m_options.selections) {
        if (selection.name == name)
            return &selection;
    }
    return name == m_all.name ? &m_all : nullptr;
}

bool Collection::hears(const QString &event) const
{
    const auto listens = [&event](const EventHandler &handler) { return handler.event == event; };
    // Which events the fields listen to is not known without a value; asking them costs little.
    return m_type->has(Feature::Events) || std::any_of(m_options.on.begin(), m_options.on.end(), listens);
}

} // namespace backdesk
