// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"
#include "ui/connectors/PendingReply.h"
#include "ui/fields/FieldContext.h"
#include "ui/views/BulkRun.h"
#include "ui/widgets/Message.h"
#include "ui/widgets/Path.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QDialog;
class QWidget;

namespace backdesk::ui
{

class ActionProgress;

/// What an action is done with.
struct ActionTarget {
    QString id;
    QString label; ///< names the item to people
};

QList<ActionTarget> targetsOf(const QList<SelectedRow> &rows);

/// What a caller has settled before.
struct SettledAction {
    QJsonObject parameters; ///< given: they are not asked for
    bool isConfirmed = false;
    /// Told how it ended, {"done", "failed": [{"_id", "reason"}], "left"}, and what would be said of it
    /// (no text: nothing), in place of message() and once any failures are shown. Empty: nobody is.
    std::function<void(const QJsonObject &result, const Message &usual)> tell;
};

/// Runs an action on one item, or on several, some in a request. One at a time.
///
/// Asks for its parameters first, if it has any, and before it does something to several items at once. Says
/// how it went by message(); where some of several failed, by a list of these.
class ActionFlow : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window`. The context's collection is that of the items.
    ActionFlow(const FieldContext &context, QWidget *window);

    void start(const ActionMeta &action, const QList<ActionTarget> &targets,
               const SettledAction &settled = {});
    /// From start() until it ended or was given up.
    bool isRunning() const { return m_running; }
    /// What is asked or told at present; else null.
    QDialog *dialog() const;
    ActionProgress *progress() const;
    /// Of the last run.
    const QList<ActionTarget> &targets() const { return m_targets; }
    /// Those that it is still to be done with: they failed, or were not tried.
    QList<SelectedRow> rest() const;

Q_SIGNALS:
    void message(const backdesk::ui::Message &message);
    void runningChanged(bool running);
    /// At least one item was tried; some may be others now.
    void finished();
    /// A link among the parameters.
    void linkFollowed(const backdesk::ui::Path &path, bool beside);
    /// One that failed.
    void openRequested(const QString &id);

private:
    void askParameters();
    void askMany();
    PendingReply runFirst(const QJsonObject &parameters);
    bool concernsParameters(const Reply &reply) const;
    void run();
    void runMany();
    void takeResult(const ActionTarget &target, const Reply &reply);
    void takeMany(const BulkRun::Outcome &outcome);
    QString doneText() const;
    void finish();
    void tellDone(const QString &text);
    void tell(const Message &message);
    QJsonObject outcome() const;
    int doneCount() const;
    void summarise();
    SettledAction settledAgain() const;
    void end();
    void setRunning(bool running);

    FieldContext m_context;
    QPointer<QWidget> m_window;
    QPointer<QDialog> m_dialog;
    BulkRun *m_run;
    ActionMeta m_action;
    QList<ActionTarget> m_targets;
    SettledAction m_settled;
    QJsonObject m_parameters;
    QList<BulkRun::Failure> m_failures;
    QStringList m_undo; ///< tokens of what was done
    QJsonValue m_result;
    qsizetype m_next = 0;      ///< of the targets
    QList<SelectedRow> m_left; ///< not tried
    bool m_undoLost = false;
    bool m_mayTryAgain = false;          ///< the last failure was one of the moment
    std::unique_ptr<RunningTask> m_task; ///< while one item is dealt with
    bool m_running = false;
};

} // namespace backdesk::ui
