// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UndoHistory.h"

#include "ui/connectors/Connector.h"

#include <algorithm>

namespace backdesk::ui
{

UndoHistory::UndoHistory(Connector &connector, QObject *parent) : QObject(parent), m_connector(connector)
{
    connect(&m_connector, &Connector::undoable, this, &UndoHistory::add);
}

UndoHistory &UndoHistory::of(Connector &connector)
{
    auto *known = connector.findChild<UndoHistory *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new UndoHistory(connector, &connector);
}

void UndoHistory::add(const QString &token)
{
    // It goes on with the same change.
    if (!m_done.isEmpty() && m_done.last().tokens.contains(token))
        return;
    // It may be the answer to what is under way here.
    if (m_running) {
        m_meanwhile.append(token);
        return;
    }
    push(m_done, {{token}, {}});
    const QList<UndoStep> undone = std::exchange(m_undone, {}); // it was about another state
    for (const UndoStep &step : undone)
        Q_EMIT taken(step.tokens);
    Q_EMIT changed();
}

void UndoHistory::push(QList<UndoStep> &steps, const UndoStep &step)
{
    steps.append(step);
    if (steps.size() > Limit)
        steps.removeFirst();
}

void UndoHistory::join(const QStringList &tokens, const QString &text)
{
    UndoStep joined{tokens, text};
    joined.tokens.removeAll(QString());
    if (joined.tokens.isEmpty())
        return;
    const auto isPart = [&joined](const UndoStep &step) {
        return std::any_of(step.tokens.begin(), step.tokens.end(),
                           [&joined](const QString &token) { return joined.tokens.contains(token); });
    };
    const auto first = std::find_if(m_done.begin(), m_done.end(), isPart);
    if (first == m_done.end())
        return; // it is undone or forgotten
    // Others may have come between: it is as old as its last change.
    const auto last = std::find_if(m_done.rbegin(), m_done.rend(), isPart);
    *last = joined;
    for (qsizetype i = m_done.size() - 1; i >= 0; --i) {
        if (isPart(m_done.at(i)) && m_done.at(i).tokens != joined.tokens)
            m_done.removeAt(i);
    }
    Q_EMIT changed();
}

void UndoHistory::undo(QObject *context, const Callback &callback)
{
    enqueue([this, context = QPointer(context), callback] {
        return Run{m_done.isEmpty() ? UndoStep() : m_done.takeLast(), {}, false, context, callback};
    });
}

void UndoHistory::redo(QObject *context, const Callback &callback)
{
    enqueue([this, context = QPointer(context), callback] {
        return Run{m_undone.isEmpty() ? UndoStep() : m_undone.takeLast(), {}, true, context, callback};
    });
}

void UndoHistory::undo(const QStringList &tokens, QObject *context, const Callback &callback)
{
    enqueue([this, tokens, context = QPointer(context), callback] {
        const auto found = std::find_if(m_done.begin(), m_done.end(),
                                        [&tokens](const UndoStep &step) { return step.tokens == tokens; });
        UndoStep step{tokens, {}}; // the server tells when it is too late
        if (found != m_done.end()) {
            step = *found;
            m_done.erase(found);
        }
        return Run{step, {}, false, context, callback};
    });
}

void UndoHistory::enqueue(const Start &start)
{
    m_waiting.append(start);
    if (!m_running)
        startNext();
}

void UndoHistory::startNext()
{
    if (m_waiting.isEmpty())
        return;
    m_running = true;
    m_run = m_waiting.takeFirst()();
    if (!m_run.step.tokens.isEmpty())
        Q_EMIT taken(m_run.step.tokens);
    //: What had been done: "Saving “Moby-Dick”".
    const QString title = m_run.isRedo ? tr("Doing again: %1") : tr("Taking back: %1");
    m_task = std::make_unique<RunningTask>(title.arg(m_run.step.text));
    goOn();
}

/// The latest change of the step goes first.
void UndoHistory::goOn()
{
    if (m_run.step.tokens.isEmpty())
        return finish({});
    m_connector.undo(m_run.step.tokens.last()).then(this, [this](const Reply &reply) { take(reply); });
}

void UndoHistory::take(const Reply &reply)
{
    if (!reply.ok())
        return finish(reply);
    m_run.step.tokens.removeLast();
    m_task->setProgress(m_run.done.size() + 1, m_run.done.size() + 1 + m_run.step.tokens.size());
    m_meanwhile.removeAll(reply.undo);
    if (!reply.undo.isEmpty())
        m_run.done.append(reply.undo);
    if (m_run.step.tokens.isEmpty())
        return finish(reply);
    goOn();
}

void UndoHistory::finish(const Reply &reply)
{
    constexpr int Unavailable = 503;
    const Run run = std::exchange(m_run, {});
    const bool isOver = reply.ok() || (reply.status != 0 && reply.status < Unavailable);
    if (!run.step.tokens.isEmpty() && !isOver)
        push(run.isRedo ? m_undone : m_done, run.step); // it may go well another time
    if (!run.done.isEmpty())
        push(run.isRedo ? m_done : m_undone, {run.done, run.step.text});
    m_running = false;
    m_task.reset();
    for (const QString &token : std::exchange(m_meanwhile, {}))
        add(token);
    Q_EMIT changed();
    const UndoOutcome outcome{reply.ok(), run.isRedo, reply.status, run.step.text, reply.detail(), run.done};
    if (run.callback && run.context)
        run.callback(outcome);
    if (!m_running)
        startNext();
}

} // namespace backdesk::ui
