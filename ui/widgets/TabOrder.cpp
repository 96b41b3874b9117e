// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabOrder.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr char LastProperty[] = "lastStop";
constexpr char WithinProperty[] = "keepsStops";

void addFrom(const QLayout *layout, QList<QWidget *> &widgets)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            widgets << widget;
        else
            addFrom(item->layout(), widgets);
    }
}

QList<QWidget *> inReadingOrder(const QWidget *parent)
{
    QList<QWidget *> widgets;
    addFrom(parent->layout(), widgets);
    for (QObject *child : parent->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widgets.contains(widget))
            widgets << widget;
    }
    std::stable_partition(widgets.begin(), widgets.end(),
                          [](const QWidget *widget) { return !widget->property(LastProperty).toBool(); });
    return widgets;
}

bool isStop(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/// `also` is among them in any case: the focus may be where Tab does not lead, or what has it is just being
/// hidden, and the next one is to be found.
void collect(const QWidget *parent, const QWidget *also, QList<QWidget *> &stops)
{
    for (QWidget *child : inReadingOrder(parent)) {
        const bool leads = also && (child == also || child->isAncestorOf(also));
        if ((!child->isVisible() && !leads) || child->isWindow())
            continue;
        if (child == also || isStop(child))
            stops << child;
        collect(child, also, stops);
    }
}

QWidget *roundOf(QWidget *window, QWidget *focused)
{
    for (QWidget *each = focused; each && each != window; each = each->parentWidget()) {
        if (each->property(WithinProperty).toBool())
            return each;
    }
    return window;
}

/// Qt does so only on the way within one area.
void showInAreas(QWidget *widget)
{
    for (QWidget *each = widget; each && !each->isWindow();) {
        each = each->parentWidget();
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

QList<QWidget *> tabStops(QWidget *window)
{
    QList<QWidget *> stops;
    collect(window, nullptr, stops);
    return stops;
}

bool moveFocus(QWidget *window, bool next)
{
    QWidget *now = window->focusWidget();
    QList<QWidget *> stops;
    collect(roundOf(window, now), now, stops);
    const qsizetype count = stops.size();
    const qsizetype at = stops.indexOf(now);
    if (count == 0 || (count == 1 && at == 0))
        return false;
    const qsizetype to = next ? (at + 1) % count : ((at < 0 ? 0 : at) + count - 1) % count;
    window->setAttribute(Qt::WA_KeyboardFocusChange);
    showInAreas(stops.at(to)); // before, as Qt's focus frame stays hidden where it begins out of sight
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void showInSight(QWidget *widget)
{
    // Layouts that are still to be done would move it away.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    showInAreas(widget);
}

void keepStopsWithin(QWidget *widget)
{
    widget->setProperty(WithinProperty, true);
}

void setLastStop(QWidget *widget)
{
    widget->setProperty(LastProperty, true);
}

} // namespace backdesk::ui
