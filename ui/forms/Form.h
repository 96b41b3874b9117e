// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"
#include "ui/forms/FormDraft.h"
#include "ui/forms/FormField.h"
#include "ui/script/ScriptScope.h"

#include <QJsonObject>

#include <functional>

class QVBoxLayout;

namespace backdesk::ui
{

class Banner;
class ClientCheck;
class FieldGrid;
class FieldRow;
class FormHooks;
class FormLooks;
class FormRules;
class FormState;
class FormValidator;
struct Outgoing;
struct ScriptAnswer;

/// The fields of one item in cards: as the admin description groups them, else its own values first, then a
/// card for each Dict and for each list of references. Knows what changed and what is wrong.
///
/// The values of a described form are those its functions make of the item. Fields that are not described are
/// not shown, not sent and not lost.
class Form : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Add, Change };

    /// `hidden` names fields at the top that are not shown.
    Form(const CollectionMeta &collection, const FieldContext &context, Mode mode,
         const QStringList &hidden = {}, QWidget *parent = nullptr);
    /// As the description has it; without fieldsets it is generated.
    Form(const CollectionMeta &collection, const AdminForm &about, const FieldContext &context, Mode mode,
         const QStringList &hidden = {}, QWidget *parent = nullptr);
    ~Form() override;

    /// What a new item has besides the fields, of which some are `hidden`: it is judged with that. What of
    /// those is set later, as the way to a parent that is not stored yet, is not missed until then.
    void setGiven(const QJsonObject &given);
    /// A new item: what its fields begin with, with `given` put in.
    void begin(const QJsonObject &given = {});

    /// Shows a stored item; forgets edits and mistakes. For a new one: what its fields begin with.
    void setItem(const QJsonObject &item);
    /// A newer stored state: edited fields keep what the person entered, the others follow.
    void rebase(const QJsonObject &item);
    /// As rebase, after `sent` was stored: what was edited meanwhile stays an edit.
    void setSaved(const QJsonObject &item, const QJsonObject &sent);
    /// What is not stored, for restore().
    FormDraft keep() const;
    /// Puts it in again, as edits; other fields stay as they are.
    void restore(const FormDraft &draft);
    /// Puts changes() made elsewhere into what is stored, as edits; other edits stay.
    void applyChanges(const QJsonObject &changes);
    /// Back to the stored item.
    void reset();

    /// What is to be sent: the new item, or what was changed of the stored one, as the description's
    /// functions make it of the fields. Calls back at once where there are none.
    void prepare(const std::function<void(const Outgoing &)> &prepared);
    /// Calls back with whether the description's own checks found nothing, which show at once; and why one of
    /// them failed, a sentence for people.
    void checkFields(const std::function<void(bool fine, const QString &failure)> &checked);
    /// The values of all fields over the stored item.
    QJsonObject values() const;
    /// The same as functions see them: a text that is empty is '', not null.
    QJsonObject seenValues() const;
    QJsonValue valueOf(const QString &name) const;
    /// {value, initialValue, visited, touched, active, autofilled}, as `onChange` sees a field.
    QJsonObject fieldState(const QString &name) const;
    ScriptScope scope() const;
    const FieldContext &context() const { return m_context; }
    /// What is described; empty: the form is generated.
    const QList<FormField> &fields() const { return m_fields; }
    const QList<FormFieldset> &fieldsets() const { return m_fieldsets; }
    const FormField *field(const QString &name) const;
    QJsonValue storedValue(const FormField &field, const QJsonObject &item) const;
    /// Of a rule: counts as no edit.
    void autofill(FieldRow *row, const QJsonValue &value);
    void hideFieldset(int fieldset, bool hidden);
    /// A field is shown in another way than before.
    void looksChanged();
    /// What functions see around the form is otherwise: "parent.title".
    void aroundChanged(const QStringList &names);
    /// No function of the description is waited for.
    bool isSettled() const;

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
    /// Shows the server's mistakes; those without a place in mistakeBanner().
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
    /// For what there is to say of the whole besides its mistakes: what failed, what others did.
    Banner *banner() const { return m_banner; }
    /// What is wrong with no field in sight.
    Banner *mistakeBanner() const { return m_mistakes; }
    /// Hides what the last try said, unless it asks something.
    void clearFailure();
    /// A card below the fields.
    void addCard(QWidget *card);

    /// What the fields of a new item begin with.
    static QJsonObject defaults(const QList<FieldMeta> &fields);

Q_SIGNALS:
    /// Values, changes or mistakes are others than before.
    void stateChanged();
    /// No function is waited for any more.
    void settled();
    /// Rules of the description set each other off without end; a sentence for people.
    void looped(const QString &text);
    void open(const backdesk::ui::Path &path, bool beside);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCards(const QList<FormCard> &cards);
    void describe(const AdminForm &about, const QStringList &hidden);
    void watch(const AdminForm &about);
    void askInitialValues(const QJsonObject &given);
    void takeInitial(FieldRow *row, const ScriptAnswer &answer, bool sameItem);
    QJsonValue rowValue(const FieldRow *row, const QJsonObject &item) const;
    void itemChanged(const QJsonObject &item);
    void normalize(const QJsonObject &item);
    QJsonObject stateDraft() const;
    QJsonObject changesSince(const QJsonObject &item) const;
    QJsonObject shownOrChanged(const QJsonObject &whole, const QJsonObject &changed) const;
    void showCards();
    bool isMember(const QString &name) const;
    QJsonObject checkDraft() const;
    FieldErrors withoutAwaited(FieldErrors errors) const;
    void removeErrors(const QString &name);
    void valueChanged(FieldRow *row);
    void rowEdited(FieldRow *row);
    void edited();
    void focusMoved(const QWidget *old, const QWidget *now);
    FieldErrors allErrors() const;
    void applyErrors();
    void openWrongCards();
    void untouchAll();
    QString placedTitle(const QString &path) const;
    QStringList unplaced() const;
    void arrange();

    CollectionMeta m_collection;
    FieldContext m_context;
    Mode m_mode;
    QVBoxLayout *m_layout;
    Banner *m_banner;
    Banner *m_mistakes;
    QList<FieldRow *> m_rows;
    QList<FormCard> m_cards;
    QList<FormField> m_fields;
    QList<FormFieldset> m_fieldsets;
    AdminForm m_about;
    QStringList m_hidden; ///< fields of the item that are not shown
    QJsonObject m_given;
    QJsonObject m_base;           ///< the stored item, with what has no field here
    FormLooks *m_looks = nullptr; ///< these four are there in described forms only
    FormRules *m_rules = nullptr;
    FormHooks *m_hooks = nullptr;
    ClientCheck *m_check = nullptr;
    FieldErrors m_checkErrors; ///< what m_check found
    bool m_normalizing = false;
    int m_awaitedInitials = 0; ///< functions that have not told yet what a new item begins with
    FormValidator *m_validator;
    FormState *m_state;
    FieldErrors m_errors;
    bool m_submitted = false;
};

} // namespace backdesk::ui
