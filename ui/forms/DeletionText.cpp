// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DeletionText.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

struct Affected {
    QString title;
    int count;
    QStringList labels;
};

Affected readAffected(const QJsonObject &json, const AppMeta &app)
{
    const QString name = json.value(QLatin1String("collection")).toString();
    const CollectionMeta *collection = app.collection(name);
    Affected affected{collection ? collection->title : name, json.value(QLatin1String("count")).toInt(), {}};
    for (const QJsonValue label : json.value(QLatin1String("labels")).toArray())
        affected.labels.append(label.toString());
    return affected;
}

/// "Books: A, B, C and 9 more"
QString which(const Affected &affected)
{
    const QString names = affected.labels.join(QStringLiteral(", "));
    const int more = affected.count - int(affected.labels.size());
    if (names.isEmpty())
        return affected.title;
    if (more <= 0)
        return QCoreApplication::translate("backdesk::ui::DeletionText", "%1: %2", "collection: labels")
            .arg(affected.title, names);
    return QCoreApplication::translate("backdesk::ui::DeletionText", "%1: %2 and %n more",
                                       "collection: labels", more)
        .arg(affected.title, names);
}

} // namespace

QStringList deletionConsequences(const QJsonObject &deletion, const AppMeta &app)
{
    QStringList sentences;
    for (const QJsonValue entry : deletion.value(QLatin1String("deletes")).toArray()) {
        const Affected affected = readAffected(entry.toObject(), app);
        sentences.append(QCoreApplication::translate("backdesk::ui::DeletionText",
                                                     "Also deletes %n entries (%1).", nullptr, affected.count)
                             .arg(which(affected)));
    }
    for (const QJsonValue entry : deletion.value(QLatin1String("unlinks")).toArray()) {
        const Affected affected = readAffected(entry.toObject(), app);
        sentences.append(QCoreApplication::translate("backdesk::ui::DeletionText", "Unlinks %n entries (%1).",
                                                     nullptr, affected.count)
                             .arg(which(affected)));
    }
    return sentences;
}

} // namespace backdesk::ui
