// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace backdesk::ui
{

class Connector;
struct Reply;

/// What a person did, to be taken back as one: tokens of replies, the earliest change first.
struct UndoStep {
    QStringList tokens;
    QString text; ///< the sentence that told of it; empty: nobody told
};

/// What became of taking a step back, or of doing it again.
struct UndoOutcome {
    bool ok = false;
    bool wasRedo = false;
    int status = 0;     ///< of the reply that failed, as there
    QString text;       ///< of the step
    QString reason;     ///< why it failed; empty: there was no such step
    QStringList tokens; ///< by which this itself is taken back
};

/// The changes made through a connector that can be taken back, and those taken back that can be done again,
/// the same for all windows. GUI thread only.
class UndoHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr int Limit = 100; ///< steps

    explicit UndoHistory(Connector &connector, QObject *parent = nullptr);
    /// The connector's own; made when it is first asked for.
    static UndoHistory &of(Connector &connector);

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    /// Of the step that comes first.
    QString undoText() const { return canUndo() ? m_done.last().text : QString(); }
    QString redoText() const { return canRedo() ? m_undone.last().text : QString(); }

    /// Makes one step of these changes and names it.
    void join(const QStringList &tokens, const QString &text);

    /// Called once when it is over, as long as the context is there.
    using Callback = std::function<void(const UndoOutcome &)>;
    /// Takes the latest step back. Asked again before it is over, it goes on with the one before.
    void undo(QObject *context, const Callback &callback);
    void redo(QObject *context, const Callback &callback);
    /// Takes back a certain step, the latest or not.
    void undo(const QStringList &tokens, QObject *context, const Callback &callback);

Q_SIGNALS:
    /// What can be undone or redone is something else.
    void changed();
    /// These changes cannot be taken back, or done again, any more: it is being done, or came too late.
    void taken(const QStringList &tokens);

private:
    /// A step under way.
    struct Run {
        UndoStep step;
        QStringList done; ///< tokens that take back what has been taken back
        bool isRedo = false;
        QPointer<QObject> context;
        Callback callback;
    };
    using Start = std::function<Run()>;

    void add(const QString &token);
    void push(QList<UndoStep> &steps, const UndoStep &step);
    void enqueue(const Start &start);
    void startNext();
    void goOn();
    void take(const Reply &reply);
    void finish(const Reply &reply);

    Connector &m_connector;
    QList<UndoStep> m_done;
    QList<UndoStep> m_undone;
    QList<Start> m_waiting;
    Run m_run;
    std::unique_ptr<RunningTask> m_task; ///< while a step is under way
    QStringList m_meanwhile; ///< what went through while a step was under way, its own changes among it
    bool m_running = false;
};

} // namespace backdesk::ui
