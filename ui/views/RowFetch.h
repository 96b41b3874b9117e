// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListSelection.h"
#include "ui/views/ListSource.h"
#include "ui/views/ListState.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace backdesk::ui
{

class ActionProgress;
class Connector;
struct Reply;

/// Gathers all items that match, page by page, for something that is to be done with each. One at a time.
class RowFetch : public QObject
{
    Q_OBJECT
public:
    static constexpr int PageSize = 500;

    /// `error` is a sentence; then there are no rows. Neither rows nor error: the person stopped it.
    using Done = std::function<void(const QList<SelectedRow> &rows, const QString &error)>;

    RowFetch(Connector &connector, const ListSource &source, QWidget *window);

    /// `whole`: with the items themselves, not only how they are named.
    void start(const ListState &state, const QSet<QString> &excluded, bool whole, const Done &done);
    bool isRunning() const { return m_running; }

private:
    void ask();
    void take(const Reply &reply);
    void finish(const QString &error);

    Connector &m_connector;
    ListSource m_source;
    QPointer<QWidget> m_window;
    QPointer<ActionProgress> m_progress;
    QTimer m_slow;
    ListState m_state;
    QSet<QString> m_excluded;
    QSet<QString> m_seen; ///< rows move between pages when others write
    QList<SelectedRow> m_rows;
    Done m_done;
    qint64 m_skip = 0;
    qint64 m_total = 0;
    bool m_whole = false;
    bool m_running = false;
};

} // namespace backdesk::ui
