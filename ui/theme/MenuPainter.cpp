// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/MenuPainter.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace backdesk::ui
{

namespace
{

constexpr int Padding = 8;
constexpr int KeysGap = 24;
constexpr int SeparatorHeight = 9;

bool isSeparator(const QStyleOptionMenuItem &option)
{
    return option.menuItemType == QStyleOptionMenuItem::Separator;
}

bool hasLeadingColumn(const QStyleOptionMenuItem &option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0 || !option.icon.isNull();
}

int leadingWidth(const QStyleOptionMenuItem &option)
{
    return hasLeadingColumn(option) ? themeSize(Size::Icon) + Padding : 0;
}

void paintLeading(const QStyleOptionMenuItem &option, QPainter &painter, const QRect &box, Color color)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, box, QStringLiteral("check"), Color::Accent);
        return;
    }
    const QString name = iconName(option.icon);
    if (!name.isEmpty())
        paintIcon(painter, box, name, color == Color::Text ? Color::Dim : color);
    else
        option.icon.paint(&painter, box);
}

} // namespace

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const QRect all = option.rect;
    if (isSeparator(option)) {
        painter.fillRect(QRect(all.x(), all.center().y(), all.width(), 1), themeColor(Color::Hairline));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        paintPanel(painter, all, Color::Selected, themeSize(Size::TagRadius));
    const Color color = enabled ? Color::Text : Color::Faint;
    const QRect area = all.adjusted(Padding, 0, -Padding, 0);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, all, rect); };
    const int icon = themeSize(Size::Icon);

    painter.save();
    useTextDirection(painter);
    if (hasLeadingColumn(option))
        paintLeading(option, painter, visual(QRect(area.x(), area.y(), icon, area.height())), color);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect text = visual(area.adjusted(leadingWidth(option), 0, 0, 0));
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    painter.setFont(option.font);
    painter.setPen(themeColor(color));
    painter.drawText(text, int(leading) | Qt::TextHideMnemonic | Qt::TextSingleLine, parts.value(0));
    if (parts.size() > 1) {
        painter.setFont(Theme::current().font(TextStyle::Small));
        painter.setPen(themeColor(enabled ? Color::Hint : Color::Faint));
        painter.drawText(text, int(trailing) | Qt::TextSingleLine, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, visual(QRect(area.right() + 1 - icon, area.y(), icon, area.height())),
                  QStringLiteral("chevron-right"), Color::Dim, themeSize(Size::SmallIcon));
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (isSeparator(option))
        return {10, SeparatorHeight};
    const QFontMetrics metrics(option.font);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    int width =
        leadingWidth(option) + metrics.size(Qt::TextShowMnemonic, parts.value(0)).width() + 2 * Padding;
    if (parts.size() > 1)
        width +=
            KeysGap + QFontMetrics(Theme::current().font(TextStyle::Small)).horizontalAdvance(parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += KeysGap;
    return {width + Padding, themeSize(Size::MenuRow)};
}

void paintPopup(const QStyleOption &option, QPainter &painter)
{
    paintPanel(painter, option.rect, Color::Surface, Color::Line, themeSize(Size::CardRadius));
}

} // namespace backdesk::ui
