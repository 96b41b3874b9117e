// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ProblemsBadge.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

ProblemsBadge::ProblemsBadge(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Stored data that cannot be used as they are. Click to see which."));
    hide();
}

void ProblemsBadge::setCount(int count)
{
    setText(tr("%n problems", nullptr, count));
    setAccessibleName(text());
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize ProblemsBadge::sizeHint() const
{
    const int text = textWidth(Theme::current().font(TextStyle::Small), this->text());
    return {themeSize(Size::SmallIcon) + text + 3 * themeSize(Size::Tight),
            themeSize(Size::StatusBar) - themeSize(Size::Tight)};
}

void ProblemsBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool keyboard = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (keyboard || underMouse())
        paintPanel(painter, rect(), Color::WarnTint, keyboard ? Color::Warn : Color::WarnTint,
                   themeSize(Size::TagRadius));
    const int tight = themeSize(Size::Tight);
    const QRect mark(tight, 0, themeSize(Size::SmallIcon), height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), QStringLiteral("triangle-alert"),
              Color::Warn, themeSize(Size::SmallIcon));
    const QRect words = rect().adjusted(mark.right() + 1 + tight, 0, 0, 0);
    painter.setFont(Theme::current().font(TextStyle::Small));
    painter.setPen(themeColor(Color::Warn));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     text());
}

void ProblemsBadge::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace backdesk::ui
