// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ActionSource.h"

#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldOptions.h"
#include "ui/script/ScriptRunner.h"

#include <QJsonArray>
#include <QTimer>

#include <chrono>

namespace backdesk::ui
{

namespace
{

using namespace std::chrono_literals;

constexpr auto LongestWait = 2s;
/// What failed is not asked for again before that: each label that comes has all of them shown anew.
constexpr auto NextTry = 10s;

} // namespace

ActionSource::ActionSource(const AdminFunction &search, const AdminFunction &select,
                           const FieldContext &context, QObject *parent)
    : ChoiceSource(parent), m_search(search), m_select(select), m_context(context)
{
}

QJsonValue ActionSource::valueOf(const QString &id) const
{
    return optionValue(id);
}

QString ActionSource::idOf(const QJsonValue &value) const
{
    return value.isNull() ? QString() : optionId(value);
}

void ActionSource::call(const AdminFunction &function, const QJsonObject &data,
                        const std::function<void(const QJsonValue &answer, const QString &error)> &done)
{
    if (!m_context.scripts)
        return done({}, tr("Functions cannot be run here."));
    const QJsonObject request{{QStringLiteral("data"), data}};
    const ScriptScope scope = m_context.scope ? m_context.scope() : ScriptScope();
    m_context.scripts->call(function, {request}, scope, this, [done](const ScriptAnswer &answer) {
        if (!answer.ok)
            return done({}, answer.error.isEmpty() ? tr("The search failed.") : answer.error);
        if (!answer.value.isArray())
            return done({}, tr("The search gave no list of entries."));
        done(answer.value, {});
    });
}

void ActionSource::run(const QString &text, int generation)
{
    call(m_search, {{QStringLiteral("query"), text}},
         [this, text, generation](const QJsonValue &answer, const QString &error) {
             Result result{text, {}, 0, error};
             for (const Option &option : parseOptions(answer)) {
                 const QString id = optionId(option.value);
                 m_labels.insert(id, option.label);
                 result.matches.append({id, option.label, option.group});
             }
             result.total = result.matches.size();
             finish(generation, result);
         });
}

void ActionSource::want(const QList<QJsonValue> &values)
{
    QJsonArray selection;
    QStringList ids;
    for (const QJsonValue &value : values) {
        const QString id = optionId(value);
        if (value.isNull() || m_labels.contains(id) || m_asked.contains(id))
            continue;
        m_asked.insert(id);
        ids.append(id);
        selection.append(QJsonObject{{QStringLiteral("value"), value}});
    }
    if (ids.isEmpty() || !m_select.isGiven())
        return;
    await(ids);
    call(m_select, {{QStringLiteral("selection"), selection}},
         [this, ids](const QJsonValue &answer, const QString &error) { take(ids, answer, error); });
}

void ActionSource::await(const QStringList &ids)
{
    for (const QString &id : ids)
        m_awaited.insert(id);
    QTimer::singleShot(LongestWait, this, [this, ids] {
        bool isLate = false;
        for (const QString &id : ids)
            isLate = m_awaited.remove(id) || isLate;
        if (isLate)
            Q_EMIT labelsChanged();
    });
}

void ActionSource::take(const QStringList &ids, const QJsonValue &answer, const QString &error)
{
    for (const Option &option : parseOptions(answer))
        m_labels.insert(optionId(option.value), option.label);
    for (const QString &id : ids) {
        m_awaited.remove(id);
        if (error.isEmpty() && !m_labels.contains(id))
            m_unknown.insert(id);
    }
    // A failure tells nothing of the value.
    if (!error.isEmpty()) {
        QTimer::singleShot(NextTry, this, [this, ids] {
            for (const QString &id : ids)
                m_asked.remove(id);
        });
    }
    Q_EMIT labelsChanged();
}

bool ActionSource::isAwaited(const QJsonValue &value) const
{
    return m_awaited.contains(optionId(value));
}

QString ActionSource::label(const QJsonValue &value) const
{
    const auto found = m_labels.find(optionId(value));
    return found == m_labels.end() ? ChoiceSource::label(value) : *found;
}

bool ActionSource::isUnknown(const QJsonValue &value) const
{
    return m_unknown.contains(optionId(value));
}

ActionSource *makeActionSource(const FieldMeta &field, const FieldContext &context)
{
    const QJsonObject inProps = field.props.value(QLatin1String("actions")).toObject();
    const auto action = [&](const QString &name) {
        const AdminFunction given = field.actions.value(name);
        return given.isGiven() ? given : parseAdminFunction(inProps.value(name));
    };
    const AdminFunction search = action(QStringLiteral("search"));
    return search.isGiven() ? new ActionSource(search, action(QStringLiteral("select")), context) : nullptr;
}

void applySearchProps(ChoiceSource *source, const FieldEditor &editor, bool all)
{
    source->setDelay(editor.prop(QLatin1String("searchDelay")).toInt(ChoiceSource::Delay));
    source->setShowAll(editor.prop(QLatin1String("showAll")).toBool(all));
}

} // namespace backdesk::ui
