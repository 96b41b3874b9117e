// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SidebarButton.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/WebLink.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

SidebarButton::SidebarButton(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setCount(const QString &count)
{
    m_count = count;
    setAccessibleDescription(count);
    updateToolTip();
    update();
}

void SidebarButton::setTitle(const QString &title)
{
    setText(title);
    setAccessibleName(title);
    updateToolTip();
}

void SidebarButton::setAddable(bool addable)
{
    m_addable = addable;
    updateToolTip();
    update();
}

bool SidebarButton::showsPlus() const
{
    return m_addable && !m_iconsOnly && !isInner() && (underMouse() || hasFocus());
}

QRect SidebarButton::plusRect() const
{
    const int size = themeSize(Size::SmallControl) - themeSize(Size::Tight);
    const QRect place(width() - size - themeSize(Size::Tight), (height() - size) / 2, size, size);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void SidebarButton::setIconsOnly(bool iconsOnly)
{
    m_iconsOnly = iconsOnly;
    updateToolTip();
    update();
}

void SidebarButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    updateToolTip();
}

void SidebarButton::setLink(const QString &address)
{
    m_link = address;
    updateToolTip();
}

void SidebarButton::updateToolTip()
{
    if (!m_link.isEmpty())
        return setToolTip(plainToolTip(text() + u'\n' + webLinkHint(m_link)));
    const QString name = m_count.isEmpty() || !m_iconsOnly
                             ? text()
                             : tr("%1: %2", "a collection and its count").arg(text(), m_count);
    setToolTip(
        m_addable && !m_iconsOnly
            ? tr("%1\nTo add: the plus, or Insert", "a menu entry with its keys").arg(withKeys(name, m_keys))
            : withKeys(name, m_keys));
}

QSize SidebarButton::sizeHint() const
{
    return {themeSize(Size::Control), themeSize(isInner() ? Size::SmallControl : Size::Control)};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    useTextDirection(painter);
    const int radius = themeSize(Size::ControlRadius);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintPanel(painter, rect(), isChecked() ? Color::Selected : Color::Side, Color::Accent, radius);
    else if (isChecked())
        paintPanel(painter, rect(), Color::Selected, radius);
    else if (underMouse())
        paintPanel(painter, rect(), Color::Hairline, radius);

    const int icon = themeSize(Size::Icon);
    const int padding = themeSize(Size::Gap);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect iconBox = m_iconsOnly ? rect() : visual(QRect(padding, 0, icon, height()));
    if (!isInner())
        paintIcon(painter, iconBox, m_icon, isChecked() ? Color::Accent : Color::Dim);
    if (m_iconsOnly)
        return;

    painter.setFont(Theme::current().font(TextStyle::Small));
    const int countWidth =
        showsPlus() ? plusRect().width() : painter.fontMetrics().horizontalAdvance(m_count);
    painter.setPen(themeColor(isChecked() ? Color::Dim : Color::Hint));
    if (showsPlus())
        paintIcon(painter, plusRect(), QStringLiteral("plus"), Color::Accent);
    else
        painter.drawText(visual(QRect(width() - padding - countWidth, 0, countWidth, height())),
                         Qt::AlignCenter, m_count);

    painter.setFont(Theme::current().font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(themeColor(isChecked() ? Color::Text : Color::Dim));
    const int x = padding + icon + padding + 1;
    const int room = width() - x - padding - (countWidth > 0 ? countWidth + padding : 0);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(visual(QRect(x, 0, room, height())), int(leading),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void SidebarButton::mousePressEvent(QMouseEvent *event)
{
    m_plusPressed =
        event->button() == Qt::LeftButton && showsPlus() && plusRect().contains(event->position().toPoint());
    if (!m_plusPressed)
        QAbstractButton::mousePressEvent(event);
}

void SidebarButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_plusPressed, false))
        return QAbstractButton::mouseReleaseEvent(event);
    if (plusRect().contains(event->position().toPoint()))
        Q_EMIT addRequested();
}

void SidebarButton::keyPressEvent(QKeyEvent *event)
{
    const bool adds = event->key() == Qt::Key_Insert || event->key() == Qt::Key_Plus;
    if (adds && m_addable && event->modifiers() == Qt::NoModifier)
        return Q_EMIT addRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace backdesk::ui
