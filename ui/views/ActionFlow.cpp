// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ActionFlow.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/FieldEditor.h"
#include "ui/forms/ActionDialog.h"
#include "ui/views/ActionProgress.h"
#include "ui/views/BulkFailures.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QJsonArray>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace backdesk::ui
{

namespace
{

/// More text than this is no message.
constexpr qsizetype LongestResult = 200;

QString resultText(const QJsonValue &result)
{
    const bool tellable = result.isString() || result.isDouble();
    return tellable ? jsonText(result).left(LongestResult) : QString();
}

/// Somebody else was quicker, or the storage is busy or full.
bool isOfTheMoment(int status)
{
    return status == 412 || status == 503 || status == 507;
}

} // namespace

QList<ActionTarget> targetsOf(const QList<SelectedRow> &rows)
{
    QList<ActionTarget> targets;
    for (const SelectedRow &row : rows)
        targets.append({row.id, row.label});
    return targets;
}

ActionFlow::ActionFlow(const FieldContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window), m_run(new BulkRun(*context.connector, window))
{
}

QDialog *ActionFlow::dialog() const
{
    return m_dialog;
}

ActionProgress *ActionFlow::progress() const
{
    return m_run->progress();
}

void ActionFlow::start(const ActionMeta &action, const QList<ActionTarget> &targets,
                       const SettledAction &settled)
{
    if (m_running || targets.isEmpty())
        return;
    m_action = action;
    m_targets = targets;
    m_settled = settled;
    m_parameters = settled.parameters;
    m_failures.clear();
    m_undo.clear();
    m_result = {};
    m_next = 0;
    m_left.clear();
    m_undoLost = false;
    setRunning(true);
    if (!action.fields.isEmpty() && m_parameters.isEmpty())
        askParameters();
    else if (targets.size() > 1 && !settled.isConfirmed && m_parameters.isEmpty())
        askMany();
    else
        run();
}

void ActionFlow::askParameters()
{
    const int count = int(m_targets.size());
    const QString subject = count == 1 ? m_targets.first().label : tr("With %n entries", nullptr, count);
    auto *dialog = new ActionDialog(
        m_context, m_action, subject, [this](const QJsonObject &parameters) { return runFirst(parameters); },
        m_window);
    m_dialog = dialog;
    connect(dialog, &QDialog::rejected, this, &ActionFlow::end);
    connect(dialog, &QDialog::accepted, this, &ActionFlow::run);
    connect(dialog, &FormDialog::linkFollowed, this, &ActionFlow::linkFollowed);
    dialog->open();
}

/// With the first item the parameters show what they are worth; only then the dialog closes.
PendingReply ActionFlow::runFirst(const QJsonObject &parameters)
{
    m_parameters = parameters;
    const ActionTarget target = m_targets.first();
    const PendingReply answer = PendingReply::make();
    m_context.connector->act(m_context.collection, m_action.name, target.id, parameters)
        .then(this, [this, target, answer](const Reply &reply) {
            const bool asks = !reply.ok() && (m_targets.size() == 1 || concernsParameters(reply));
            if (asks)
                return answer.resolve(reply);
            m_next = 1;
            takeResult(target, reply);
            Reply taken;
            taken.status = 200;
            answer.resolve(taken);
        });
    return answer;
}

bool ActionFlow::concernsParameters(const Reply &reply) const
{
    const QMap<QString, QStringList> errors = reply.errors();
    return std::any_of(errors.keyBegin(), errors.keyEnd(), [this](const QString &path) {
        return m_action.field(path.mid(2).section(u'.', 0, 0).section(u'[', 0, 0)) != nullptr;
    });
}

void ActionFlow::askMany()
{
    const int count = int(m_targets.size());
    auto *dialog =
        new ConfirmDialog(tr("Carry out “%1”?").arg(m_action.title),
                          tr("It is done with %n entries.", nullptr, count), m_action.title, m_window);
    dialog->setHarmless();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::rejected, this, &ActionFlow::end);
    connect(dialog, &QDialog::accepted, this, &ActionFlow::run);
    dialog->open();
}

void ActionFlow::run()
{
    if (m_next >= m_targets.size())
        return finish();
    if (m_targets.size() > 1)
        return runMany();
    // One action cannot be stopped halfway.
    m_task = std::make_unique<RunningTask>(m_action.title, std::function<void()>());
    const ActionTarget target = m_targets.at(m_next++);
    m_context.connector->act(m_context.collection, m_action.name, target.id, m_parameters)
        .then(this, [this, target](const Reply &reply) {
            takeResult(target, reply);
            run();
        });
}

void ActionFlow::runMany()
{
    BulkRun::Job job;
    job.title = m_action.title;
    for (const ActionTarget &target : m_targets.mid(m_next))
        job.rows.append({target.id, target.label, {}});
    job.operation = [collection = m_context.collection, action = m_action.name,
                     parameters = m_parameters](const SelectedRow &row) -> QJsonObject {
        return {{QStringLiteral("op"), QStringLiteral("act")},
                {QStringLiteral("collection"), collection},
                {QStringLiteral("id"), row.id},
                {QStringLiteral("action"), action},
                {QStringLiteral("parameters"), parameters}};
    };
    job.continues = m_undo.value(0);
    job.firstChunk = 1; // each may take as long as a function may
    m_run->start(job, [this](const BulkRun::Outcome &outcome) { takeMany(outcome); });
}

void ActionFlow::takeMany(const BulkRun::Outcome &outcome)
{
    m_failures += outcome.failures;
    m_undo = outcome.undo;
    m_undoLost = outcome.isLost;
    m_left = outcome.left;
    m_next = m_targets.size();
    finish();
}

void ActionFlow::takeResult(const ActionTarget &target, const Reply &reply)
{
    if (reply.ok()) {
        m_result = reply.json.value(QLatin1String("result"));
        m_undo.append(reply.undo);
        return;
    }
    m_mayTryAgain = isOfTheMoment(reply.status);
    m_failures.append({{target.id, target.label, {}}, reply.detail()});
}

void ActionFlow::finish()
{
    end();
    Q_EMIT finished();
    if (m_targets.size() > 1 && !m_failures.isEmpty())
        return summarise();
    if (!m_failures.isEmpty()) {
        Message failure =
            Message::error(tr("“%1” was not carried out: %2").arg(m_action.title, m_failures.first().reason));
        if (m_mayTryAgain) {
            failure.actionText = tr("Try again");
            failure.action = [flow = QPointer(this), action = m_action, targets = m_targets,
                              settled = m_settled] {
                if (flow)
                    flow->start(action, targets, settled);
            };
        }
        Q_EMIT message(failure);
        tell({});
    } else if (m_targets.size() > 1) {
        tellDone(doneText());
    } else if (const QString result = resultText(m_result); !result.isEmpty()) {
        //: An action's title and what it came to, as in "Count: 12".
        tellDone(tr("%1: %2").arg(m_action.title, result));
    } else {
        tellDone(tr("“%1” was carried out.").arg(m_action.title));
    }
}

QString ActionFlow::doneText() const
{
    const int done = doneCount();
    QString text;
    if (m_left.isEmpty()) {
        //: An action's title, and how many items it was done with.
        text = replacedText(QStringLiteral("bulk.actionSuccess"),
                            tr("“%1” was carried out with %n entries.", nullptr, done).arg(m_action.title),
                            {{QStringLiteral("action"), m_action.title}, {QStringLiteral("count"), done}});
    } else {
        //: An action's title, how many items it was done with, and how many were left.
        text = tr("“%1” was stopped: it was carried out with %n entries, and not with %2.", nullptr, done)
                   .arg(m_action.title, QLocale().toString(m_left.size()));
    }
    return m_undoLost ? tr("%1 That was too much to be undone.").arg(text) : text;
}

/// All of it is taken back as one.
void ActionFlow::tellDone(const QString &text)
{
    Message done = Message::good(text);
    done.undo = m_undo;
    tell(done);
}

void ActionFlow::tell(const Message &usual)
{
    if (m_settled.tell)
        m_settled.tell(outcome(), usual);
    else if (!usual.text.isEmpty())
        Q_EMIT message(usual);
}

QJsonObject ActionFlow::outcome() const
{
    QJsonArray failed;
    for (const BulkRun::Failure &failure : m_failures)
        failed.append(
            QJsonObject{{QStringLiteral("_id"), failure.row.id}, {QStringLiteral("reason"), failure.reason}});
    return {{QStringLiteral("done"), doneCount()},
            {QStringLiteral("failed"), failed},
            {QStringLiteral("left"), m_left.size()}};
}

int ActionFlow::doneCount() const
{
    return int(m_next - m_failures.size() - m_left.size());
}

QList<SelectedRow> ActionFlow::rest() const
{
    QList<SelectedRow> rows = m_left;
    for (const BulkRun::Failure &failure : m_failures)
        rows.append(failure.row);
    return rows;
}

void ActionFlow::summarise()
{
    if (doneCount() > 0)
        tellDone(doneText());
    else
        tell({});
    BulkRun::Outcome outcome;
    outcome.done = doneCount();
    outcome.failures = m_failures;
    outcome.left = m_left;
    outcome.isLost = m_undoLost;
    auto *dialog = new BulkFailures(m_action.title, outcome, m_window);
    m_dialog = dialog;
    connect(dialog, &BulkFailures::openRequested, this, &ActionFlow::openRequested);
    connect(dialog, &BulkFailures::againRequested, this,
            [this, action = m_action, again = settledAgain()](const QList<SelectedRow> &rows) {
                start(action, targetsOf(rows), again);
            });
    dialog->open();
}

/// Nothing is asked a second time.
SettledAction ActionFlow::settledAgain() const
{
    SettledAction again = m_settled;
    again.parameters = m_parameters;
    again.isConfirmed = true;
    return again;
}

void ActionFlow::end()
{
    m_task.reset();
    setRunning(false);
}

void ActionFlow::setRunning(bool running)
{
    if (std::exchange(m_running, running) != running)
        Q_EMIT runningChanged(running);
}

} // namespace backdesk::ui
