// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountBlock.h"

#include "ui/admin/MessageTexts.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainToolTip.h"

#include <QJsonArray>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

namespace
{

constexpr int Avatar = 26;

int avatarSize()
{
    return qRound(Avatar * Theme::current().textScale());
}

QString rolesOf(const QJsonObject &user)
{
    QStringList roles;
    for (const QJsonValue role : user.value(QLatin1String("roles")).toArray())
        roles << role.toString();
    return roles.join(QStringLiteral(", "));
}

} // namespace

AccountBlock::AccountBlock(QWidget *parent)
    : QWidget(parent),
      m_logOut(iconButton(QStringLiteral("log-out"), messageText(QStringLiteral("logout.button")), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
    connect(m_logOut, &QToolButton::clicked, this, &AccountBlock::logOutWanted);
}

void AccountBlock::setUser(const QJsonObject &user, bool canLogOut)
{
    const bool isSomebody = user.value(QLatin1String("_id")).toString() != QLatin1String("000");
    const QString login = user.value(QLatin1String("login")).toString();
    m_name = isSomebody ? user.value(QLatin1String("name")).toString(login) : QString();
    if (m_name.isEmpty() && canLogOut)
        m_name = tr("Logged in");
    m_roles = rolesOf(user);
    m_canLogOut = canLogOut;
    const QString whole =
        m_roles.isEmpty() ? m_name : tr("%1, %2", "a person's name and roles").arg(m_name, m_roles);
    setAccessibleName(whole);
    setToolTip(plainToolTip(whole));
    m_logOut->setVisible(canLogOut);
    setVisible(!m_name.isEmpty());
    updateGeometry();
    update();
}

void AccountBlock::setIconsOnly(bool iconsOnly)
{
    if (m_iconsOnly == iconsOnly)
        return;
    m_iconsOnly = iconsOnly;
    updateGeometry();
    placeButton();
    update();
}

QSize AccountBlock::sizeHint() const
{
    const int row = avatarSize() + 2 * themeSize(Size::Gap);
    const int below = m_iconsOnly && m_canLogOut ? themeSize(Size::Control) : 0;
    return {themeSize(Size::Control), row + below + 1};
}

void AccountBlock::placeButton()
{
    const int side = themeSize(Size::Control);
    const int row = avatarSize() + 2 * themeSize(Size::Gap);
    const QRect place = m_iconsOnly ? QRect((width() - side) / 2, row + 1, side, side)
                                    : QRect(width() - side, 1 + (row - side) / 2, side, side);
    m_logOut->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void AccountBlock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

/// Of the first two words.
QString AccountBlock::initials() const
{
    QString letters;
    for (const QString &word : m_name.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        letters += word.first(1).toUpper();
    return letters;
}

void AccountBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    useTextDirection(painter);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    painter.fillRect(0, 0, width(), 1, themeColor(Color::Line));
    const int gap = themeSize(Size::Gap);
    const int side = avatarSize();
    const int row = side + 2 * gap;
    const QRect circle = visual(QRect(m_iconsOnly ? (width() - side) / 2 : gap, 1 + gap, side, side));
    paintPanel(painter, circle, Color::AccentTint, side / 2);
    painter.setFont(Theme::current().font(TextStyle::Group));
    painter.setPen(themeColor(Color::Accent));
    painter.drawText(circle, Qt::AlignCenter, initials());
    if (m_iconsOnly)
        return;
    const int start = gap + side + gap;
    const int room = width() - start - (m_canLogOut ? themeSize(Size::Control) : gap);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto line = [&](TextStyle style, Color color, const QString &text, int top, int height) {
        painter.setFont(Theme::current().font(style));
        painter.setPen(themeColor(color));
        painter.drawText(visual(QRect(start, top, room, height)), int(leading | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    if (m_roles.isEmpty())
        return line(TextStyle::Body, Color::Text, m_name, 1, row);
    line(TextStyle::Body, Color::Text, m_name, 1 + row / 2 - row / 2 + gap / 2, row / 2 - gap / 2);
    line(TextStyle::Small, Color::Hint, m_roles, 1 + row / 2, row / 2 - gap / 2);
}

} // namespace backdesk::ui
