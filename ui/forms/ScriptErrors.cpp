// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ScriptErrors.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backdesk::ui
{

QStringList scriptTexts(const QJsonValue &error)
{
    QStringList texts;
    if (error.isArray()) {
        for (const QJsonValue &each : error.toArray())
            texts += scriptTexts(each);
    } else if (!error.isBool() || error.toBool()) {
        texts.append(jsonText(error));
    }
    texts.removeAll(QString());
    return texts;
}

FieldErrors scriptErrors(const QJsonValue &errors)
{
    FieldErrors found;
    if (!errors.isObject()) {
        if (const QStringList texts = scriptTexts(errors); !texts.isEmpty())
            found.insert(QStringLiteral("$"), texts);
        return found;
    }
    const QJsonObject each = errors.toObject();
    for (auto it = each.begin(); it != each.end(); ++it) {
        const QStringList texts = scriptTexts(it.value());
        if (texts.isEmpty())
            continue;
        const QString &name = it.key();
        const bool whole = name == QLatin1String("_error") || name == QLatin1String("$");
        const QString path = name.startsWith(QLatin1String("$.")) ? name : u"$." + name;
        found[whole ? QStringLiteral("$") : path] += texts;
    }
    return found;
}

} // namespace backdesk::ui
