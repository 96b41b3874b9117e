// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"
#include "ui/meta/AppMeta.h"
#include "ui/widgets/Message.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace backdesk::ui
{

class ConfirmDialog;
class Connector;
struct Reply;

/// Deletes an item after the person was told what goes with it. One at a time.
///
/// Asks the server what would happen, then the person, then deletes. Says how it went by message(); deleted()
/// only when the item is gone.
class DeleteFlow : public QObject
{
    Q_OBJECT
public:
    /// The dialog opens over `window`.
    DeleteFlow(Connector &connector, const AppMeta &app, QWidget *window);

    /// What is others' in a newer state of the item, line by line, for whoever is asked again.
    using Differences = std::function<QStringList(const QJsonObject &newer)>;

    /// `label` names the item to people. With an etag only that state is deleted; when there is a newer one,
    /// the person is asked again. A function that deletes gets the `values`.
    void start(const QString &collection, const QString &id, const QString &label,
               const QByteArray &etag = {}, const Differences &differences = {},
               const QJsonObject &values = {});
    bool isRunning() const { return m_running; }
    /// Open while the person is asked; else null.
    ConfirmDialog *dialog() const;

Q_SIGNALS:
    void deleted(const QString &collection, const QString &id);
    void message(const backdesk::ui::Message &message);
    /// Nothing was deleted: the person or the server did not want it.
    void stopped();

private:
    void ask(const Reply &consequences);
    void askAgain(const Reply &stale);
    void open(ConfirmDialog *dialog);
    void remove();
    void finish(const Reply &reply);
    void fail(const QString &text);
    void stop();

    Connector &m_connector;
    AppMeta m_app;
    QPointer<QWidget> m_window;
    QPointer<ConfirmDialog> m_dialog;
    QString m_collection;
    QString m_id;
    QString m_label;
    QByteArray m_etag;
    Differences m_differences;
    QJsonObject m_values;                ///< none where the server deletes
    std::unique_ptr<RunningTask> m_task; ///< while it looks at what goes with it
    int m_generation = 0;
    bool m_running = false;
};

} // namespace backdesk::ui
