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
#include "ui/forms/ThreeWayMerge.h"
#include "ui/meta/ItemPath.h"
#include "ui/script/ScriptRunner.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CollapsibleCard.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

bool isBelow(const QString &path, const QString &place)
{
    const QStringView beyond = QStringView(path).mid(place.size());
    return path.startsWith(place) && (beyond.isEmpty() || beyond.startsWith(u'.') || beyond.startsWith(u'['));
}

} // namespace

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
      m_about(about),
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
    if (about.fieldsets.isEmpty())
        addCards(FormCards(m_collection, m_context, this).generated(hidden));
    else
        describe(about, hidden);
    m_layout->addStretch();
    showCards();
    connect(m_validator, &FormValidator::checked, this, &Form::setErrors);
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

void Form::setItem(const QJsonObject &item)
{
    for (FieldRow *row : m_rows)
        row->editor()->setValue(rowValue(row, item));
    itemChanged(item);
    untouchAll();
    normalize(item);
}

/// Shows the item as it is stored at once; what functions make of it follows.
void Form::normalize(const QJsonObject &item)
{
    // A form to change something begins without anything, which no function is made for.
    if (!m_hooks || (m_mode == Mode::Change && item.isEmpty()))
        return;
    m_normalizing = m_mode == Mode::Change && m_hooks->loads();
    if (!m_normalizing) {
        m_looks->begin();
        return m_rules->begin();
    }
    m_hooks->load(item, [this](const QJsonObject &values) {
        m_normalizing = false;
        for (const FormField &each : std::as_const(m_fields))
            each.row->editor()->rebase(valueAt(values, each.about.name));
        m_looks->begin();
        m_rules->begin();
        Q_EMIT stateChanged();
        Q_EMIT settled();
    });
}

bool Form::isSettled() const
{
    return !m_normalizing && (!m_rules || m_rules->isSettled());
}

void Form::itemChanged(const QJsonObject &item)
{
    m_base = item;
    // A form to change something begins without anything.
    if (m_mode == Mode::Add || !item.isEmpty())
        m_state->askNow();
}

void Form::showState(const ElementState &state)
{
    setUpdatesEnabled(false);
    for (const FormCard &each : std::as_const(m_cards))
        each.grid->showState(state);
    showCards();
    setUpdatesEnabled(true);
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

void Form::rebase(const QJsonObject &item)
{
    itemChanged(item);
    for (FieldRow *row : m_rows)
        row->editor()->rebase(rowValue(row, item));
    normalize(item);
    if (!m_errors.isEmpty())
        m_validator->checkSoon();
    Q_EMIT stateChanged();
}

void Form::setSaved(const QJsonObject &item, const QJsonObject &sent)
{
    const QJsonObject now = changes();
    if (now == sent || m_mode == Mode::Add)
        return setItem(item);
    for (FieldRow *row : m_rows) {
        const QString &name = row->field().name;
        // What was not sent as it stands now was edited while saving.
        if (valueAt(now, name) != valueAt(sent, name))
            row->editor()->rebase(rowValue(row, item));
        else
            row->editor()->setValue(rowValue(row, item));
    }
    itemChanged(item);
    normalize(item);
    Q_EMIT stateChanged();
}

void Form::setDraft(const QJsonObject &draft)
{
    for (FieldRow *row : m_rows) {
        if (row->isPresent())
            row->editor()->edit(valueAt(draft, row->field().name));
    }
    edited();
}

void Form::applyChanges(const QJsonObject &changes)
{
    const QJsonObject item = withChanges(m_collection.fields, m_base, changes);
    for (FieldRow *row : m_rows) {
        if (row->isPresent() && !valueAt(changes, row->field().name).isUndefined())
            row->editor()->edit(valueAt(item, row->field().name));
    }
    edited();
}

void Form::reset()
{
    for (FieldRow *row : m_rows)
        row->editor()->setValue(row->editor()->stored());
    m_state->askSoon();
    untouchAll();
    if (m_rules)
        m_rules->begin();
}

int Form::mistakeCount() const
{
    int count = m_submitted ? int(unplaced().size()) : 0;
    for (const FieldRow *row : m_rows)
        count += row->mistakes();
    return count;
}

void Form::setErrors(const FieldErrors &errors)
{
    m_errors = errors;
    applyErrors();
}

FieldErrors Form::allErrors() const
{
    FieldErrors errors = m_errors;
    // The server may say the same in other words.
    for (auto it = m_checkErrors.begin(); it != m_checkErrors.end(); ++it)
        errors.insert(it.key(), it.value());
    return errors;
}

void Form::applyErrors()
{
    const FieldErrors errors = allErrors();
    for (FieldRow *row : m_rows)
        row->showErrors(errors, u"$." + row->field().name);
    openWrongCards();
    const QStringList rest = m_submitted ? unplaced() : QStringList();
    if (rest.isEmpty())
        m_banner->hide();
    else
        m_banner->show(Banner::Kind::Error, rest.join(u'\n'));
    Q_EMIT stateChanged();
}

/// Once for each time that something in them becomes wrong: people may close them again.
void Form::openWrongCards()
{
    for (FormFieldset &each : m_fieldsets) {
        const QList<FieldRow *> &rows = each.card.grid->rows();
        const bool wrong =
            std::any_of(rows.begin(), rows.end(), [](const FieldRow *row) { return row->mistakes() > 0; });
        if (wrong && !std::exchange(each.wrong, wrong) && each.card.titled)
            each.card.titled->setCollapsed(false);
        each.wrong = wrong;
    }
}

/// How a field is called that does not show its mistakes itself; empty: it has no name for people.
QString Form::placedTitle(const QString &path) const
{
    QString name = path.mid(2).section(u'[', 0, 0);
    for (; !name.isEmpty(); name = name.contains(u'.') ? name.section(u'.', 0, -2) : QString()) {
        if (const FieldRow *found = row(name))
            return found->field().title;
        if (const FieldMeta *known = m_fields.isEmpty() ? nullptr : m_collection.field(name))
            return known->title;
    }
    return {};
}

QStringList Form::unplaced() const
{
    QStringList messages;
    const FieldErrors errors = allErrors();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        const auto placed = [&it](const FieldRow *row) {
            return row->isShown() && isBelow(it.key(), u"$." + row->field().name);
        };
        if (std::any_of(m_rows.begin(), m_rows.end(), placed))
            continue;
        const QString title = placedTitle(it.key());
        for (const QString &text : it.value()) {
            //: A field that is not in sight, and what is wrong with it.
            messages += title.isEmpty() ? text : tr("%1: %2").arg(title, text);
        }
    }
    messages.removeDuplicates();
    return messages;
}

void Form::touchAll()
{
    m_submitted = true;
    for (FieldRow *row : m_rows)
        row->touchAll();
    applyErrors();
}

void Form::untouchAll()
{
    m_validator->cancel();
    if (m_check)
        m_check->cancel();
    m_errors.clear();
    m_checkErrors.clear();
    m_submitted = false;
    for (FieldRow *row : m_rows)
        row->untouch();
    applyErrors();
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

void Form::focusFirstMistake()
{
    for (const FieldRow *top : m_rows) {
        if (top->mistakes() == 0)
            continue;
        // Within a group the innermost row that complains.
        const FieldRow *found = top;
        for (const FieldRow *inner : top->findChildren<FieldRow *>()) {
            if (found == top && !inner->shownMistake().isEmpty())
                found = inner;
        }
        // A closed card would hide it.
        for (QWidget *parent = top->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *card = qobject_cast<CollapsibleCard *>(parent))
                card->setCollapsed(false);
        }
        if (found->editor()->input())
            found->editor()->input()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void Form::removeErrors(const QString &name)
{
    const QString place = u"$." + name;
    const auto below = [&place](const std::pair<const QString &, QStringList &> &error) {
        return isBelow(error.first, place);
    };
    if (m_errors.removeIf(below) + m_checkErrors.removeIf(below) > 0)
        applyErrors();
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
