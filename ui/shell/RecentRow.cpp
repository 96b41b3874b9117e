// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecentRow.h"

#include "ui/admin/Formats.h"
#include "ui/forms/MomentText.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

RecentRow::RecentRow(const RecentChange &change, QWidget *parent) : QAbstractButton(parent), m_change(change)
{
    setText(change.label);
    setToolTip(change.time.isValid() ? formatDateTime(change.time, locale()) : QString());
    setAccessibleDescription(about());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString RecentRow::about() const
{
    if (m_change.who.isEmpty() || m_change.collection.isEmpty())
        return m_change.collection + m_change.who;
    return tr("%1 · %2", "a collection and who changed an entry of it")
        .arg(m_change.collection, m_change.who);
}

QSize RecentRow::sizeHint() const
{
    return {10 * themeSize(Size::Icon), themeSize(Size::Row) + 3};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    useTextDirection(painter);
    if (underMouse())
        painter.fillRect(rect(), themeColor(Color::Hover));
    painter.fillRect(0, 0, width(), 1, themeColor(Color::Hairline));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintPanel(painter, rect().adjusted(2, 3, -2, -2), Color::Surface, Color::Accent,
                   themeSize(Size::ControlRadius));

    const int padding = themeSize(Size::CardPadding) - 2;
    const int icon = themeSize(Size::Icon);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    int x = padding;
    const auto write = [&](const QString &text, TextStyle style, Color color, int room) {
        painter.setFont(Theme::current().font(style));
        painter.setPen(themeColor(color));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
        const int advance = painter.fontMetrics().horizontalAdvance(shown);
        painter.drawText(visual(QRect(x, 1, advance, height())), Qt::AlignCenter | Qt::TextSingleLine, shown);
        x += advance + themeSize(Size::Gap);
    };
    paintIcon(painter, visual(QRect(x, 1, icon, height())), m_change.icon, Color::Dim);
    x += icon + themeSize(Size::Gap) + 1;

    const QString moment = m_change.time.isValid() ? momentText(m_change.time, locale()) : QString();
    const int whenWidth = QFontMetrics(Theme::current().font(TextStyle::Small)).horizontalAdvance(moment);
    const int end = width() - padding - whenWidth - padding;
    write(text(), TextStyle::Body, Color::Accent, end - x);
    if (end - x > 2 * icon)
        write(about(), TextStyle::Small, Color::Hint, end - x);
    x = width() - padding - whenWidth;
    write(moment, TextStyle::Small, Color::Hint, whenWidth + 1);
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace backdesk::ui
