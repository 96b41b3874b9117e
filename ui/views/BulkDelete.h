// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"
#include "ui/meta/AppMeta.h"
#include "ui/views/ListSelection.h"

#include <QMap>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

class QWidget;

namespace backdesk::ui
{

class ActionProgress;
class ConfirmDialog;
class Connector;
struct Reply;

/// Asks before many items are deleted, and tells what goes with all of them. Looking at many takes a while:
/// that can be stopped, and the question tells how far it got.
class BulkDelete : public QObject
{
    Q_OBJECT
public:
    /// As many as one request may name: what goes with several of them is counted once.
    static constexpr int ChunkSize = 10000;

    BulkDelete(Connector &connector, const AppMeta &app, const QString &collection, QWidget *window);

    /// Those that can be deleted, as far as that was looked at.
    using Confirmed = std::function<void(const QList<SelectedRow> &rows)>;
    /// Calls back when the person wants it. Where none can be deleted, it only tells why.
    void ask(const QList<SelectedRow> &rows, const Confirmed &confirmed);
    ConfirmDialog *dialog() const;
    /// While it looks for longer than a moment.
    ActionProgress *progress() const;

private:
    struct Refusal {
        int count = 0;
        QStringList labels;
    };
    void stop();
    void look();
    void take(const Reply &reply);
    void takeRefusals(const QJsonArray &refused);
    void showProgress();
    void open();
    QStringList consequences() const;
    QStringList refusals() const;
    QList<SelectedRow> wanted() const;
    QString title(int wanted) const;
    ConfirmDialog *refusing() const;
    ConfirmDialog *asking(const QList<SelectedRow> &wanted) const;

    Connector &m_connector;
    AppMeta m_app;
    QString m_collection;
    QPointer<QWidget> m_window;
    QPointer<ConfirmDialog> m_dialog;
    QList<SelectedRow> m_rows;
    Confirmed m_confirmed;
    qsizetype m_looked = 0;
    int m_chunks = 0;
    QMap<QString, Refusal> m_refused; ///< by reason
    QSet<QString> m_kept;             ///< ids of those that are refused
    QMap<QString, int> m_deletes;     ///< by collection
    QMap<QString, int> m_unlinks;
    QTimer m_slow;
    QPointer<ActionProgress> m_progress;
    std::unique_ptr<RunningTask> m_task; ///< while it looks
    int m_generation = 0;                ///< grows with each question to the server
    bool m_running = false;
};

} // namespace backdesk::ui
