// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TabAnchor.h"

#include <QHash>

namespace backdesk::ui
{

namespace
{

bool isStop(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

} // namespace

TabAnchor::TabAnchor(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(0, 0);
    hide();
}

void TabAnchor::order(const QList<QWidget *> &parts)
{
    QHash<const QWidget *, qsizetype> places;
    for (qsizetype i = 0; i < parts.size(); ++i)
        places.insert(parts.at(i), i);
    QList<QList<QWidget *>> stops(parts.size());
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        const QWidget *part = widget;
        while (part && part != parentWidget() && !places.contains(part))
            part = part->parentWidget();
        if (isStop(widget) && part && places.contains(part))
            stops[places.value(part)].append(widget);
    }
    QWidget *previous = this;
    for (const QList<QWidget *> &group : stops) {
        for (QWidget *stop : group) {
            setTabOrder(previous, stop);
            previous = stop;
        }
    }
}

} // namespace backdesk::ui
