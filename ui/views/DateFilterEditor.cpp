// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DateFilterEditor.h"

#include "ui/theme/Theme.h"
#include "ui/views/DayEdit.h"
#include "ui/views/FilterText.h"

#include <QHBoxLayout>
#include <QLineEdit>

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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeSize(Size::Tight));
    auto *days = new QHBoxLayout;
    days->setSpacing(themeSize(Size::Gap));
    days->addWidget(m_from);
    days->addWidget(m_to);
    column->addLayout(days);
    setFocusProxy(m_from);
    for (DayEdit *day : {m_from, m_to}) {
        connect(day, &DayEdit::picked, this, [this] { changedNow(); });
        connect(day, &DayEdit::judged, this, &DateFilterEditor::judge);
    }
}

/// What is no day, and days that leave nothing between them.
void DateFilterEditor::judge()
{
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    QString mistake;
    if (!m_from->isReadable() || !m_to->isReadable())
        mistake = tr("“%1” is no day.").arg((m_from->isReadable() ? m_to : m_from)->edit()->text().trimmed());
    else if (from.isValid() && to.isValid() && from > to)
        mistake = tr("Nothing is from %1 to %2: the first is the later one.")
                      .arg(m_from->edit()->text(), m_to->edit()->text());
    setMistake(mistake);
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
    judge();
}

} // namespace backdesk::ui
