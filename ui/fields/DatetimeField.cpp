// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DatetimeField.h"

#include "ui/fields/CalendarGrid.h"
#include "ui/fields/DatePopup.h"
#include "ui/fields/LeadingMargins.h"
#include "ui/fields/MomentRange.h"
#include "ui/fields/TimeList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/InputFrame.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace backdesk::ui
{

namespace
{

QString offsetText(const QString &offset)
{
    if (offset.isEmpty())
        return {};
    return offset == QLatin1String("Z") ? QStringLiteral("UTC") : QLatin1String("UTC") + offset;
}

/// The same moment as the clocks of the offset show it; empty: as the clock here does.
QDateTime atOffset(const QDateTime &moment, const QString &offset)
{
    if (offset.isEmpty())
        return moment;
    if (offset == QLatin1String("Z"))
        return moment.toUTC();
    const int sign = offset.startsWith(u'-') ? -1 : 1;
    const QString digits = offset.mid(1).remove(u':');
    const int seconds = digits.left(2).toInt() * 3600 + digits.mid(2, 2).toInt() * 60;
    return moment.toOffsetFromUtc(sign * seconds);
}

} // namespace

DatetimeField::DatetimeField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent),
      m_frame(new InputFrame(this)),
      m_calendar(iconButton(QStringLiteral("calendar"), tr("Open the calendar"), m_frame)),
      m_edit(new QLineEdit(m_frame)),
      m_offset(new QLabel(m_frame)),
      m_clear(iconButton(QStringLiteral("x"), tr("Clear"), m_frame))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    keepSquare(m_calendar, Size::Icon, 8);
    m_calendar->setFocusPolicy(Qt::NoFocus);
    m_calendar->setToolTip(withKeys(m_calendar->toolTip(), QKeySequence(Qt::ALT | Qt::Key_Down)));
    keepSquare(m_clear, Size::Icon, 8);
    m_clear->setFocusPolicy(Qt::NoFocus);
    setTextStyle(m_offset, TextStyle::Small, Color::Hint);
    QHBoxLayout *row = m_frame->row();
    setLeadingMargins(row, themeSize(Size::ControlPadding) - 4, 1, 4, 1);
    row->addWidget(m_calendar);
    m_frame->addEditor(m_edit);
    row->addWidget(m_offset);
    row->addWidget(m_clear);
    m_clear->hide();
    m_offset->hide();
    m_edit->setPlaceholderText(field.placeholder);
    alignToLeading(m_edit);
    m_edit->installEventFilter(this);
    setInput(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this, &DatetimeField::textChanged);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_readable && m_edit->isModified() && !isReadOnly())
            redisplay();
    });
    connect(m_clear, &QToolButton::clicked, m_edit, &QLineEdit::clear);
    connect(m_calendar, &QToolButton::clicked, this, &DatetimeField::openCalendar);
}

void DatetimeField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
    m_frame->setReadOnly(readOnly);
    m_calendar->setEnabled(!readOnly);
    m_clear->setVisible(!readOnly && !m_edit->text().isEmpty());
}

void DatetimeField::setInvalid(bool invalid)
{
    ui::setInvalid(m_frame, invalid);
}

QString DatetimeField::inputError() const
{
    const MomentRange<QDate> range = dateRange(*this);
    const auto parts = DateText::fromStored(value().toString());
    if (m_readable && isModified() && parts && !range.contains(parts->date))
        return rangeText(range, locale());
    if (m_readable)
        return {};
    const QString example = locale().toString(QDate(2026, 12, 31), QLocale::ShortFormat);
    return tr("Enter a date such as %1.").arg(example);
}

DatePopup *DatetimeField::popup()
{
    if (m_popup)
        return m_popup;
    m_popup = new DatePopup(m_frame);
    m_popup->setDateOnly(isDateOnly());
    connect(m_popup, &DatePopup::picked, this, &DatetimeField::pick);
    connect(m_popup, &DatePopup::nowWanted, this, &DatetimeField::takeNow);
    connect(m_popup, &DatePopup::cleared, m_edit, &QLineEdit::clear);
    return m_popup;
}

void DatetimeField::display(const QJsonValue &value)
{
    const auto parts = DateText::fromStored(value.toString());
    // What was stored is no mistake of the person at hand.
    m_readable = value.isNull() || parts || value == stored();
    m_edit->setText(parts ? shownText(*parts) : jsonText(value));
    m_edit->setCursorPosition(0);
    m_offset->setText(offsetText(parts && !isDateOnly() ? parts->offset : QString()));
    m_offset->setVisible(!m_offset->text().isEmpty());
    m_clear->setVisible(!isReadOnly() && !value.isNull());
}

bool DatetimeField::isDateOnly() const
{
    return field().component == QLatin1String("Date");
}

QString DatetimeField::shownText(const DateText &parts) const
{
    return isDateOnly() ? DateText::of(parts.date, QTime(0, 0)).toLocal(locale()) : parts.toLocal(locale());
}

void DatetimeField::applyProps()
{
    m_edit->setPlaceholderText(field().placeholder);
}

void DatetimeField::textChanged(const QString &text)
{
    if (isDisplaying())
        return;
    m_clear->setVisible(!isReadOnly() && !text.isEmpty());
    if (text.trimmed().isEmpty()) {
        m_readable = true;
        return change(QJsonValue(QJsonValue::Null));
    }
    const auto entered = DateText::fromLocal(text, locale());
    m_readable = entered.has_value();
    change(entered ? merged(*entered) : QJsonValue(text));
}

QJsonValue DatetimeField::merged(DateText entered) const
{
    const auto before = DateText::fromStored(stored().toString());
    if (isDateOnly()) {
        if (before && before->date == entered.date)
            return stored();
        if (field().type == FieldMeta::Type::String)
            return entered.date.toString(Qt::ISODate);
        // Whatever time of the day was stored is not this editor's business.
        entered.time = before ? before->time : QTime(0, 0);
        entered.seconds.clear();
    }
    if (!before)
        return entered.toStored();
    if (entered.time == before->time && entered.seconds.isEmpty())
        entered.seconds = before->seconds;
    entered.offset = before->offset;
    // The very text that was stored, where nothing is different.
    return entered == *before ? stored() : QJsonValue(entered.toStored());
}

void DatetimeField::pick(const QDate &date, const QTime &time)
{
    DateText entered;
    entered.date = date;
    entered.time = time;
    edit(merged(entered));
    Q_EMIT edited();
}

void DatetimeField::takeNow()
{
    if (isReadOnly())
        return;
    const auto before = DateText::fromStored(stored().toString());
    const QDateTime now = atOffset(QDateTime::currentDateTime(), before ? before->offset : QString());
    pick(now.date(), QTime(now.time().hour(), now.time().minute()));
}

void DatetimeField::openCalendar()
{
    if (isReadOnly())
        return;
    const auto parts = DateText::fromStored(value().toString());
    const MomentRange<QDate> range = dateRange(*this);
    popup()->setStep(prop(QLatin1String("step")).toInt(15));
    popup()->setRange(range.first, range.last);
    popup()->setMoment(parts ? parts->date : QDate(), parts ? parts->time : QTime(0, 0));
    popup()->popUp();
    popup()->times()->setCurrent(parts ? parts->time : QTime());
    popup()->grid()->setFocus(Qt::PopupFocusReason);
}

bool DatetimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool down = key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier;
        if (down || key->key() == Qt::Key_F4) {
            openCalendar();
            return true;
        }
        if (key->key() == Qt::Key_Semicolon && key->modifiers() & Qt::ControlModifier) {
            takeNow();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace backdesk::ui
