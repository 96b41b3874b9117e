// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ItemView.h"

#include <QPointer>

namespace backdesk::ui
{

class ActionBar;
class ActionFlow;
class DeletedItem;
class DeleteFlow;
class ConfirmDialog;
class InternalCard;
class TitleTag;
class MergeDialog;
class ThreeWayMerge;

/// Shows one stored item and changes it.
///
/// Nobody's change is lost silently: what changes elsewhere is shown at once where nothing is edited here and
/// taken in where it does not overlap with what is; where it does, a person merges it field by field.
class ChangeView : public ItemView
{
    Q_OBJECT
public:
    /// The path is that of an item. As to the rest, see AddView.
    ChangeView(Connector &connector, const AppMeta &app, const Path &path, QWidget *parent = nullptr,
               ScriptRunner *scripts = nullptr, Permissions *permissions = nullptr);

    void reload() override;
    void remove();
    /// Asks first what is to become of unsaved changes.
    void runAction(const QString &name);
    ActionBar *actionBar() const { return m_actions; }
    ActionFlow *actionFlow() const { return m_flow; }
    /// The question whether to save first; else null.
    ConfirmDialog *saveQuestion() const;
    /// Where changes that overlap are merged; else null.
    MergeDialog *mergeDialog() const;
    /// What becomes of changes of an item that others deleted.
    DeletedItem *deletedItem() const { return m_gone; }
    DeleteFlow *deleteFlow() const { return m_delete; }
    InternalCard *internalCard() const { return m_internal; }

protected:
    PendingReply store(const QJsonObject &outgoing) override;
    QJsonObject operation(const QJsonObject &outgoing) override;
    Reply unchanged() const override;
    void stored(const Reply &reply) override;
    Refusal refused(const Reply &reply, After after) override;
    void aboutToShowMistakes() override;
    QString savedText() override;
    QString nameless() const override;
    Path storedPath(const Reply &reply) const override;

private:
    void load();
    void followRights();
    void showForbidden();
    void showLoaded(const Reply &reply);
    void showStored();
    void showItem(bool first);
    void showRefusal(const Reply &reply);
    void leaveForNotFound(const QString &text);
    void askToSave(const ActionMeta &action);
    void startAction(const ActionMeta &action);
    void take(const Reply &reply);
    void collectionsChanged(const QStringList &collections);
    QJsonObject sending(const QJsonObject &outgoing);
    void lookAgain();
    bool isKnown(const Reply &reply) const;
    void takeForeign(const Reply &reply);
    ThreeWayMerge mergeWith(const QJsonObject &theirs) const;
    Refusal meet(const QJsonObject &theirs, const QByteArray &etag, After after);
    Refusal refusedMerge(const Reply &reply);
    void lookUpTheirs(After after);
    void rebase(const QJsonObject &theirs, const QByteArray &etag);
    void tellOfConflict(const QString &text);
    void openMerge();
    void renewMerge();
    void closeMerge();
    void saveMerged();
    void showTheirs();
    void takeTheirs();
    void leaveGone(const Path &place);
    QStringList changesSince(const QJsonObject &theirs) const;

    DeleteFlow *m_delete;
    ActionBar *m_actions;
    ActionFlow *m_flow;
    QPointer<ConfirmDialog> m_question;
    DeletedItem *m_gone;
    QPointer<MergeDialog> m_merge;
    InternalCard *m_internal;
    TitleTag *m_tag;
    QJsonObject m_item;
    QJsonObject m_sent; ///< what of the form, as its changes() tell it
    QByteArray m_etag;
    QJsonObject m_theirs; ///< a newer state, which overlaps with what is edited here
    QByteArray m_theirEtag;
    QStringList m_taken; ///< titles of what was taken over from others, to be told with the next save
    After m_afterMerge = After::Stay;
    bool m_savingMerge = false;
    int m_generation = 0;
    bool m_loaded = false;
    bool m_forbidden = false; ///< by the description, or not told yet
};

} // namespace backdesk::ui
