// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DayEdit.h"

#include "ui/fields/CalendarGrid.h"
#include "ui/fields/DateText.h"
#include "ui/fields/PopupPanel.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/CellFormat.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backdesk::ui
{

DayEdit::DayEdit(const QString &placeholder, const QString &name, QWidget *parent)
    : InputFrame(parent), m_edit(new QLineEdit)
{
    QToolButton *calendar = iconButton(QStringLiteral("calendar"), tr("Choose a day (Alt+Down)"), this);
    calendar->setAccessibleDescription(name);
    setSmall(calendar);
    calendar->setFocusPolicy(Qt::NoFocus);
    row()->setContentsMargins(2, 1, themeSize(Size::Tight), 1);
    row()->setSpacing(2);
    row()->addWidget(calendar);
    addEditor(m_edit);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(name);
    m_edit->setMinimumWidth(0);
    m_edit->installEventFilter(this);
    connect(calendar, &QToolButton::clicked, this, &DayEdit::openCalendar);
    connect(m_edit, &QLineEdit::editingFinished, this, &DayEdit::read);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            read();
    });
}

void DayEdit::setDate(const QDate &date)
{
    if (date == m_date)
        return;
    m_date = date;
    m_edit->setText(date.isValid() ? locale().toString(date, CellFormat::dateFormat(locale())) : QString());
    m_edit->setCursorPosition(0);
    m_readable = true;
    setInvalid(this, false);
}

void DayEdit::read()
{
    const QString text = m_edit->text().trimmed();
    QDate date = locale().toDate(text, CellFormat::dateFormat(locale()));
    if (!date.isValid()) {
        const auto parts = DateText::fromLocal(text, locale());
        date = parts ? parts->date : QDate();
    }
    m_readable = text.isEmpty() || date.isValid();
    setInvalid(this, !m_readable);
    if (date != m_date)
        pick(date);
    Q_EMIT judged();
}

void DayEdit::pick(const QDate &date)
{
    // An unreadable text stays for correction.
    if (date.isValid() || m_edit->text().trimmed().isEmpty())
        setDate(date);
    m_date = date;
    Q_EMIT picked(date);
}

void DayEdit::makePopup()
{
    m_popup = new PopupPanel(this);
    m_grid = new CalendarGrid(m_popup);
    m_month = new QLabel(m_popup);
    setTextStyle(m_month, TextStyle::Section);
    m_month->setAlignment(Qt::AlignCenter);
    const int gap = themeSize(Size::Gap);
    auto *box = new QVBoxLayout(m_popup->body());
    box->setContentsMargins(gap, gap, gap, gap);
    box->setSpacing(gap);
    auto *head = new QHBoxLayout;
    QToolButton *back = iconButton(QStringLiteral("chevron-left"), tr("Previous month"), m_popup);
    QToolButton *forth = iconButton(QStringLiteral("chevron-right"), tr("Next month"), m_popup);
    head->addWidget(back);
    head->addWidget(m_month, 1);
    head->addWidget(forth);
    box->addLayout(head);
    box->addWidget(m_grid, 1);
    const auto showMonth = [this] { m_month->setText(m_grid->monthText()); };
    connect(back, &QToolButton::clicked, this,
            [this] { m_grid->setCurrent(m_grid->current().addMonths(-1)); });
    connect(forth, &QToolButton::clicked, this,
            [this] { m_grid->setCurrent(m_grid->current().addMonths(1)); });
    connect(m_grid, &CalendarGrid::monthChanged, this, showMonth);
    connect(m_grid, &CalendarGrid::picked, this, [this](const QDate &date) {
        m_popup->close();
        m_edit->setFocus();
        if (date != m_date)
            pick(date);
    });
}

void DayEdit::openCalendar()
{
    if (!m_popup)
        makePopup();
    m_grid->setChosen(m_date);
    m_grid->setCurrent(m_date.isValid() ? m_date : QDate::currentDate());
    m_month->setText(m_grid->monthText());
    m_popup->popUp();
    m_grid->setFocus();
}

bool DayEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openCalendar();
            return true;
        }
    }
    return InputFrame::eventFilter(watched, event);
}

} // namespace backdesk::ui
