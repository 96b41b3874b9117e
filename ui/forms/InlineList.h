// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/FormDraft.h"
#include "ui/forms/InlineTab.h"
#include "ui/widgets/Path.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace backdesk::ui
{

class InlineCard;
struct Reply;

/// The related items of one tab: a card each, the first ones at first. People add, change, remove and order
/// them; all of it is stored together with the parent.
class InlineList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int PageSize = 50;

    /// The item in the context is the parent.
    InlineList(const InlineTab &tab, const FieldContext &context, QWidget *parent = nullptr);

    const InlineTab &tab() const { return m_tab; }
    QString title() const { return m_tab.about.title.text(); }
    /// Shows what is stored for this parent. Not for a new one.
    void load();
    /// What is there, with new ones and without those to be removed.
    qint64 count() const;
    const QList<InlineCard *> &cards() const { return m_cards; }
    bool isDirty() const;
    int changedCount() const;
    int mistakeCount() const;
    /// What the person may do here.
    void setAllowed(bool list, bool add, bool save, bool remove);

    using Operations = std::function<void(bool fine, const QJsonArray &operations)>;
    /// Calls back with what a batch has to do to store it all; not fine: mistakes show. `parent` is its id,
    /// or how the batch names a new one.
    void operations(const QJsonValue &parent, Operations made);
    /// What the server made of these operations, in their order.
    void stored(const QJsonArray &results);
    /// Shows mistakes at the cards they belong to; whether there were any.
    bool refused(const QJsonArray &results);
    void reset();
    /// What is not stored, for restore(), in the order of the cards.
    QList<InlineDraft> keep() const;
    void restore(const QList<InlineDraft> &drafts);
    void focusFirst();
    void focusFirstMistake();

    InlineCard *add();
    QPushButton *addButton() const { return m_add; }
    QPushButton *toggleButton() const { return m_toggle; }
    QPushButton *moreButton() const { return m_more; }

Q_SIGNALS:
    void changed();
    void open(const backdesk::ui::Path &path, bool beside);

private:
    InlineCard *addCard(const QString &id, const QJsonObject &item, const QString &label);
    void ask();
    void take(const Reply &reply);
    void remove(InlineCard *card);
    void move(InlineCard *card, int by);
    void number();
    void arrange(const QList<InlineCard *> &order);
    void toggleAll();
    void showState();
    void drop(InlineCard *card);

    InlineTab m_tab;
    FieldContext m_context;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QPushButton *m_toggle;
    QLabel *m_note;
    QPushButton *m_more;
    QList<InlineCard *> m_cards;
    QList<InlineCard *> m_asked; ///< those the operations were made of
    QStringList m_order;         ///< ids of the stored ones
    qint64 m_total = 0;          ///< stored ones
    qint64 m_loaded = 0;
    int m_generation = 0;
    bool m_failed = false;
    bool m_known = false;
    bool m_mayAdd = true;
    bool m_maySave = true;
    bool m_mayRemove = true;
};

} // namespace backdesk::ui
