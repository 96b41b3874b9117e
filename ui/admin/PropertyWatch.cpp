// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PropertyWatch.h"

#include "ui/admin/LiveScope.h"
#include "ui/script/ScriptRunner.h"

#include <utility>

namespace backdesk::ui
{

PropertyWatch::PropertyWatch(LiveScope &scope, const AdminValue &property, QObject *parent)
    : PropertyWatch(scope, property, AnswerKind::Anything, parent)
{
}

PropertyWatch::PropertyWatch(LiveScope &scope, const AdminValue &property, AnswerKind kind, QObject *parent)
    : QObject(parent),
      m_scope(scope),
      m_property(property),
      m_kind(kind),
      m_value(property.value),
      m_scripts(scope.scripts())
{
    ScriptRunner *scripts = scope.scripts();
    if (!property.isFunction() || !scripts) {
        m_ready = !property.isFunction();
        m_failed = !m_ready;
        return;
    }
    const auto follow = [this](const QSet<QString> &names) {
        m_changed += names;
        if (areRead(names, m_reads))
            refresh();
    };
    connect(&scope, &LiveScope::changed, this, follow);
    connect(scripts, &ScriptRunner::storeChanged, this, [follow](const QString &read) { follow({read}); });
    connect(&scope, &LiveScope::placeChanged, this, &PropertyWatch::refresh);
    connect(scripts, &ScriptRunner::userChanged, this, &PropertyWatch::refresh);
    connect(scripts, &ScriptRunner::permissionsChanged, this, &PropertyWatch::refresh);
    refresh();
}

PropertyWatch::~PropertyWatch()
{
    if (m_scripts)
        m_scripts->forget(m_question);
}

void PropertyWatch::ignorePermissions()
{
    if (m_scope.scripts())
        disconnect(m_scope.scripts(), &ScriptRunner::permissionsChanged, this, nullptr);
}

void PropertyWatch::setArguments(const QJsonArray &arguments)
{
    if (m_arguments == arguments)
        return;
    m_arguments = arguments;
    refresh();
}

/// Several reasons at a time are one question.
void PropertyWatch::refresh()
{
    if (m_waiting || !m_property.isFunction() || !m_scope.scripts())
        return;
    m_waiting = true;
    QMetaObject::invokeMethod(this, &PropertyWatch::ask, Qt::QueuedConnection);
}

void PropertyWatch::ask()
{
    m_waiting = false;
    m_changed.clear();
    m_scripts->forget(m_question);
    const int generation = ++m_generation;
    m_question = m_scripts->call(m_property.function, m_arguments, m_scope.scope(), this,
                                 [this, generation](const ScriptAnswer &answer) {
                                     if (generation == m_generation)
                                         take(answer);
                                 });
}

void PropertyWatch::take(const ScriptAnswer &answer)
{
    // Also of a function that failed: it may do better when what it read changes.
    m_reads = answer.reads;
    // Which values matter is known only now.
    if (areRead(std::exchange(m_changed, {}), m_reads))
        return refresh();
    if (!answer.ok)
        return fail(answer.error);
    if (const QString wrong = wrongAnswer(m_kind, answer.value, m_property.function); !wrong.isEmpty())
        return fail(wrong);
    const bool first = !std::exchange(m_ready, true);
    if (!first && m_value == answer.value)
        return;
    m_value = answer.value;
    Q_EMIT changed(m_value);
}

void PropertyWatch::fail(const QString &error)
{
    m_scope.scripts()->report(error);
    const bool waited = !hasAnswered();
    m_failed = true;
    if (waited)
        Q_EMIT changed(m_value);
}

} // namespace backdesk::ui
