// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/views/ListSelection.h"

#include <QPointer>

#include <functional>

class QWidget;

namespace backdesk::ui
{

class ConfirmDialog;
class Connector;
struct Reply;

/// Asks before many items are deleted, and tells what goes with them.
class BulkDelete : public QObject
{
    Q_OBJECT
public:
    /// Of longer lists the first ones tell what is at stake.
    static constexpr int LookedAt = 50;

    BulkDelete(Connector &connector, const AppMeta &app, const QString &collection, QWidget *window);

    /// Calls back when the person wants it.
    void ask(const QList<SelectedRow> &rows, const std::function<void()> &confirmed);
    ConfirmDialog *dialog() const;

private:
    void look();
    void take(const Reply &reply);
    void open();
    QStringList consequences() const;

    Connector &m_connector;
    AppMeta m_app;
    QString m_collection;
    QPointer<QWidget> m_window;
    QPointer<ConfirmDialog> m_dialog;
    QList<SelectedRow> m_rows;
    std::function<void()> m_confirmed;
    qsizetype m_looked = 0;
    int m_refused = 0;
    QString m_reason;
    QMap<QString, int> m_deletes; ///< by collection
    QMap<QString, int> m_unlinks;
    bool m_running = false;
};

} // namespace backdesk::ui
