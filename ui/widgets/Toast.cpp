// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Toast.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Tag.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

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

/// In so many lines at most, broken also within words too long for one. The end stays, as it tells what
/// became of the thing.
QString shortened(const QString &text, const QFont &font, int width, int lines)
{
    QString whole = text;
    whole.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(whole, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList broken;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = broken.size() == lines - 1;
        const bool isAll = line.textStart() + line.textLength() >= whole.size();
        QString part = whole.mid(line.textStart(), isLast ? -1 : line.textLength());
        part.replace(QChar::LineSeparator, isLast && !isAll ? u' ' : u'\n');
        part = part.trimmed();
        broken.append(isLast && !isAll ? QFontMetrics(font).elidedText(part, Qt::ElideMiddle, width) : part);
        if (isLast)
            break;
    }
    layout.endLayout();
    return broken.join(u'\n');
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
    : QWidget(parent),
      m_message(message),
      m_text(new QLabel(this)),
      m_count(new Tag({}, TagState::Neutral, this))
{
    installAccessibility();
    setAccessibleName(message.text);
    auto *row = new QHBoxLayout(this);
    const int gap = themeSize(Size::Gap);
    row->setContentsMargins(leadingMargins(Room + EdgeWidth + gap + 4, Room + 6, Room + gap, Room + 6));
    row->setSpacing(gap + 2);
    row->addWidget(new IconLabel(lookOf(message.kind).icon, lookOf(message.kind).color));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(message.text);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    m_count->hide();
    if (!message.actionText.isEmpty())
        addButton(message.actionText);
    auto *close = iconButton(QStringLiteral("x"), tr("Close message"), this);
    setSmall(close);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &Toast::finished);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::finished);
    connect(qApp, &QApplication::focusChanged, this, &Toast::followFocus);
    m_placed.start();
    fitText(TextWidth);
    restart();
}

void Toast::addButton(const QString &text)
{
    QPushButton *button = linkButton(text, this);
    layout()->addWidget(button);
    button->ensurePolished(); // its own filters come after ours
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, &Toast::act);
}

void Toast::fitTo(int width)
{
    const int others = sizeHint().width() - m_text->sizeHint().width();
    const int wanted = qRound(TextWidth * qMax(1.0, Theme::current().textScale()));
    fitText(qBound(TextWidth / 4, width - others, wanted));
}

void Toast::fitText(int width)
{
    const QString shown = shortened(m_message.text, font(), width, Lines);
    if (shown == m_text->text())
        return;
    m_text->setText(shown);
    layout()->invalidate();
    const bool isWhole = QString(shown).remove(u'\n').remove(u' ').size() >=
                         QString(m_message.text).remove(u'\n').remove(u' ').size();
    m_text->setToolTip(isWhole ? QString() : plainToolTip(m_message.text));
}

Toast::~Toast()
{
    // Its buttons lose the focus while it is half gone.
    disconnect(qApp, nullptr, this, nullptr);
}

void Toast::repeat(const Message &message)
{
    ++m_times;
    m_placed.start();
    if (message.action) {
        m_message.action = message.action;
        m_message.undo = message.undo;
    }
    //: How often the same message came, as in ×3
    m_count->setText(tr("×%1").arg(locale().toString(m_times)));
    m_count->show();
    setAccessibleName(tr("%1 (%n times)", nullptr, m_times).arg(m_message.text));
    if (!underMouse())
        restart();
}

void Toast::followFocus(QWidget *former, QWidget *now)
{
    if (now && isAncestorOf(now)) {
        m_timer.stop();
        if (former && !isAncestorOf(former))
            m_former = former;
    } else if (former && isAncestorOf(former)) {
        restart();
    }
}

void Toast::giveFocusBack()
{
    const QWidget *now = window()->focusWidget();
    if (now && isAncestorOf(now) && m_former && m_former->isVisible() && m_former->isEnabled())
        m_former->setFocus(Qt::OtherFocusReason);
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

void Toast::showEvent(QShowEvent *event)
{
    m_placed.start();
    QWidget::showEvent(event);
}

void Toast::moveEvent(QMoveEvent *event)
{
    m_placed.start();
    QWidget::moveEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
        return !isSettled() || QWidget::eventFilter(watched, event);
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace backdesk::ui
