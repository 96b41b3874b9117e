// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabStrip.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVariantList>

namespace backdesk::ui
{

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Parts of the entry"));
}

TabStrip::State TabStrip::stateOf(int tab) const
{
    const QVariantList kept = tabData(tab).toList();
    return kept.size() == 2 ? State{kept.first().toLongLong(), kept.last().toBool()} : State();
}

void TabStrip::setState(int tab, const State &state)
{
    setTabData(tab, QVariantList{state.count, state.wrong});
    QString told = tabText(tab);
    if (state.count >= 0)
        told = tr("%1, %2").arg(told, countText(tab));
    if (state.wrong)
        told = tr("%1, with mistakes").arg(told);
    setAccessibleTabName(tab, told);
    // Its width may be another.
    setTabText(tab, tabText(tab));
    updateGeometry();
    update();
}

void TabStrip::setTitle(int tab, const QString &title)
{
    if (tabText(tab) == title)
        return;
    setTabText(tab, title);
    setState(tab, stateOf(tab));
}

void TabStrip::setCount(int tab, qint64 count)
{
    State state = stateOf(tab);
    if (state.count == count)
        return;
    state.count = count;
    setState(tab, state);
}

void TabStrip::setWrong(int tab, bool wrong)
{
    State state = stateOf(tab);
    if (state.wrong == wrong)
        return;
    state.wrong = wrong;
    setState(tab, state);
}

bool TabStrip::isWrong(int tab) const
{
    return stateOf(tab).wrong;
}

QString TabStrip::countText(int tab) const
{
    const qint64 count = stateOf(tab).count;
    return count < 0 ? QString() : locale().toString(count);
}

QSize TabStrip::tabSizeHint(int tab) const
{
    const QFontMetrics text(Theme::current().font(TextStyle::Strong));
    const QFontMetrics small(Theme::current().font(TextStyle::Small));
    const int gap = themeSize(Size::Gap);
    int width = text.horizontalAdvance(tabText(tab)) + 2 * themeSize(Size::GroupGap);
    if (const QString number = countText(tab); !number.isEmpty())
        width += small.horizontalAdvance(number) + 2 * gap;
    if (stateOf(tab).wrong)
        width += themeSize(Size::SmallIcon) + gap;
    return {width, themeSize(Size::FieldsetHeader)};
}

QSize TabStrip::minimumTabSizeHint(int tab) const
{
    return tabSizeHint(tab);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, height() - 1, width(), 1, themeColor(Color::Line));
    for (int tab = 0; tab < count(); ++tab)
        paintTab(painter, tab);
}

void TabStrip::paintTab(QPainter &painter, int tab) const
{
    const QRect all = tabRect(tab);
    const bool current = tab == currentIndex();
    const State state = stateOf(tab);
    const int gap = themeSize(Size::Gap);
    int x = themeSize(Size::GroupGap);
    const auto next = [&](int width) {
        const QRect part(all.x() + x, all.y(), width, all.height());
        x += width + gap;
        return QStyle::visualRect(layoutDirection(), all, part);
    };
    painter.setFont(Theme::current().font(current ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(themeColor(current ? Color::Text : Color::Dim));
    const int wide = QFontMetrics(Theme::current().font(TextStyle::Strong)).horizontalAdvance(tabText(tab));
    painter.drawText(next(wide), Qt::AlignCenter | Qt::TextSingleLine, tabText(tab));
    if (const QString number = countText(tab); !number.isEmpty()) {
        painter.setFont(Theme::current().font(TextStyle::Small));
        const int needed = painter.fontMetrics().horizontalAdvance(number);
        QRectF pill = next(needed + gap);
        const qreal high = painter.fontMetrics().height();
        pill = QRectF(pill.x(), pill.center().y() - high / 2, pill.width(), high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(Color::Side));
        painter.drawRoundedRect(pill, high / 2, high / 2);
        painter.setPen(themeColor(Color::Dim));
        painter.drawText(pill, Qt::AlignCenter, number);
    }
    if (state.wrong) {
        const int size = themeSize(Size::SmallIcon);
        const QRect icon = next(size);
        paintIcon(painter, icon, QStringLiteral("circle-alert"), Color::Error);
    }
    if (current)
        painter.fillRect(QRect(all.x(), height() - 2, all.width(), 2), themeColor(Color::Accent));
    if (current && hasFocus()) {
        painter.setPen(QPen(themeColor(Color::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(all).adjusted(1.5, 3.5, -1.5, -5.5), 4, 4);
    }
}

} // namespace backdesk::ui
