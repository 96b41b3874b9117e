// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

namespace backdesk::ui
{

/// What the program does in the background and a person may wait for or stop: imports, exports, bulk changes.
/// The status bar shows those that take longer than a moment. GUI thread only.
class Tasks : public QObject
{
    Q_OBJECT
public:
    struct Task {
        int id = 0;
        QString title; ///< "Exporting Books"
        qint64 done = 0;
        qint64 total = 0;             ///< 0: not known
        std::function<void()> cancel; ///< empty: cannot be stopped
        QPointer<QWidget> owner;      ///< the work ends with it; null: nobody need ask before

        /// -1: not known.
        int percent() const;
    };

    explicit Tasks(QObject *parent = nullptr);
    /// Those of the program.
    static Tasks &all();

    /// The id, for the other functions. Cancel is called when the person wants it to stop; whoever started
    /// the task still tells when it is finished.
    int start(const QString &title, std::function<void()> cancel = {}, QWidget *owner = nullptr);
    void setProgress(int id, qint64 done, qint64 total);
    void finish(int id);
    /// Calls the task's cancel, once.
    void cancel(int id);
    const QList<Task> &running() const { return m_tasks; }
    /// What ends with this window; null: with any.
    QList<Task> endingWith(const QWidget *window) const;
    /// What came of something that went on in the background, for the people at that window.
    void tell(QWidget *window, const Message &message) { Q_EMIT told(window, message); }

Q_SIGNALS:
    void changed();
    void told(QWidget *window, const backdesk::ui::Message &message);

private:
    Task *find(int id);

    QList<Task> m_tasks;
    int m_last = 0;
};

} // namespace backdesk::ui
