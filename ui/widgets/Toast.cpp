// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Toast.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/Tag.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace backdesk::ui
{

namespace
{

constexpr int EdgeWidth = 3;
constexpr int TextWidth = 380;

struct Look {
    QString icon;
    Color color;
};

Look lookOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Good:
        return {QStringLiteral("circle-check"), Color::Good};
    case Message::Kind::Warn:
        return {QStringLiteral("triangle-alert"), Color::Warn};
    case Message::Kind::Error:
        return {QStringLiteral("circle-alert"), Color::Error};
    case Message::Kind::Info:
        break;
    }
    return {QStringLiteral("info"), Color::Accent};
}

/// Screen readers read out what is shown in these roles, whatever has the focus.
QAccessibleInterface *accessibleToast(const QString &, QObject *object)
{
    auto *toast = qobject_cast<Toast *>(object);
    if (!toast)
        return nullptr;
    const bool urgent = toast->message().kind == Message::Kind::Error;
    return new QAccessibleWidget(toast, urgent ? QAccessible::AlertMessage : QAccessible::Notification);
}

void installAccessibility()
{
    static const bool installed = (QAccessible::installFactory(accessibleToast), true);
    Q_UNUSED(installed)
}

} // namespace

Toast::Toast(const Message &message, QWidget *parent)
    : QWidget(parent), m_message(message), m_count(new Tag({}, TagState::Neutral, this))
{
    installAccessibility();
    setAccessibleName(message.text);
    auto *row = new QHBoxLayout(this);
    const int gap = themeSize(Size::Gap);
    row->setContentsMargins(leadingMargins(Room + EdgeWidth + gap + 4, Room + 6, Room + gap, Room + 6));
    row->setSpacing(gap + 2);
    row->addWidget(new IconLabel(lookOf(message.kind).icon, lookOf(message.kind).color));
    auto *text = new QLabel(message.text, this);
    text->setTextFormat(Qt::PlainText);
    if (text->sizeHint().width() > TextWidth) {
        text->setWordWrap(true);
        text->setFixedWidth(TextWidth);
    }
    row->addWidget(text, 1);
    row->addWidget(m_count);
    m_count->hide();
    if (!message.actionText.isEmpty()) {
        auto *button = linkButton(message.actionText, this);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &Toast::act);
    }
    auto *close = iconButton(QStringLiteral("x"), tr("Close message"), this);
    setSmall(close);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &Toast::finished);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::finished);
    connect(qApp, &QApplication::focusChanged, this, &Toast::followFocus);
    restart();
}

Toast::~Toast()
{
    // Its buttons lose the focus while it is half gone.
    disconnect(qApp, nullptr, this, nullptr);
}

void Toast::repeat(const Message &message)
{
    ++m_times;
    if (message.action)
        m_message.action = message.action;
    //: How often the same message came, as in ×3
    m_count->setText(tr("×%1").arg(locale().toString(m_times)));
    m_count->show();
    setAccessibleName(tr("%1 (%n times)", nullptr, m_times).arg(m_message.text));
    if (!underMouse())
        restart();
}

void Toast::followFocus(QWidget *former, QWidget *now)
{
    if (now && isAncestorOf(now))
        m_timer.stop();
    else if (former && isAncestorOf(former))
        restart();
}

void Toast::restart()
{
    if (m_message.timeout > 0)
        m_timer.start(m_message.timeout);
}

void Toast::act()
{
    const auto action = std::exchange(m_message.action, nullptr);
    Q_EMIT finished();
    if (action)
        action();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(Room, Room, -Room, -Room);
    const int radius = themeSize(Size::CardRadius);
    paintShadow(painter, box, radius);
    paintPanel(painter, box, Color::Surface, Color::Line, radius);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(box), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    const QRect edge(box.topLeft(), QSize(EdgeWidth, box.height()));
    painter.fillRect(QStyle::visualRect(layoutDirection(), box, edge),
                     themeColor(lookOf(m_message.kind).color));
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    restart();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else
        QWidget::keyPressEvent(event);
}

} // namespace backdesk::ui
