// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TimeField.h"

#include "ui/fields/DateText.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace backdesk::ui
{

namespace
{

constexpr int MinutesOfDay = 24 * 60;

QTime ofStored(const QString &text)
{
    return QTime::fromString(text, Qt::ISODateWithMs);
}

QString toLocal(const QTime &time, const QLocale &locale)
{
    if (time.second() == 0)
        return locale.toString(time, QLocale::ShortFormat);
    return locale.toString(time, QStringLiteral("HH:mm:ss"));
}

} // namespace

TimeField::TimeField(const FieldMeta &field, QWidget *parent)
    : FramedField(field, parent),
      m_now(
          makeTool(QStringLiteral("clock"), withKeys(tr("Now"), QKeySequence(Qt::CTRL | Qt::Key_Semicolon))))
{
    row()->addWidget(lineEdit(), 1);
    row()->addWidget(m_now);
    TimeField::applyProps();
    lineEdit()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::textChanged, this, &TimeField::textChanged);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_readable && lineEdit()->isModified() && !isReadOnly())
            redisplay();
    });
    connect(m_now, &QToolButton::clicked, this, &TimeField::takeNow);
}

void TimeField::applyProps()
{
    const QString usual = locale().toString(QTime(10, 20), QLocale::ShortFormat);
    lineEdit()->setPlaceholderText(field().placeholder.isEmpty() ? usual : field().placeholder);
}

QString TimeField::inputError() const
{
    if (m_readable)
        return {};
    return tr("Enter a time such as %1.").arg(locale().toString(QTime(10, 20), QLocale::ShortFormat));
}

void TimeField::setReadOnly(bool readOnly)
{
    FramedField::setReadOnly(readOnly);
    m_now->setVisible(!readOnly);
}

void TimeField::display(const QJsonValue &value)
{
    const QTime time = ofStored(value.toString());
    m_readable = value.isNull() || time.isValid() || value == stored();
    lineEdit()->setText(time.isValid() ? toLocal(time, locale()) : jsonText(value));
    lineEdit()->setCursorPosition(0);
}

void TimeField::textChanged(const QString &text)
{
    if (isDisplaying())
        return;
    const QTime time = readTime(text, locale());
    m_readable = text.trimmed().isEmpty() || time.isValid();
    changeText(time.isValid() ? toStored(time) : text.trimmed());
}

QString TimeField::toStored(const QTime &time) const
{
    // As the stored one was written, where it was one.
    const bool seconds = time.second() != 0 || stored().toString().count(u':') == 2;
    const QTime before = ofStored(stored().toString());
    if (before.isValid() && before == time)
        return stored().toString();
    return time.toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

void TimeField::enter(const QTime &time)
{
    edit(toStored(time));
    Q_EMIT edited();
}

void TimeField::takeNow()
{
    const QTime now = QTime::currentTime();
    if (!isReadOnly())
        enter(QTime(now.hour(), now.minute()));
}

void TimeField::step(int by)
{
    const QTime time = ofStored(value().toString());
    if (isReadOnly() || !time.isValid())
        return;
    const int minutes = qMax(1, prop(QLatin1String("step")).toInt(15));
    const int now = time.hour() * 60 + time.minute();
    // To whole steps: 10:20 goes to 10:30 and 10:15.
    int next = by > 0 ? (now / minutes + 1) * minutes : ((now + minutes - 1) / minutes - 1) * minutes;
    next = (next + MinutesOfDay) % MinutesOfDay;
    enter(QTime(next / 60, next % 60));
}

bool TimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != lineEdit() || event->type() != QEvent::KeyPress)
        return FramedField::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool control = key->modifiers() & Qt::ControlModifier;
    if (control && key->key() == Qt::Key_Semicolon)
        takeNow();
    else if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Up)
        step(1);
    else if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Down)
        step(-1);
    else
        return FramedField::eventFilter(watched, event);
    return true;
}

} // namespace backdesk::ui
