// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/Form.h"

#include "ui/fields/DictField.h"
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/PopupPanel.h"
#include "ui/fields/RefsListField.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormState.h"
#include "ui/forms/FormValidator.h"
#include "ui/forms/ThreeWayMerge.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CollapsibleCard.h"

#include <QApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

bool hasOwnCard(const FieldMeta &field)
{
    return field.type == Type::Dict || field.type == Type::RefsList;
}

} // namespace

Form::Form(const CollectionMeta &collection, const FieldContext &context, Mode mode,
           const QStringList &hidden, QWidget *parent)
    : QWidget(parent),
      m_collection(collection),
      m_context(context),
      m_mode(mode),
      m_layout(new QVBoxLayout(this)),
      m_banner(new Banner(this)),
      m_validator(new FormValidator(
          context.connector, collection.name, [this] { return draft(); }, this)),
      m_state(new FormState(
          context.connector, collection, [this] { return stateDraft(); },
          [this] { return m_mode == Mode::Add || !isDirty(); }, this))
{
    m_context.collection = collection.name;
    m_layout->setContentsMargins({});
    m_layout->setSpacing(themeSize(Size::GroupGap));
    m_layout->addWidget(m_banner);
    QList<FieldMeta> shown = collection.fields;
    shown.removeIf([&hidden](const FieldMeta &field) { return hidden.contains(field.name); });
    QList<FieldMeta> main = shown;
    main.removeIf(hasOwnCard);
    addMainCard(main);
    for (const Type type : {Type::Dict, Type::RefsList}) {
        for (const FieldMeta &field : shown) {
            if (field.type == type)
                addOwnCard(field);
        }
    }
    m_layout->addStretch();
    showCards();
    connect(m_validator, &FormValidator::checked, this, &Form::setErrors);
    connect(m_state, &FormState::fieldsChanged, this, &Form::showState);
    connect(qApp, &QApplication::focusChanged, this, &Form::focusMoved);
    setItem(mode == Mode::Add ? defaults(collection.fields) : QJsonObject());
}

Form::~Form()
{
    // Its fields lose the focus while they are deleted.
    qApp->disconnect(this);
}

void Form::addMainCard(const QList<FieldMeta> &fields)
{
    if (fields.isEmpty())
        return;
    QWidget *box = addMainBox();
    auto *grid = new FieldGrid(fields, m_context, box);
    grid->setLeading(m_collection.label);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(grid);
    take(grid, qobject_cast<QWidget *>(m_layout->itemAt(m_layout->count() - 1)->widget()));
}

/// What has no title of its own needs no line for it.
QWidget *Form::addMainBox()
{
    if (m_collection.title.isEmpty()) {
        auto *card = new Card(this);
        card->setPadded(true);
        auto *box = new QWidget(card);
        card->body()->addWidget(box);
        m_layout->addWidget(card);
        return box;
    }
    auto *card = new CollapsibleCard(m_collection.title, this);
    card->setHint(m_collection.description);
    m_layout->addWidget(card);
    return card->content();
}

void Form::addOwnCard(const FieldMeta &field)
{
    if (!field.exists || !field.isReadable())
        return;
    auto *card = new CollapsibleCard(field.title, this);
    card->setHint(field.description);
    auto *grid = new FieldGrid({field}, m_context, card->content());
    auto *layout = new QVBoxLayout(card->content());
    layout->setContentsMargins({});
    layout->addWidget(grid);
    FieldRow *row = grid->rows().first();
    row->setTitleShown(field.readOnly);
    if (auto *group = qobject_cast<DictField *>(row->editor()))
        group->setLineShown(false);
    if (auto *list = qobject_cast<RefsListField *>(row->editor())) {
        connect(list, &FieldEditor::hintChanged, card, [card, list, field] {
            const QString count = list->locale().toString(list->count());
            card->setHint(field.description.isEmpty() ? count : tr("%1 · %2").arg(count, field.description));
        });
    }
    take(grid, card);
    m_layout->addWidget(card);
}

void Form::take(FieldGrid *grid, QWidget *card)
{
    m_grids.append(grid);
    m_cards.append(card);
    m_rows.append(grid->rows());
    for (const FieldRow *row : grid->rows())
        connect(row, &FieldRow::edited, this, [this, row] { forgetErrors(row); });
    connect(grid, &FieldGrid::edited, this, &Form::edited);
    connect(grid, &FieldGrid::open, this, &Form::open);
}

void Form::addCard(QWidget *card)
{
    // Above the stretch.
    m_layout->insertWidget(m_layout->count() - 1, card);
}

void Form::setItem(const QJsonObject &item)
{
    for (FieldRow *row : m_rows)
        row->editor()->setValue(item.value(row->field().name));
    itemChanged(item);
    untouchAll();
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
    for (FieldGrid *grid : std::as_const(m_grids))
        grid->showState(state);
    showCards();
    setUpdatesEnabled(true);
    applyErrors();
}

void Form::showCards()
{
    for (qsizetype i = 0; i < m_grids.size(); ++i)
        m_cards.at(i)->setHidden(!m_grids.at(i)->hasPresentRows());
}

void Form::setReadOnly(bool readOnly)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setGroupReadOnly(readOnly);
}

QJsonObject Form::stateDraft() const
{
    QJsonObject item = m_base;
    for (const FieldRow *row : m_rows) {
        const QJsonValue value = row->editor()->draftValue();
        if (row->isPresent() && (m_mode == Mode::Change || !value.isNull()))
            item.insert(row->field().name, value);
        else
            item.remove(row->field().name);
    }
    return item;
}

void Form::rebase(const QJsonObject &item)
{
    itemChanged(item);
    for (FieldRow *row : m_rows)
        row->editor()->rebase(item.value(row->field().name));
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
        if (now.value(name) != sent.value(name))
            row->editor()->rebase(item.value(name));
        else
            row->editor()->setValue(item.value(name));
    }
    itemChanged(item);
    Q_EMIT stateChanged();
}

void Form::setDraft(const QJsonObject &draft)
{
    for (FieldRow *row : m_rows) {
        if (row->isPresent())
            row->editor()->edit(draft.value(row->field().name));
    }
    edited();
}

void Form::applyChanges(const QJsonObject &changes)
{
    const QJsonObject item = withChanges(m_collection.fields, m_base, changes);
    for (FieldRow *row : m_rows) {
        if (row->isPresent() && changes.contains(row->field().name))
            row->editor()->edit(item.value(row->field().name));
    }
    edited();
}

void Form::reset()
{
    for (FieldRow *row : m_rows)
        row->editor()->setValue(row->editor()->stored());
    m_state->askSoon();
    untouchAll();
}

QJsonObject Form::draft() const
{
    QJsonObject item;
    for (const FieldRow *row : m_rows) {
        if (!row->isPresent())
            continue;
        QJsonValue value = row->editor()->value();
        // A new item is stored as it looks: an empty check box says no.
        if (m_mode == Mode::Add && row->field().type == Type::Bool && value.isNull())
            value = false;
        if (m_mode == Mode::Change || !value.isNull())
            item.insert(row->field().name, value);
    }
    return item;
}

QJsonObject Form::changes() const
{
    QJsonObject item;
    for (const FieldRow *row : m_rows) {
        if (row->isPresent() && row->editor()->isModified())
            item.insert(row->field().name, row->editor()->changes());
    }
    return item;
}

QStringList Form::modifiedNames() const
{
    QStringList names;
    for (const FieldRow *row : m_rows) {
        if (row->isPresent() && row->editor()->isModified())
            names.append(row->field().name);
    }
    return names;
}

bool Form::isDirty() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const FieldRow *row) { return row->isPresent() && row->editor()->isModified(); });
}

int Form::changedCount() const
{
    int count = 0;
    for (const FieldRow *row : m_rows)
        count += row->isPresent() ? row->editor()->modifiedCount() : 0;
    return count;
}

int Form::mistakeCount() const
{
    int count = m_submitted ? int(unplaced().size()) : 0;
    for (const FieldRow *row : m_rows)
        count += row->mistakes();
    return count;
}

bool Form::isReadable() const
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const FieldRow *row) { return !row->isPresent() || row->editor()->isReadable(); });
}

QString Form::title() const
{
    const QStringList path = m_collection.label.split(u'.', Qt::SkipEmptyParts);
    const FieldMeta *field = m_collection.field(m_collection.label);
    if (path.isEmpty() || !field || field->isReference())
        return {};
    const FieldRow *top = row(path.first());
    QJsonValue value = top ? top->editor()->value() : QJsonValue();
    for (const QString &member : path.mid(1))
        value = value.toObject().value(member);
    return jsonText(definedValue(value)).simplified();
}

void Form::setErrors(const FieldErrors &errors)
{
    m_errors = errors;
    applyErrors();
}

void Form::applyErrors()
{
    for (FieldRow *row : m_rows)
        row->showErrors(m_errors, u"$." + row->field().name);
    const QStringList rest = m_submitted ? unplaced() : QStringList();
    if (rest.isEmpty())
        m_banner->hide();
    else
        m_banner->show(Banner::Kind::Error, rest.join(u'\n'));
    Q_EMIT stateChanged();
}

QStringList Form::unplaced() const
{
    QStringList messages;
    for (auto it = m_errors.begin(); it != m_errors.end(); ++it) {
        const QString top = it.key().mid(2).section(u'.', 0, 0).section(u'[', 0, 0);
        const FieldRow *place = row(top);
        if (!place || !place->isPresent())
            messages += it.value();
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
    m_errors.clear();
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
        if (!row->isPresent() || !input || row->editor()->isReadOnly() || !input->isEnabled())
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

void Form::forgetErrors(const FieldRow *row)
{
    // Else the next check tells.
    if (m_validator->isPossible())
        return;
    const QString place = u"$." + row->field().name;
    const auto removed = m_errors.removeIf([&place](const std::pair<const QString &, QStringList &> &error) {
        const QStringView beyond = QStringView(error.first).mid(place.size());
        return error.first.startsWith(place) &&
               (beyond.isEmpty() || beyond.startsWith(u'.') || beyond.startsWith(u'['));
    });
    if (removed > 0)
        applyErrors();
}

void Form::edited()
{
    m_validator->checkSoon();
    m_state->askSoon();
    Q_EMIT stateChanged();
}

void Form::focusMoved(const QWidget *old, const QWidget *now)
{
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
    Q_EMIT stateChanged();
}

void Form::arrange()
{
    // The page around the form has its edges too.
    const bool wide = width() + 2 * themeSize(Size::PageEdge) >= themeSize(Size::TwoColumns);
    for (FieldGrid *grid : m_grids)
        grid->setColumns(wide ? 2 : 1);
}

void Form::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QJsonObject Form::defaults(const QList<FieldMeta> &fields)
{
    QJsonObject item;
    for (const FieldMeta &field : fields) {
        if (field.type == Type::Dict) {
            const QJsonObject members = defaults(field.members);
            if (!members.isEmpty())
                item.insert(field.name, members);
        } else if (!field.defaultValue.isNull() && !field.defaultValue.isUndefined()) {
            item.insert(field.name, field.defaultValue);
        }
    }
    return item;
}

} // namespace backdesk::ui
