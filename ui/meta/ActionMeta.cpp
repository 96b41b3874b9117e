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
    action.fields =
        parseField({}, QStringLiteral("$"), json.value(QLatin1String("fields")).toObject()).members;
    return action;
}

} // namespace backdesk::ui
