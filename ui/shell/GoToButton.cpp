// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToButton.h"

#include "ui/shell/Shortcuts.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyHint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

GoToButton::GoToButton(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Go to…"));
    setAccessibleName(text());
    setAccessibleDescription(tr("Finds places, entries and commands."));
    setToolTip(withKeys(tr("Go to places, entries and commands"), paletteShortcut()));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GoToButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    update();
}

QSize GoToButton::sizeHint() const
{
    return {themeSize(Size::Control), themeSize(Size::Control)};
}

void GoToButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    useTextDirection(painter);
    const bool keyboard = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paintPanel(painter, rect(), underMouse() ? Color::Hover : Color::Surface,
               keyboard ? Color::Accent : Color::Line, themeSize(Size::ControlRadius));
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int gap = themeSize(Size::Gap);
    const int icon = themeSize(Size::Icon);
    paintIcon(painter, m_iconOnly ? rect() : visual(QRect(gap, 0, icon, height())), QStringLiteral("search"),
              Color::Dim);
    if (m_iconOnly)
        return;
    painter.setFont(Theme::current().font(TextStyle::Tiny));
    const QString keys = writtenKeys(paletteShortcut());
    const int wide = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const int high = painter.fontMetrics().height() + 4;
    const QRect box = visual(QRect(width() - wide - gap, (height() - high) / 2, wide, high));
    paintPanel(painter, box, Color::Surface, Color::Line, themeSize(Size::TagRadius));
    painter.setPen(themeColor(Color::Hint));
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.setFont(Theme::current().font(TextStyle::Body));
    const int x = gap + icon + gap;
    const int room = width() - x - wide - 2 * gap;
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(visual(QRect(x, 0, room, height())), int(leading),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void GoToButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace backdesk::ui
