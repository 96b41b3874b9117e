// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/Form.h"

#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/PopupPanel.h"
#include "ui/forms/Banner.h"
#include "ui/forms/ClientCheck.h"
#include "ui/forms/FormHooks.h"
#include "ui/forms/FormLooks.h"
#include "ui/forms/FormRules.h"
#include "ui/forms/FormState.h"
#include "ui/forms/FormValidator.h"
#include "ui/script/ScriptRunner.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CollapsibleCard.h"

#include <QApplication>
#include <QVBoxLayout>

namespace backdesk::ui
{

Form::Form(const CollectionMeta &collection, const FieldContext &context, Mode mode,
           const QStringList &hidden, QWidget *parent)
    : Form(collection, AdminForm(), context, mode, hidden, parent)
{
}

Form::Form(const CollectionMeta &collection, const AdminForm &about, const FieldContext &context, Mode mode,
           const QStringList &hidden, QWidget *parent)
    : QWidget(parent),
      m_collection(collection),
      m_context(context),
      m_mode(mode),
      m_layout(new QVBoxLayout(this)),
      m_banner(new Banner(this)),
      m_mistakes(new Banner(this)),
      m_about(about),
      m_hidden(hidden),
      m_validator(new FormValidator(
          context.connector, collection.name, [this] { return checkDraft(); }, this)),
      m_state(new FormState(
          context.connector, collection, [this] { return stateDraft(); },
          [this] { return m_mode == Mode::Add || !isDirty(); }, this))
{
    m_context.collection = collection.name;
    m_context.scope = [this] { return scope(); };
    m_layout->setContentsMargins({});
    m_layout->setSpacing(themeSize(Size::GroupGap));
    m_layout->addWidget(m_banner);
    m_layout->addWidget(m_mistakes);
    if (about.fieldsets.isEmpty())
        addCards(FormCards(m_collection, m_context, this).generated(hidden));
    else
        describe(about, hidden);
    m_layout->addStretch();
    showCards();
    connect(m_validator, &FormValidator::checked, this,
            [this](const FieldErrors &errors) { setErrors(withoutAwaited(errors)); });
    connect(m_state, &FormState::fieldsChanged, this, &Form::showState);
    connect(qApp, &QApplication::focusChanged, this, &Form::focusMoved);
    if (mode == Mode::Add)
        begin();
    else
        setItem({});
}

Form::~Form()
{
    // Its fields lose the focus while they are deleted.
    qApp->disconnect(this);
}

void Form::addCards(const QList<FormCard> &cards)
{
    for (const FormCard &each : cards) {
        m_cards.append(each);
        m_layout->addWidget(each.card);
        m_rows.append(each.grid->rows());
        for (FieldRow *row : each.grid->rows())
            connect(row, &FieldRow::edited, this, [this, row] { rowEdited(row); });
        connect(each.grid, &FieldGrid::open, this, &Form::open);
    }
}

void Form::describe(const AdminForm &about, const QStringList &hidden)
{
    const QList<FormCard> cards = FormCards(m_collection, m_context, this).described(about.fieldsets, hidden);
    addCards(cards);
    for (qsizetype i = 0; i < cards.size(); ++i) {
        m_fieldsets.append({about.fieldsets.at(i), cards.at(i)});
        for (const AdminField &each : about.fieldsets.at(i).fields) {
            if (FieldRow *made = row(each.name))
                m_fields.append({each, made, m_collection.field(each.name) != nullptr});
        }
    }
    watch(about);
}

void Form::watch(const AdminForm &about)
{
    m_looks = new FormLooks(*this);
    m_rules = new FormRules(*this, *m_looks);
    m_hooks = new FormHooks(*this, about);
    m_check = new ClientCheck(*this, about);
    connect(m_rules, &FormRules::looped, this, &Form::looped);
    connect(m_rules, &FormRules::settled, this, &Form::settled);
    if (m_context.scripts) {
        connect(m_looks, &FormLooks::failed, m_context.scripts, &ScriptRunner::report);
        connect(m_rules, &FormRules::failed, m_context.scripts, &ScriptRunner::report);
        connect(m_hooks, &FormHooks::failed, m_context.scripts, &ScriptRunner::report);
        connect(m_check, &ClientCheck::failed, m_context.scripts, &ScriptRunner::report);
        connect(m_context.scripts, &ScriptRunner::userChanged, m_looks, &FormLooks::begin);
        connect(m_context.scripts, &ScriptRunner::permissionsChanged, m_looks, &FormLooks::begin);
        connect(m_context.scripts, &ScriptRunner::storeChanged, m_looks,
                [this](const QString &read) { m_looks->valuesChanged({read}); });
    }
    connect(m_check, &ClientCheck::checked, this, [this](const FieldErrors &errors) {
        m_checkErrors = errors;
        applyErrors();
    });
}

void Form::addCard(QWidget *card)
{
    // Above the stretch.
    m_layout->insertWidget(m_layout->count() - 1, card);
}

void Form::showState(const ElementState &state)
{
    for (const FormCard &each : std::as_const(m_cards))
        each.grid->showState(state);
    showCards();
    applyErrors();
}

void Form::showCards()
{
    for (const FormCard &each : std::as_const(m_cards))
        each.card->setHidden(each.hidden || !each.grid->hasShownRows());
}

void Form::hideFieldset(int fieldset, bool hidden)
{
    m_cards[fieldset].hidden = hidden;
    showCards();
}

void Form::aroundChanged(const QStringList &names)
{
    if (m_looks)
        m_looks->valuesChanged(names);
}

void Form::looksChanged()
{
    showCards();
    if (!m_errors.isEmpty() || !m_checkErrors.isEmpty())
        applyErrors();
}

void Form::setReadOnly(bool readOnly)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setGroupReadOnly(readOnly);
}

void Form::autofill(FieldRow *row, const QJsonValue &value)
{
    row->autofill(value);
    removeErrors(row->field().name);
    valueChanged(row);
}

/// By something else than a person.
void Form::valueChanged(FieldRow *row)
{
    if (m_looks) {
        m_looks->valuesChanged({row->field().name});
        m_rules->valuesChanged(false);
    }
    m_state->askSoon();
    Q_EMIT stateChanged();
}

FieldRow *Form::row(const QString &name) const
{
    for (FieldRow *row : m_rows) {
        if (row->field().name == name)
            return row;
    }
    return nullptr;
}

void Form::focusFirst()
{
    for (const FieldRow *row : m_rows) {
        QWidget *input = row->editor()->input();
        if (!row->isShown() || !input || row->editor()->isReadOnly() || !input->isEnabled())
            continue;
        input->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void Form::rowEdited(FieldRow *row)
{
    // Else the next check tells.
    if (!m_validator->isPossible())
        removeErrors(row->field().name);
    if (m_looks) {
        m_looks->valuesChanged({row->field().name});
        m_rules->valuesChanged(true);
    }
    edited();
}

void Form::edited()
{
    m_validator->checkSoon();
    if (m_check)
        m_check->checkSoon();
    m_state->askSoon();
    Q_EMIT stateChanged();
}

void Form::focusMoved(const QWidget *old, const QWidget *now)
{
    for (FieldRow *row : m_rows) {
        if (now && !row->isVisited() && isWithin(row, now))
            row->visit();
    }
    // Without a new one the whole window lost the focus, not the field.
    if (!old || !now || !isWithin(this, old))
        return;
    bool left = false;
    for (const QWidget *widget = old; widget && widget != this; widget = logicalParent(widget)) {
        const auto *row = qobject_cast<const FieldRow *>(widget);
        if (!row || isWithin(row, now))
            continue;
        const_cast<FieldRow *>(row)->leave();
        left = true;
    }
    if (!left)
        return;
    m_validator->checkSoon();
    if (m_check)
        m_check->checkSoon();
    Q_EMIT stateChanged();
}

void Form::arrange()
{
    // The page around the form has its edges too.
    const bool wide = width() + 2 * themeSize(Size::PageEdge) >= themeSize(Size::TwoColumns);
    for (const FormCard &each : std::as_const(m_cards))
        each.grid->setColumns(wide ? 2 : 1);
}

void Form::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace backdesk::ui
