// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/LiveScope.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/FieldContext.h"
#include "ui/forms/FormDraft.h"
#include "ui/forms/InlineTab.h"
#include "ui/widgets/Message.h"
#include "ui/widgets/Path.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace backdesk::ui
{

class Banner;
class ConfirmDialog;
class InlineCard;
class InlineDrag;
class PropertyWatch;
class SkeletonRows;
class ViewPermissions;

/// The related items of one tab: a card each, the first ones at first. People add, change, remove and order
/// them; all of it is stored together with the parent. What others change of them shows by itself.
class InlineList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int PageSize = 50;

    /// The item in the context is the parent.
    InlineList(const InlineTab &tab, const FieldContext &context, QWidget *parent = nullptr);

    const InlineTab &tab() const { return m_tab; }
    QString title() const;
    /// Shows what is stored for this parent. Not for a new one.
    void load();
    /// What is there, with new ones and without those to be removed; negative: not known.
    qint64 count() const;
    const QList<InlineCard *> &cards() const { return m_cards; }
    bool isDirty() const;
    /// Fields of stored ones that stay.
    int changedCount() const;
    int addedCount() const;
    int removedCount() const;
    int mistakeCount() const;
    /// Something in it has mistakes or was refused.
    bool isWrong() const;
    /// What the person may do here.
    void setAllowed(bool list, bool add, bool save, bool remove);
    /// As the description has them, where functions see the parent's form.
    const ViewPermissions &permissions() const { return *m_permissions; }
    /// What functions see of the parent's form from now on; `names`: the values that are others than before.
    void setAround(const QJsonObject &values, const QStringList &names);

    using Operations = std::function<void(bool fine, const QJsonArray &operations)>;
    /// Calls back with what a batch has to do to store it all; not fine: mistakes show. `parent` is its id,
    /// or how the batch names a new one. `only`: of this card alone. Until stored(), refused() or stopped()
    /// nothing changes by itself.
    void operations(const QJsonValue &parent, Operations made, const InlineCard *only = nullptr);
    /// What the server made of these operations, in their order.
    void stored(const QJsonArray &results);
    enum class Refusal { None, TryAgain, Shown };
    /// Shows what is wrong at the cards it belongs to. TryAgain: all of it has settled itself.
    /// `isPartlyStored`: what was not refused is stored.
    Refusal refused(const QJsonArray &results, bool isPartlyStored = false);
    /// Nothing was sent, or nothing is known of what became of it.
    void stopped();
    /// The first card that has to be looked at; null: none.
    InlineCard *wrongCard() const;
    void reset();
    /// What is not stored, for restore(), in the order of the cards.
    QList<InlineDraft> keep() const;
    void restore(const QList<InlineDraft> &drafts);
    void focusFirst();
    void focusFirstMistake();

    InlineCard *add();
    /// To another place, from 0 on.
    void moveTo(InlineCard *card, int place);
    QPushButton *addButton() const { return m_add; }
    QPushButton *toggleButton() const { return m_toggle; }
    QPushButton *moreButton() const { return m_more; }
    /// Says when they cannot be loaded.
    Banner *banner() const { return m_banner; }
    InlineDrag *drag() const { return m_drag; }
    /// Whether one is to be deleted at once; else null.
    ConfirmDialog *question() const;

Q_SIGNALS:
    void changed();
    void titleChanged();
    void permissionsChanged();
    void open(const backdesk::ui::Path &path, bool beside);
    void message(const backdesk::ui::Message &message);
    /// This one is to be stored alone.
    void saveWanted(backdesk::ui::InlineCard *card);

private:
    InlineCard *addCard(const QString &id, const QJsonObject &item, const QString &label, qsizetype at);
    InlineCard *card(const QString &id) const;
    qsizetype endOfStored() const;
    ListQuery query() const;
    QJsonObject asker() const;
    QString nameOf(const QJsonObject &item, const QJsonObject &names) const;
    void settle(InlineCard *card, const QJsonObject &result);
    void ask();
    void take(const Reply &reply);
    void fail(const Reply &reply);
    void refresh();
    void merge(const Reply &reply);
    void dropMissing(const QSet<QString> &there);
    void follow(const QStringList &ids);
    void remove(InlineCard *card);
    void askToDelete(InlineCard *card);
    void number();
    void arrange(const QList<InlineCard *> &order);
    void toggleAll();
    void showTitle();
    void showState();
    void showRooms();
    void endSaving();
    void drop(InlineCard *card);

    InlineTab m_tab;
    FieldContext m_context;
    LiveScope m_scope;
    PropertyWatch *m_title;
    ViewPermissions *m_permissions;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QPushButton *m_toggle;
    Banner *m_banner;
    SkeletonRows *m_skeleton;
    QLabel *m_note;
    QPushButton *m_more;
    InlineDrag *m_drag;
    QPointer<ConfirmDialog> m_question;
    QList<InlineCard *> m_cards;
    QList<InlineCard *> m_asked; ///< those the operations were made of
    QStringList m_order;         ///< ids of the stored ones
    qint64 m_total = 0;          ///< stored ones
    qint64 m_loaded = 0;
    int m_generation = 0;
    bool m_asking = false;
    bool m_goesOn = false; ///< the keyboard follows to what is shown next
    bool m_saving = false;
    bool m_stale = false; ///< to be read again as soon as that can be
    bool m_known = false;
    bool m_mayList = true;
    bool m_mayAdd = true;
    bool m_maySave = true;
    bool m_mayRemove = true;
};

} // namespace backdesk::ui
