// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormCards.h"

#include "ui/fields/DescribedField.h"
#include "ui/fields/DictField.h"
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/RefsListField.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CollapsibleCard.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

bool hasOwnCard(const FieldMeta &field)
{
    return field.type == Type::Dict || field.type == Type::RefsList;
}

/// Where the fields of a card go.
QVBoxLayout *columnOf(const FormCard &card)
{
    QWidget *content = card.titled ? card.titled->content() : card.card;
    return qobject_cast<QVBoxLayout *>(content->layout());
}

} // namespace

FormCards::FormCards(const CollectionMeta &collection, const FieldContext &context, QWidget *parent)
    : m_collection(collection), m_context(context), m_parent(parent)
{
}

QList<FormCard> FormCards::generated(const QStringList &hidden) const
{
    QList<FieldMeta> shown = m_collection.fields;
    shown.removeIf([&hidden](const FieldMeta &field) { return hidden.contains(field.name); });
    QList<FieldMeta> main = shown;
    main.removeIf(hasOwnCard);
    QList<FormCard> cards;
    if (!main.isEmpty())
        cards.append(mainCard(main));
    for (const Type type : {Type::Dict, Type::RefsList}) {
        for (const FieldMeta &field : std::as_const(shown)) {
            if (field.type == type && field.exists && field.isReadable())
                cards.append(ownCard(field));
        }
    }
    return cards;
}

void FormCard::describe(const QString &text) const
{
    constexpr int MostInTitle = 60;
    const bool isShort = titled && text.size() <= MostInTitle && !text.contains(u'\n');
    if (titled)
        titled->setHint(isShort ? text : QString());
    description->setText(isShort ? QString() : text);
    description->setHidden(isShort || text.isEmpty());
}

QList<FormCard> FormCards::described(const QList<AdminFieldset> &fieldsets, const QStringList &hidden) const
{
    QList<FormCard> cards;
    for (const AdminFieldset &each : fieldsets)
        cards.append(fieldset(each, hidden));
    return cards;
}

/// What has no title needs no line for it.
FormCard FormCards::frame(const QString &title, const QString &hint) const
{
    FormCard made;
    if (title.isEmpty()) {
        auto *card = new Card(m_parent);
        card->setPadded(true);
        made.card = card;
        return made;
    }
    made.titled = new CollapsibleCard(title, m_parent);
    made.titled->setHint(hint);
    made.card = made.titled;
    auto *layout = new QVBoxLayout(made.titled->content());
    layout->setContentsMargins({});
    return made;
}

FormCard FormCards::mainCard(const QList<FieldMeta> &fields) const
{
    FormCard made = frame(m_collection.title, m_collection.description);
    made.grid = new FieldGrid(fields, m_context, made.card);
    made.grid->setLeading(m_collection.label);
    columnOf(made)->addWidget(made.grid);
    return made;
}

FormCard FormCards::ownCard(const FieldMeta &field) const
{
    FormCard made;
    made.titled = new CollapsibleCard(field.title, m_parent);
    made.card = made.titled;
    made.titled->setHint(field.description);
    made.grid = new FieldGrid({field}, m_context, made.titled->content());
    auto *layout = new QVBoxLayout(made.titled->content());
    layout->setContentsMargins({});
    layout->addWidget(made.grid);
    FieldRow *row = made.grid->rows().first();
    row->setTitleShown(field.readOnly);
    if (auto *group = qobject_cast<DictField *>(row->editor()))
        group->setLineShown(false);
    if (auto *list = qobject_cast<RefsListField *>(row->editor())) {
        QObject::connect(list, &FieldEditor::hintChanged, made.titled, [card = made.titled, list, field] {
            const QString count = list->locale().toString(list->count());
            card->setHint(field.description.isEmpty() ? count : tr("%1 · %2").arg(count, field.description));
        });
    }
    return made;
}

FormCard FormCards::fieldset(const AdminFieldset &fieldset, const QStringList &hidden) const
{
    // A title that a function makes is not known yet, but there will be one.
    const QString title = fieldset.title.isFunction() ? QStringLiteral(" ") : fieldset.title.text();
    FormCard made = frame(title, {});
    made.hidden = fieldset.hidden.flag(false);
    made.description = new QLabel(made.card);
    made.description->setWordWrap(true);
    made.description->setTextFormat(Qt::PlainText);
    setTextStyle(made.description, TextStyle::Body, Color::Dim);
    made.describe(fieldset.description.text());
    QList<FieldMeta> fields;
    for (const AdminField &field : fieldset.fields)
        fields.append(describedField(m_collection.fields, field));
    made.grid = new FieldGrid(fields, m_context, made.card);
    made.grid->setLeading(m_collection.label);
    columnOf(made)->addWidget(made.description);
    columnOf(made)->addWidget(made.grid);
    for (const FieldRow *row : made.grid->rows()) {
        if (hidden.contains(row->field().name))
            row->editor()->setProps({{QStringLiteral("hidden"), true}});
    }
    if (made.titled)
        made.titled->setCollapsed(!fieldset.expanded.flag(true));
    return made;
}

} // namespace backdesk::ui
