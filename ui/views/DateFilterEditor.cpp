// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DateFilterEditor.h"

#include "ui/theme/Theme.h"
#include "ui/views/DayEdit.h"
#include "ui/views/FilterText.h"

#include <QHBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String From("$gte");
constexpr QLatin1String Before("$lt");

} // namespace

DateFilterEditor::DateFilterEditor(const FilterField &field, QWidget *parent)
    : FilterEditor(field, parent),
      m_from(new DayEdit(tr("From"), tr("%1 from").arg(field.title))),
      m_to(new DayEdit(tr("To"), tr("%1 to").arg(field.title)))
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(themeSize(Size::Gap));
    box->addWidget(m_from);
    box->addWidget(m_to);
    setFocusProxy(m_from);
    connect(m_from, &DayEdit::picked, this, [this] { changedNow(); });
    connect(m_to, &DayEdit::picked, this, [this] { changedNow(); });
}

Conditions DateFilterEditor::conditions() const
{
    Conditions conditions;
    if (m_from->date().isValid())
        conditions.append({field().key(From), m_from->date().toString(Qt::ISODate)});
    if (m_to->date().isValid())
        conditions.append({field().key(Before), m_to->date().addDays(1).toString(Qt::ISODate)});
    return conditions;
}

void DateFilterEditor::setConditions(const Conditions &conditions)
{
    const QString from = field().operand(conditions, From);
    m_from->setDate(QDate::fromString(from.left(10), Qt::ISODate));
    m_to->setDate(FilterText::lastDay(field(), conditions));
}

} // namespace backdesk::ui
