// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterQuery.h"

#include "ui/admin/AnswerKind.h"
#include "ui/fields/FieldEditor.h"
#include "ui/script/ScriptRunner.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backdesk::ui
{

namespace
{

/// Several conditions with one key make a list.
QJsonObject toJson(const Conditions &conditions)
{
    QJsonObject values;
    for (const auto &[key, value] : conditions) {
        if (!values.contains(key)) {
            values.insert(key, value);
            continue;
        }
        QJsonArray several =
            values.value(key).isArray() ? values.value(key).toArray() : QJsonArray{values.value(key)};
        several.append(value);
        values.insert(key, several);
    }
    return values;
}

Conditions fromJson(const QJsonObject &values)
{
    Conditions conditions;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.value().isNull())
            continue;
        if (!it.value().isArray()) {
            conditions.append({it.key(), jsonText(it.value())});
            continue;
        }
        for (const QJsonValue each : it.value().toArray())
            conditions.append({it.key(), jsonText(each)});
    }
    return conditions;
}

} // namespace

FilterQuery::FilterQuery(ScriptRunner *scripts, const AdminListView &list, QObject *parent)
    : QObject(parent), m_scripts(scripts), m_denormalize(list.filtersDenormalize), m_view(list.id)
{
}

void FilterQuery::resolve(const Conditions &conditions, const Done &done)
{
    const int generation = ++m_generation;
    if (!m_scripts || !m_denormalize.isGiven())
        return done(conditions);
    ScriptScope scope;
    scope.view = m_view;
    m_scripts->call(m_denormalize, {toJson(conditions)}, scope, this,
                    [this, generation, done](const ScriptAnswer &answer) {
                        if (generation != m_generation)
                            return;
                        if (!answer.ok)
                            return Q_EMIT failed(answer.error);
                        const QString wrong = wrongAnswer(AnswerKind::Members, answer.value, m_denormalize);
                        if (!wrong.isEmpty())
                            return Q_EMIT failed(wrong);
                        done(fromJson(answer.value.toObject()));
                    });
}

} // namespace backdesk::ui
