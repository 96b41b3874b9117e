// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TimeField.h"

#include "ui/fields/DateText.h"
#include "ui/fields/MomentRange.h"
#include "ui/fields/TimeList.h"
#include "ui/fields/TimePopup.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/InputFrame.h"

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
      m_list(makeTool(QStringLiteral("clock"),
                      withKeys(tr("Choose a time"), QKeySequence(Qt::ALT | Qt::Key_Down)))),
      m_clear(makeTool(QStringLiteral("x"), tr("Clear")))
{
    row()->addWidget(m_list);
    row()->addWidget(lineEdit(), 1);
    row()->addWidget(m_clear);
    m_clear->hide();
    TimeField::applyProps();
    lineEdit()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::textChanged, this, &TimeField::textChanged);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_readable && lineEdit()->isModified() && !isReadOnly())
            redisplay();
    });
    connect(m_list, &QToolButton::clicked, this, &TimeField::openList);
    connect(m_clear, &QToolButton::clicked, lineEdit(), &QLineEdit::clear);
}

TimeField::~TimeField()
{
    // While it is open, the window is its parent.
    delete m_popup;
}

TimePopup *TimeField::popup()
{
    if (m_popup)
        return m_popup;
    m_popup = new TimePopup(frame());
    connect(m_popup, &TimePopup::picked, this, &TimeField::enter);
    connect(m_popup, &TimePopup::nowWanted, this, &TimeField::takeNow);
    connect(m_popup, &QObject::destroyed, this, [this] { m_popup = nullptr; });
    return m_popup;
}

void TimeField::openList()
{
    if (isReadOnly())
        return;
    if (m_popup && m_popup->isOpen())
        return m_popup->close();
    const MomentRange<QTime> range = timeRange(*this);
    TimeList *list = popup()->list();
    list->setTimes(prop(QLatin1String("step")).toInt(15), range.first, range.last);
    lineEdit()->setFocus(Qt::OtherFocusReason);
    m_popup->popUp();
    list->setCurrent(entered());
}

QTime TimeField::entered() const
{
    return ofStored(value().toString());
}

void TimeField::applyProps()
{
    const QString usual = locale().toString(QTime(10, 20), QLocale::ShortFormat);
    lineEdit()->setPlaceholderText(field().placeholder.isEmpty() ? usual : field().placeholder);
}

QString TimeField::inputError() const
{
    const MomentRange<QTime> range = timeRange(*this);
    if (m_readable && isModified() && entered().isValid() && !range.contains(entered()))
        return rangeText(range, locale());
    if (m_readable)
        return {};
    return tr("Enter a time such as %1.").arg(locale().toString(QTime(10, 20), QLocale::ShortFormat));
}

void TimeField::setReadOnly(bool readOnly)
{
    FramedField::setReadOnly(readOnly);
    m_list->setEnabled(!readOnly);
    m_clear->setVisible(!readOnly && !lineEdit()->text().isEmpty());
}

void TimeField::display(const QJsonValue &value)
{
    const QTime time = ofStored(value.toString());
    m_readable = value.isNull() || time.isValid() || value == stored();
    lineEdit()->setText(time.isValid() ? toLocal(time, locale()) : jsonText(value));
    lineEdit()->setCursorPosition(0);
    m_clear->setVisible(!isReadOnly() && !value.isNull());
}

void TimeField::textChanged(const QString &text)
{
    if (isDisplaying())
        return;
    const QTime time = readTime(text, locale());
    m_clear->setVisible(!isReadOnly() && !text.isEmpty());
    if (m_popup && m_popup->isOpen())
        m_popup->list()->setCurrent(time);
    m_readable = text.trimmed().isEmpty() || time.isValid();
    changeLine(time.isValid() ? toStored(time) : text.trimmed());
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
    if (isReadOnly())
        return;
    const bool empty = value().isNull();
    const QTime time = empty ? QTime::currentTime() : entered();
    if (!time.isValid())
        return;
    const int minutes = qMax(1, prop(QLatin1String("step")).toInt(15));
    const int now = time.hour() * 60 + time.minute();
    // To whole steps: 10:20 goes to 10:30 and 10:15.
    int next = by > 0 ? (now / minutes + 1) * minutes : ((now + minutes - 1) / minutes - 1) * minutes;
    next = (next + MinutesOfDay) % MinutesOfDay;
    const QTime stepped(next / 60, next % 60);
    if (timeRange(*this).contains(stepped) || !timeRange(*this).contains(time))
        enter(stepped);
}

bool TimeField::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier && key == Qt::Key_Semicolon) {
        takeNow();
        return true;
    }
    if (key == Qt::Key_F4 || (key == Qt::Key_Down && modifiers & Qt::AltModifier)) {
        openList();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (m_popup && m_popup->isOpen()) {
        if (key == Qt::Key_Escape) {
            m_popup->close();
            return true;
        }
        return m_popup->handleKey(key);
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    step(key == Qt::Key_Up ? 1 : -1);
    return true;
}

bool TimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != lineEdit())
        return FramedField::eventFilter(watched, event);
    const bool open = m_popup && m_popup->isOpen();
    if (event->type() == QEvent::FocusOut && open &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        m_popup->close();
    // Esc is ours while there is something to close.
    if (event->type() == QEvent::ShortcutOverride && open &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return FramedField::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier) ||
           FramedField::eventFilter(watched, event);
}

} // namespace backdesk::ui
