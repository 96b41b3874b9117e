// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ItemView.h"

#include <QPointer>

namespace backdesk::ui
{

class ActionBar;
class ActionFlow;
class DeleteFlow;
class ConfirmDialog;
class InternalCard;

/// Shows one stored item and changes it.
///
/// Nobody's change is lost silently: saving onto a state that somebody else changed asks first, and what
/// changes elsewhere while nothing is edited here is shown at once.
class ChangeView : public ItemView
{
    Q_OBJECT
public:
    /// The path is that of an item. The connector must outlive the view.
    ChangeView(Connector &connector, const AppMeta &app, const Path &path, QWidget *parent = nullptr);

    void reload() override;
    void remove();
    /// Asks first what is to become of unsaved changes.
    void runAction(const QString &name);
    ActionBar *actionBar() const { return m_actions; }
    ActionFlow *actionFlow() const { return m_flow; }
    /// The question whether to save first; else null.
    ConfirmDialog *saveQuestion() const;
    DeleteFlow *deleteFlow() const { return m_delete; }
    InternalCard *internalCard() const { return m_internal; }

protected:
    PendingReply store() override;
    void stored(const Reply &reply) override;
    Refusal refused(const Reply &reply, After after) override;
    QString nameless() const override;
    Path storedPath(const Reply &reply) const override;

private:
    void load();
    void showLoaded(const Reply &reply);
    void showItem(bool first);
    void showRefusal(const Reply &reply);
    void askToSave(const ActionMeta &action);
    void startAction(const ActionMeta &action);
    void take(const Reply &reply);
    void collectionsChanged(const QStringList &collections);
    void lookAgain();
    void takeForeign(const Reply &reply);
    void showConflict(const Reply &reply, After after);
    bool overlaps(const QJsonObject &theirs) const;
    void rebase(const QJsonObject &theirs, const QByteArray &etag);

    DeleteFlow *m_delete;
    ActionBar *m_actions;
    ActionFlow *m_flow;
    QPointer<ConfirmDialog> m_question;
    InternalCard *m_internal;
    QJsonObject m_item;
    QJsonObject m_sent;
    QByteArray m_etag;
    int m_generation = 0;
    bool m_loaded = false;
};

} // namespace backdesk::ui
