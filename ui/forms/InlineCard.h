// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/forms/FormDraft.h"
#include "ui/forms/InlineTab.h"
#include "ui/widgets/CollapsibleCard.h"
#include "ui/widgets/Path.h"

#include <QJsonObject>

#include <functional>

class QToolButton;
class QPushButton;

namespace backdesk::ui
{

class Form;
struct Reply;

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
    void setRemoved(bool removed);
    /// There is something to be stored.
    bool isDirty() const;
    int changedCount() const;
    int mistakeCount() const;
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
    void refused(const QJsonObject &result);
    /// Back to what is stored.
    void reset();
    /// What is not stored, for restore().
    InlineDraft keep() const;
    void restore(const InlineDraft &draft);
    void openWithFocus();
    /// Nothing may be changed, or not be removed.
    void setAllowed(bool save, bool remove);

    QToolButton *removeButton() const { return m_remove; }
    QPushButton *keepButton() const { return m_keep; }
    QToolButton *upButton() const { return m_up; }
    QToolButton *downButton() const { return m_down; }
    /// Shows the buttons that move it.
    void setMovable(bool movable);
    QString title() const;

Q_SIGNALS:
    void changed();
    void removeWanted();
    void moveWanted(int by);
    void open(const backdesk::ui::Path &path, bool beside);

private:
    void makeForm();
    void fill();
    void load();
    void showTitle();
    void tellOfConflict(const QJsonObject &theirs, const QByteArray &etag);

    InlineTab m_tab;
    FieldContext m_context;
    QString m_id;
    QJsonObject m_item;
    QJsonObject m_sent;
    QByteArray m_etag;
    QString m_label;
    QString m_givenTitle; ///< by the description's function
    Form *m_form = nullptr;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QPushButton *m_keep;
    int m_position = -1;
    bool m_removed = false;
    bool m_mayChange = true;
};

} // namespace backdesk::ui
