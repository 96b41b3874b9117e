// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/LinkLine.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainToolTip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace backdesk::ui
{

LinkLine::LinkLine(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent),
      m_iconName(iconName),
      m_edit(iconButton(QStringLiteral("pencil"), withKeys(tr("Edit here"), Qt::Key_F2), this)),
      m_remove(iconButton(QStringLiteral("x"), withKeys(tr("Remove"), Qt::Key_Delete), this))
{
    setLabel(text);
    m_edit->hide();
    m_edit->setCursor(Qt::ArrowCursor);
    connect(m_edit, &QToolButton::clicked, this, &LinkLine::editWanted);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    m_remove->setCursor(Qt::ArrowCursor);
    connect(m_remove, &QToolButton::clicked, this, &LinkLine::removed);
}

void LinkLine::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
    update();
}

void LinkLine::setEditable(bool editable)
{
    m_edit->setVisible(editable);
    update();
}

void LinkLine::setLabel(const QString &label)
{
    setText(label);
    setAccessibleName(label);
    m_edit->setAccessibleName(tr("Edit “%1”").arg(label));
    m_remove->setAccessibleName(tr("Remove “%1”").arg(label));
}

QSize LinkLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 4 * themeSize(Size::Icon), themeSize(Size::Control)};
}

QSize LinkLine::minimumSizeHint() const
{
    return {6 * themeSize(Size::Icon), themeSize(Size::Control)};
}

QRect LinkLine::textRect() const
{
    const int lead = themeSize(Size::ControlPadding) + themeSize(Size::Icon) + 7;
    int trail = themeSize(Size::ControlPadding);
    for (const QToolButton *button : {m_edit, m_remove})
        trail += button->isHidden() ? 0 : button->width();
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(lead, 0, -trail, 0));
}

void LinkLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool keyboard = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const QRect panel = rect().adjusted(2, 1, -2, -1);
    if (keyboard)
        paintPanel(painter, panel, Color::AccentTint, Color::Accent, themeSize(Size::ControlRadius));
    else if (underMouse())
        paintPanel(painter, panel, Color::Hover, themeSize(Size::ControlRadius));
    const QRect iconRect(themeSize(Size::ControlPadding), 0, themeSize(Size::Icon), height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), iconRect), m_iconName, Color::Dim);
    QFont shown = font();
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    painter.setPen(themeColor(Color::Accent));
    const QRect area = textRect();
    painter.drawText(area, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void LinkLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_remove->isHidden())
            Q_EMIT removed();
        return;
    case Qt::Key_F2:
        if (!m_edit->isHidden())
            Q_EMIT editWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void LinkLine::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const int side = themeSize(Size::Icon) + 8;
    // Each has its place, whether the other is there or not: lines stand below each other.
    int x = width() - 4;
    for (QToolButton *button : {m_remove, m_edit}) {
        x -= side;
        const QRect place(x, (height() - side) / 2, side, side);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

bool LinkLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > textRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           cut ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace backdesk::ui
