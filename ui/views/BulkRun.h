// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"
#include "ui/views/ListSelection.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

class QWidget;

namespace backdesk::ui
{

class ActionProgress;
class Connector;
struct Reply;

/// Does the same with many items, a chunk in a request: as many as take a moment, so that it can be stopped
/// any time. What fails with one does not keep the others from being done. One at a time.
class BulkRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int FirstChunk = 50;
    static constexpr int LargestChunk = 1000;
    static constexpr int ProgressDelay = 300; ///< ms; shorter runs show no progress

    struct Failure {
        SelectedRow row;
        QString reason;
    };
    struct Outcome {
        int done = 0;
        QList<Failure> failures;
        QList<SelectedRow> left; ///< not tried, because the person or a lost connection stopped it
        QStringList undo;        ///< tokens, in the order of the writes
        bool isLost = false;     ///< it was too much to be taken back
    };
    /// As `_batch` takes it.
    using Operation = std::function<QJsonObject(const SelectedRow &row)>;
    using Done = std::function<void(const Outcome &outcome)>;
    struct Job {
        QString title; ///< names what is done
        QList<SelectedRow> rows;
        Operation operation;
        QString continues;           ///< token of a change that this goes on with; empty: none
        int firstChunk = FirstChunk; ///< fewer where each may take long
    };

    /// The progress opens over `window`.
    BulkRun(Connector &connector, QWidget *window);

    /// Calls back once.
    void start(const Job &job, const Done &done);
    bool isRunning() const { return m_running; }
    ActionProgress *progress() const;

private:
    void sendNext();
    void take(qsizetype size, const Reply &reply);
    void takeResult(const SelectedRow &row, const QJsonObject &result);
    void rememberUndo(const Reply &reply);
    void fitChunk();
    void showProgress();
    void finish();

    Connector &m_connector;
    QPointer<QWidget> m_window;
    QPointer<ActionProgress> m_progress;
    QTimer m_slow;
    Job m_job;
    Done m_done;
    Outcome m_outcome;
    qsizetype m_next = 0;
    int m_chunk = FirstChunk;
    QElapsedTimer m_asked; ///< since the last request
    std::unique_ptr<RunningTask> m_task;
    bool m_stopped = false; ///< by the list of what runs
    bool m_running = false;
};

} // namespace backdesk::ui
