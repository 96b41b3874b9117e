// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterEditor.h"

#include "ui/views/FilterValue.h"

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

} // namespace backdesk::ui
