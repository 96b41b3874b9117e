// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

#include <QJsonObject>

class QVBoxLayout;

namespace backdesk::ui
{

class Banner;
class CollapsibleCard;
class DictField;
class FieldGrid;
class FieldRow;
class FormState;
class FormValidator;

/// The fields of one item in cards: its own values first, then a card for each Dict and for each list of
/// references. Knows what changed and what is wrong.
class Form : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Add, Change };

    /// `hidden` names fields at the top that are not shown.
    Form(const CollectionMeta &collection, const FieldContext &context, Mode mode,
         const QStringList &hidden = {}, QWidget *parent = nullptr);
    ~Form() override;

    /// Shows a stored item; forgets edits and mistakes. For a new one: what its fields begin with.
    void setItem(const QJsonObject &item);
    /// A newer stored state: edited fields keep what the person entered, the others follow.
    void rebase(const QJsonObject &item);
    /// As rebase, after `sent` was stored: what was edited meanwhile stays an edit.
    void setSaved(const QJsonObject &item, const QJsonObject &sent);
    /// Puts a draft() in again, as edits.
    void setDraft(const QJsonObject &draft);
    /// Puts changes() made elsewhere into what is stored, as edits; other edits stay.
    void applyChanges(const QJsonObject &changes);
    /// Back to the stored item.
    void reset();

    /// The item as it stands in the form, without `_id` and `_meta`; in Mode::Add without what is null.
    QJsonObject draft() const;
    /// Only what was modified, as update() takes it.
    QJsonObject changes() const;
    bool isDirty() const;
    int changedCount() const;
    int mistakeCount() const;
    /// Everything that was typed can be read as a value.
    bool isReadable() const;
    /// The item's label as it stands in the form; empty when no field is the label.
    QString title() const;
    /// The names of modified fields at the top.
    QStringList modifiedNames() const;

    /// Shows what there is of the item at present. Fields that went keep what was entered, but count for
    /// nothing.
    void showState(const ElementState &state);
    /// Nothing of the item may be changed.
    void setReadOnly(bool readOnly);
    /// Shows the server's mistakes; those without a place in a banner.
    void setErrors(const FieldErrors &errors);
    /// All mistakes show from now on, wherever the person has been.
    void touchAll();
    void focusFirst();
    void focusFirstMistake();
    FieldRow *row(const QString &name) const;
    const QList<FieldRow *> &rows() const { return m_rows; }
    FormValidator *validator() const { return m_validator; }
    /// What holds for the item as it stands here; asked for whenever that changes.
    FormState *state() const { return m_state; }
    Banner *banner() const { return m_banner; }
    /// A card below the fields.
    void addCard(QWidget *card);

    /// What the fields of a new item begin with.
    static QJsonObject defaults(const QList<FieldMeta> &fields);

Q_SIGNALS:
    /// Values, changes or mistakes are others than before.
    void stateChanged();
    void open(const backdesk::ui::Path &path, bool beside);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addMainCard(const QList<FieldMeta> &fields);
    void addOwnCard(const FieldMeta &field);
    QWidget *addMainBox();
    void take(FieldGrid *grid, QWidget *card);
    void itemChanged(const QJsonObject &item);
    QJsonObject stateDraft() const;
    void showCards();
    void forgetErrors(const FieldRow *row);
    void edited();
    void focusMoved(const QWidget *old, const QWidget *now);
    void applyErrors();
    void untouchAll();
    QStringList unplaced() const;
    void arrange();

    CollectionMeta m_collection;
    FieldContext m_context;
    Mode m_mode;
    QVBoxLayout *m_layout;
    Banner *m_banner;
    QList<FieldRow *> m_rows;
    QList<FieldGrid *> m_grids;
    QList<QWidget *> m_cards; ///< around the grids
    QJsonObject m_base;       ///< the stored item, with what has no field here
    FormValidator *m_validator;
    FormState *m_state;
    FieldErrors m_errors;
    bool m_submitted = false;
};

} // namespace backdesk::ui
