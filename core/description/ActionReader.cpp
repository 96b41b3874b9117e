// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/ActionReader.h"

#include "core/description/FieldReader.h"

namespace backdesk
{

namespace
{

ActionOptions readAction(const NamedEntry &named, const QString &collection, Reading &reading)
{
    ActionOptions action;
    action.name = named.name;
    MappingReader reader(named.entry);
    if (!reader.isMapping())
        return action;
    action.title = reader.takeText(QStringLiteral("title"));
    action.description = reader.takeText(QStringLiteral("description"));
    QList<DictType::Field> parameters;
    if (const auto fields = reader.take(QStringLiteral("fields"))) {
        const FieldPlace place{collection + QLatin1String(".actions.") + named.name, {}, true};
        parameters = FieldReader::readParameters(*fields, place, reading);
    }
    action.parameters = std::make_shared<DictType>(TypeOptions(), parameters);
    if (const auto run = reader.need({QStringLiteral("run")}))
        action.run = reading.functions.action(*run);
    if (const auto trusted = reader.take(QStringLiteral("trusted")))
        action.trusted = trusted->flag().value_or(false);
    if (const auto see = reader.take(QStringLiteral("can_see")))
        action.canSee = reading.functions.condition(*see);
    if (const auto execute = reader.take(QStringLiteral("can_execute")))
        action.canExecute = reading.functions.condition(*execute);
    reader.finish();
    return action;
}

} // namespace

QList<ActionOptions> readActions(const Entry &entry, const QString &collection, Reading &reading)
{
    QList<ActionOptions> actions;
    const MappingReader reader(entry);
    for (const NamedEntry &named : reader.takeAll()) {
        checkName(named);
        ActionOptions action = readAction(named, collection, reading);
        if (action.run)
            actions.append(std::move(action));
    }
    return actions;
}

} // namespace backdesk
