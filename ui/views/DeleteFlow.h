// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/Message.h"

#include <QObject>
#include <QPointer>

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

    /// `label` names the item to people. With an etag only that state is deleted.
    void start(const QString &collection, const QString &id, const QString &label,
               const QByteArray &etag = {});
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
    void remove();
    void finish(const Reply &reply);
    void fail(const QString &text);

    Connector &m_connector;
    AppMeta m_app;
    QPointer<QWidget> m_window;
    QPointer<ConfirmDialog> m_dialog;
    QString m_collection;
    QString m_id;
    QString m_label;
    QByteArray m_etag;
    bool m_running = false;
};

} // namespace backdesk::ui
