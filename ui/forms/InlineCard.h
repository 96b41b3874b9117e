// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/FormDraft.h"
#include "ui/forms/InlineTab.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/CollapsibleCard.h"
#include "ui/widgets/Path.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

class QLabel;
class QToolButton;
class QPushButton;

namespace backdesk::ui
{

class Form;
class IconLabel;
struct Reply;
struct ScriptAnswer;

/// One related item: a card titled as the item is, with its form in it, which is made when the card is first
/// opened. What is done to it is stored together with the parent.
class InlineCard : public CollapsibleCard
{
    Q_OBJECT
public:
    /// `id` empty: a new item. `label`: what it is called as long as its form is not there.
    InlineCard(const InlineTab &tab, const FieldContext &context, const QString &id, const QJsonObject &item,
               const QString &label, QWidget *parent);

    const QString &id() const { return m_id; }
    bool isNew() const { return m_id.isEmpty(); }
    /// To be deleted when the parent is saved.
    bool isRemoved() const { return m_removed; }
    /// Others deleted it while something was entered here.
    bool isGone() const { return m_gone; }
    /// When it is removed, the card tells what else that means as soon as it is known.
    void setRemoved(bool removed);
    /// There is something to be stored.
    bool isDirty() const;
    /// Fields; not those of new ones.
    int changedCount() const;
    int mistakeCount() const;
    /// It has mistakes, or was refused for another reason.
    bool isWrong() const { return mistakeCount() > 0 || m_refused; }
    /// Why it was not stored, where that is no mistake in a field; else empty.
    QString failure() const { return m_refused ? m_failure : QString(); }
    /// Null until the card was opened.
    Form *form() const { return m_form; }
    const QJsonObject &item() const { return m_item; }
    /// Its place among the others, to be stored; negative: as it is.
    void setPosition(int position);
    int position() const { return m_position; }

    /// Calls back with the operation of a batch that stores it, or with nothing when its form has mistakes,
    /// which then show.
    void operation(const QJsonValue &parent, const std::function<void(const QJsonObject &)> &made);
    /// What the server made of that operation.
    void stored(const QJsonObject &result);
    /// True: it is refused for nothing that a person has to look at, and can be sent again.
    bool refused(const QJsonObject &result);
    /// Somebody stored another state. Without edits it is shown; others stay on top of it, or the card asks.
    void takeStored(const QJsonObject &item, const QString &label);
    /// It is stored no more. False: nothing was entered, so the card may go; else it asks what is to become
    /// of that.
    bool takeGone();
    /// Back to what is stored.
    void reset();
    /// What is not stored, for restore().
    InlineDraft keep() const;
    void restore(const InlineDraft &draft);
    void openWithFocus();
    /// Nothing may be changed, or not be removed.
    void setAllowed(bool save, bool remove);
    /// Offers to store this one alone. Not where the parent is not stored yet.
    void setOwnSaving(bool offered);
    /// Values of the parent's form changed.
    void aroundChanged(const QStringList &names);

    QToolButton *removeButton() const { return m_remove; }
    QPushButton *keepButton() const { return m_keep; }
    /// Stores this one alone; there while something is to be stored.
    QToolButton *saveButton() const { return m_save; }
    /// Deletes one that is to be removed at once.
    QPushButton *deleteButton() const { return m_delete; }
    QToolButton *upButton() const { return m_up; }
    QToolButton *downButton() const { return m_down; }
    /// What it is dragged by.
    IconLabel *grip() const { return m_grip; }
    /// Shows what moves it.
    void setMovable(bool movable);
    /// Whether there is a place above it, and below.
    void setRoom(bool above, bool below);
    QString title() const;
    /// What stands below the title even when it is closed; empty: nothing.
    QString notice() const;

Q_SIGNALS:
    void changed();
    void removeWanted();
    /// This one alone, at once: stored, or deleted.
    void saveWanted();
    void deleteWanted();
    void moveWanted(int by);
    void open(const backdesk::ui::Path &path, bool beside);
    /// Of one that is gone: what was entered may go, too.
    void givenUp();

private:
    void addButtons();
    void addKeys();
    QList<QWidget *> buttons() const;
    void makeForm();
    void load();
    void showTitle();
    void showButtons();
    void makeRoom();
    void askTitle();
    void takeTitle(const ScriptAnswer &answer);
    void nameButtons();
    const AdminFunction &titleFunction() const;
    void showNotice(const QString &text, Color color);
    void askDeletion();
    bool takeState(const QJsonObject &theirs, const QByteArray &etag);
    void keepAsNew();
    void showRefusal(const Reply &reply);
    QJsonObject given() const;
    QJsonObject createdItem(const QJsonObject &outgoing) const;
    QJsonObject operationFor(const QString &op, const QJsonValue &parent) const;
    /// A function of the description does it instead of the server: "list", "add", "save", "delete".
    bool isReplaced(const QString &action) const { return m_tab.about.actions.contains(action); }
    QJsonObject seen() const;
    QJsonObject place() const;
    void askEtag();

    InlineTab m_tab;
    FieldContext m_context;
    QString m_parent; ///< its id; empty: it is not stored yet
    QString m_id;
    QJsonObject m_item;
    QJsonObject m_listed; ///< the item as the list told it last
    QJsonObject m_kept;   ///< of one that was gone: what the new one has besides the form
    QJsonObject m_sent;
    QByteArray m_etag;
    QString m_label;
    QString m_givenTitle;       ///< by the description's function
    QSet<QString> m_titleReads; ///< what that looked at around it
    Form *m_form = nullptr;
    IconLabel *m_grip;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QPushButton *m_keep;
    QToolButton *m_save;
    QPushButton *m_delete;
    QLabel *m_notice;
    int m_position = -1;
    bool m_removed = false;
    bool m_gone = false;
    bool m_refused = false;
    QString m_failure; ///< of what was refused last
    bool m_isSavedAlone = false;
    bool m_mayChange = true;
    bool m_mayRemove = true;
};

} // namespace backdesk::ui
