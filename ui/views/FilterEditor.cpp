// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterEditor.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/FilterValue.h"

#include <QLabel>
#include <QLayout>

namespace backdesk::ui
{

FilterEditor::FilterEditor(const FilterField &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    setAccessibleName(field.title);
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &FilterEditor::changed);
}

QJsonValue FilterEditor::value() const
{
    return filterValue(m_field, conditions());
}

void FilterEditor::setValue(const QJsonValue &value)
{
    setConditions(filterConditions(m_field, value));
}

void FilterEditor::changedNow()
{
    m_delay.stop();
    Q_EMIT changed();
}

QString FilterEditor::mistake() const
{
    return m_mistake ? m_mistake->text() : QString();
}

void FilterEditor::setMistake(const QString &text)
{
    if (text == mistake())
        return;
    if (!m_mistake) {
        m_mistake = new QLabel;
        m_mistake->setTextFormat(Qt::PlainText);
        m_mistake->setWordWrap(true);
        setTextStyle(m_mistake, TextStyle::Small, Color::Error);
        layout()->addWidget(m_mistake);
    }
    m_mistake->setText(text);
    m_mistake->setHidden(text.isEmpty());
    setAccessibleDescription(text);
}

} // namespace backdesk::ui
