// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/examples/components/RatingField.h"

#include "ui/fields/FieldEditorFactory.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLocale>

namespace backdesk::example
{

using namespace ui;

RatingField::RatingField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->addStretch();
    RatingField::applyProps();
}

void RatingField::applyProps()
{
    const int wanted = field().maximum ? qBound(1, int(*field().maximum), 10) : 5;
    while (m_buttons.size() > wanted)
        delete m_buttons.takeLast();
    while (m_buttons.size() < wanted) {
        const int rating = int(m_buttons.size()) + 1;
        auto *button = new QToolButton(this);
        button->setText(locale().toString(rating));
        button->setCheckable(true);
        button->setEnabled(!isReadOnly());
        m_row->insertWidget(rating - 1, button);
        m_buttons.append(button);
        connect(button, &QToolButton::clicked, this, [this, rating] {
            edit(rating);
            Q_EMIT edited();
        });
    }
    setInput(m_buttons.first());
    redisplay();
}

void RatingField::display(const QJsonValue &value)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i < value.toInt());
}

void RatingField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    for (QToolButton *button : m_buttons)
        button->setEnabled(!readOnly);
}

void RatingField::describe(const QString &name, const QString &description)
{
    for (QToolButton *button : m_buttons) {
        button->setAccessibleName(tr("%1: %2").arg(name, button->text()));
        button->setAccessibleDescription(description);
    }
}

void registerRating()
{
    FieldEditorFactory::instance().registerComponent(
        QStringLiteral("custom:Rating"),
        [](const FieldMeta &field) { return field.type == FieldMeta::Type::Int; },
        [](const FieldMeta &field, const FieldContext &, QWidget *parent) {
            return new RatingField(field, parent);
        });
}

} // namespace backdesk::example
