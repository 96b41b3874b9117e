// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/ActionMeta.h"

namespace backdesk::ui
{

const FieldMeta *ActionMeta::field(const QString &wanted) const
{
    for (const FieldMeta &field : fields) {
        if (field.name == wanted)
            return &field;
    }
    return nullptr;
}

ActionMeta parseAction(const QJsonObject &json)
{
    ActionMeta action;
    action.name = json.value(QLatin1String("name")).toString();
    action.title = json.value(QLatin1String("title")).toString();
    if (action.title.isEmpty())
        action.title = titleFromName(action.name);
    action.description = json.value(QLatin1String("description")).toString();
    // Parameters are described as an item is.
    const bool asFields = json.contains(QLatin1String("fields"));
    const QJsonValue parameters = json.value(asFields ? QLatin1String("fields") : QLatin1String("item"));
    action.fields = parseField({}, QStringLiteral("$"), parameters.toObject()).members;
    action.see = parseRight(json.value(QLatin1String("can_see")));
    action.execute = parseRight(json.value(QLatin1String("can_execute")));
    return action;
}

} // namespace backdesk::ui
