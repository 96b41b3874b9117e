// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AppMark.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

namespace
{

constexpr int Tile = 22;

int tileSize()
{
    return qRound(Tile * Theme::current().textScale());
}

} // namespace

AppMark::AppMark(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AppMark::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    setToolTip(iconOnly ? m_title : QString());
    update();
}

void AppMark::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    setIconOnly(m_iconOnly);
}

void AppMark::setFlush()
{
    m_flush = true;
    update();
}

QSize AppMark::sizeHint() const
{
    return {themeSize(Size::Control), themeSize(Size::Control)};
}

QSize AppMark::minimumSizeHint() const
{
    return sizeHint();
}

void AppMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    useTextDirection(painter);
    const int tile = tileSize();
    const int padding = m_flush ? 0 : themeSize(Size::Gap);
    const int gap = themeSize(Size::Gap);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int x = m_iconOnly ? (width() - tile) / 2 : padding;
    const QRect box = visual(QRect(x, (height() - tile) / 2, tile, tile));
    paintPanel(painter, box, Color::Accent, themeSize(Size::ControlRadius));
    paintIcon(painter, box, QStringLiteral("library"), Color::OnAccent, themeSize(Size::SmallIcon));
    if (m_iconOnly)
        return;
    painter.setFont(Theme::current().font(TextStyle::Section));
    painter.setPen(themeColor(Color::Text));
    const int start = padding + tile + gap;
    const int room = width() - start - padding;
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(visual(QRect(start, 0, room, height())), int(leading),
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room));
}

} // namespace backdesk::ui
