// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"
#include "ui/views/ListSelection.h"

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

/// Does the same with many items, a chunk in a request. What fails with one does not keep the others from
/// being done. One at a time.
class BulkRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int ChunkSize = 200;
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
    };
    /// As `_batch` takes it.
    using Operation = std::function<QJsonObject(const SelectedRow &row)>;
    using Done = std::function<void(const Outcome &outcome)>;

    /// The progress opens over `window`.
    BulkRun(Connector &connector, QWidget *window);

    /// `title` names what is done; calls back once.
    void start(const QString &title, const QList<SelectedRow> &rows, const Operation &operation,
               const Done &done);
    bool isRunning() const { return m_running; }
    ActionProgress *progress() const;

private:
    void sendNext();
    void take(const QList<SelectedRow> &chunk, const Reply &reply);
    void showProgress();
    void finish();

    Connector &m_connector;
    QPointer<QWidget> m_window;
    QPointer<ActionProgress> m_progress;
    QTimer m_slow;
    QString m_title;
    QList<SelectedRow> m_rows;
    Operation m_operation;
    Done m_done;
    Outcome m_outcome;
    qsizetype m_next = 0;
    std::unique_ptr<RunningTask> m_task;
    bool m_stopped = false; ///< by the list of what runs
    bool m_running = false;
};

} // namespace backdesk::ui
