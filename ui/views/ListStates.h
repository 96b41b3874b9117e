// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListEmptyState.h"
#include "ui/widgets/Message.h"

#include <QObject>
#include <QTimer>

namespace backdesk::ui
{

class Connector;
class ItemsCard;
class ItemsModel;

/// What stands in place of a list's rows: they are loading, there are none, they may not be seen or could not
/// be had.
class ListStates : public QObject
{
    Q_OBJECT
public:
    /// All outlive it, or are destroyed with the parent.
    ListStates(Connector &connector, ItemsModel &model, ItemsCard &card, const QString &title,
               QObject *parent);

    void setTitle(const QString &title) { m_title = title; }
    void showLoading();
    /// An answer came.
    void stopWaiting();
    /// From now on a mistake is told again.
    void forgetFailure() { m_toldFailure.clear(); }
    void showEmpty(const ListEmptyState &empty, const ListState &state);
    /// `anything`: some rows are there, and stay.
    void showFailure(const QString &detail, bool anything);
    void showForbidden(const QString &detail);

Q_SIGNALS:
    void message(const backdesk::ui::Message &message);
    void reloadRequested();

private:
    void tellFailure(const QString &detail);

    Connector &m_connector;
    ItemsModel &m_model;
    ItemsCard &m_card;
    QString m_title;
    QString m_toldFailure;
    QTimer m_slow; ///< old rows are not shown for longer than this
};

} // namespace backdesk::ui
