// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/Room.h"

#include "tests/access/Desk.h"
#include "tests/access/Names.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionButton>

namespace backdesk::test
{

namespace
{

/// Elided labels tell their text only when they are asked for it.
bool tellsAll(QWidget *widget)
{
    return !widget->toolTip().isEmpty() || widget->inherits("backdesk::ui::ElidedLabel");
}

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || label->size().isEmpty())
        return false;
    if (label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
        return true;
    return !label->wordWrap() && (label->sizeHint().width() > label->width() + 1 ||
                                  label->sizeHint().height() > label->height() + 2);
}

bool isCut(const QAbstractButton *button)
{
    return !button->text().isEmpty() && (button->sizeHint().width() > button->width() + 1 ||
                                         button->sizeHint().height() > button->height() + 2);
}

/// What lies outside of an ancestor that does not scroll is never seen.
bool isOutside(const QWidget *widget)
{
    QRect place(QPoint(), widget->size());
    const QWidget *each = widget;
    while (!each->isWindow()) {
        place.translate(each->pos());
        each = each->parentWidget();
        const QWidget *above = each->parentWidget();
        if (above && qobject_cast<const QAbstractScrollArea *>(above))
            return false;
        if (!each->rect().adjusted(-1, -1, 1, 1).contains(place))
            return true;
    }
    return false;
}

} // namespace

QStringList crampedTexts(const QWidget *window)
{
    QStringList findings;
    for (QWidget *each : window->findChildren<QWidget *>()) {
        if (!each->isVisible() || each->window() != window->window())
            continue;
        const auto *label = qobject_cast<QLabel *>(each);
        const auto *button = qobject_cast<QAbstractButton *>(each);
        const bool cut = (label && isCut(label)) || (button && isCut(button));
        if (cut && !tellsAll(each))
            findings << QStringLiteral("cut, %1x%2 of %3x%4: ")
                                .arg(each->width())
                                .arg(each->height())
                                .arg(each->sizeHint().width())
                                .arg(each->sizeHint().height()) +
                            described(each);
        if ((label || button) && !each->visibleRegion().isEmpty() && isOutside(each))
            findings << QStringLiteral("out of reach: ") + described(each);
    }
    return findings;
}

} // namespace backdesk::test
