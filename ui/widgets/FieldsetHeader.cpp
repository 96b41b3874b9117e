// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldsetHeader.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

FieldsetHeader::FieldsetHeader(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void FieldsetHeader::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    update();
}

void FieldsetHeader::setCollapsible(bool collapsible)
{
    if (!collapsible)
        setChecked(true);
    setCheckable(collapsible);
    setFocusPolicy(collapsible ? Qt::TabFocus : Qt::NoFocus);
    update();
}

void FieldsetHeader::setStruck(bool struck)
{
    m_struck = struck;
    update();
}

void FieldsetHeader::setTrailingRoom(int room)
{
    m_trailing = room;
    update();
}

void FieldsetHeader::setLeadingRoom(int room)
{
    m_leading = room;
    update();
}

QSize FieldsetHeader::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextStyle::Section));
    return {metrics.horizontalAdvance(text()) + 3 * themeSize(Size::CardPadding),
            themeSize(Size::FieldsetHeader)};
}

QSize FieldsetHeader::minimumSizeHint() const
{
    return {4 * themeSize(Size::CardPadding), sizeHint().height()};
}

void FieldsetHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    useTextDirection(painter);
    const QRect all = rect();
    const int padding = themeSize(Size::CardPadding);
    const int icon = themeSize(Size::Icon);
    int x = padding + m_leading;
    const auto next = [&](int width, int gap) {
        const QRect part = QStyle::visualRect(layoutDirection(), all, QRect(x, 0, width, height()));
        x += width + gap;
        return part;
    };
    if (isCollapsible())
        paintIcon(painter, next(icon, themeSize(Size::Gap)),
                  isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                  underMouse() ? Color::Text : Color::Dim);
    QFont font = Theme::current().font(TextStyle::Section);
    font.setStrikeOut(m_struck);
    painter.setFont(font);
    painter.setPen(themeColor(m_struck ? Color::Hint : Color::Text));
    const int room = width() - x - padding - m_trailing;
    const QString title = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    painter.drawText(next(painter.fontMetrics().horizontalAdvance(title), themeSize(Size::Gap)),
                     Qt::AlignCenter | Qt::TextSingleLine, title);
    painter.setFont(Theme::current().font(TextStyle::Small));
    painter.setPen(themeColor(Color::Hint));
    const int rest = width() - x - padding - m_trailing;
    const QString hint = painter.fontMetrics().elidedText(m_hint, Qt::ElideRight, rest);
    if (rest > 2 * icon)
        painter.drawText(next(painter.fontMetrics().horizontalAdvance(hint), 0), Qt::AlignCenter, hint);
}

} // namespace backdesk::ui
