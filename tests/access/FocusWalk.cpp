// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/FocusWalk.h"

#include "tests/access/Desk.h"
#include "tests/access/Names.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/TabOrder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>

namespace backdesk::test
{

namespace
{

using ui::MainWindow;
using ui::tabStops;

constexpr int MostStops = 400;
constexpr int Around = 6;  // px, where a focus ring is drawn
constexpr int Moment = 15; // ms, for scrolling and what follows the focus

QRect placeOf(const QWidget *widget, const QWidget *window)
{
    return QRect(widget->mapTo(window, QPoint()), widget->size());
}

/// Where it stands, with room for a ring; popups are windows of their own.
QRect seenPlace(const QWidget *widget)
{
    return placeOf(widget, widget->window())
        .adjusted(-Around, -Around, Around, Around)
        .intersected(widget->window()->rect());
}

QImage pictureOf(const QWidget *widget, const QRect &place)
{
    return widget->window()->grab(place).toImage();
}

/// Whether Tab begins anew at the window's first control on this way.
bool beginsAnew(QWidget *window, QWidget *from, QWidget *to)
{
    const QList<QWidget *> stops = tabStops(window);
    if (qobject_cast<MainWindow *>(window))
        return stops.indexOf(to) < stops.indexOf(from);
    for (const QWidget *each = from->nextInFocusChain(); each != to && each != from;
         each = each->nextInFocusChain()) {
        if (each->isWindow())
            return true;
    }
    return false;
}

int difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return INT_MAX;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

/// Whether it lies before the other one for who reads in this direction.
bool isBefore(const QRect &one, const QRect &other, Qt::LayoutDirection direction)
{
    if (one.bottom() <= other.top())
        return true;
    const bool sameRow = one.center().y() <= other.bottom() && one.center().y() >= other.top();
    if (!sameRow)
        return false;
    return direction == Qt::LeftToRight ? one.right() <= other.left() : one.left() >= other.right();
}

/// Of a group only the chosen one is a stop; arrows lead to the others.
bool isReached(const QWidget *widget, const QList<QWidget *> &stops)
{
    for (const QWidget *stop : stops) {
        if (stop == widget || widget->isAncestorOf(stop) || stop->focusProxy() == widget ||
            widget->focusProxy() == stop)
            return true;
        const auto *button = qobject_cast<const QAbstractButton *>(stop);
        const auto *own = qobject_cast<const QAbstractButton *>(widget);
        if (button && own && button->group() && button->group() == own->group())
            return true;
        if (button && own && own->autoExclusive() && button->parentWidget() == own->parentWidget())
            return true;
    }
    return false;
}

/// Icons within an editor, whose keys do the same: named by the tooltip, or Delete in the editor. Chips
/// beside a line to write in are one stop with it, however many they are: Backspace or the arrow leads back
/// to them.
bool hasKeys(const QWidget *widget)
{
    if (widget->inherits("backdesk::ui::Chip")) {
        const auto *line = widget->parentWidget()->findChild<QLineEdit *>();
        return line && !line->isHidden() && (widget->focusPolicy() & Qt::ClickFocus);
    }
    if (widget->focusPolicy() != Qt::NoFocus)
        return false;
    return widget->toolTip().contains(u'(') || widget->parentWidget()->findChild<QLineEdit *>();
}

} // namespace

QStringList walkByTab(QWidget *root)
{
    QStringList findings;
    QWidget *window = root->window();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return {QStringLiteral("the window does not become active")};
    if (!window->focusWidget() || window->focusWidget() == window)
        QTest::keyClick(window, Qt::Key_Tab);
    QWidget *first = QApplication::focusWidget();
    if (!first)
        return {QStringLiteral("Tab leads nowhere")};
    // What has the focus at first need not be a stop itself.
    QTest::keyClick(first, Qt::Key_Tab);
    first = QApplication::focusWidget();
    QList<QWidget *> stops;
    QStringList told; // what is made anew meanwhile, such as chips, is known by this
    QWidget *now = first;
    do {
        stops << now;
        told << described(now);
        QTest::qWait(Moment);
        // What is scrolled into view moves others, so both pictures come after it.
        const QRect place = seenPlace(now);
        const QImage with = pictureOf(now, place);
        QTest::keyClick(now, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        if (next == now) {
            findings << QStringLiteral("Tab stays: ") + described(now);
            break;
        }
        if (!next) {
            findings << QStringLiteral("Tab loses the focus at ") + described(now);
            break;
        }
        if (seenPlace(now) == place && difference(with, pictureOf(now, place)) < 8)
            findings << QStringLiteral("no visible focus: ") + described(now);
        if (next->parentWidget() == now->parentWidget() && !beginsAnew(window, now, next) &&
            isBefore(placeOf(next, window), placeOf(now, window), window->layoutDirection()))
            findings
                << QStringLiteral("against the reading: %1 after %2").arg(described(next), described(now));
        now = next;
    } while (now != first && stops.size() < MostStops && !stops.contains(now));
    if (now != first)
        findings
            << QStringLiteral("Tab does not come back to %1 but to %2").arg(described(first), described(now));
    for (const QWidget *each : controls(root)) {
        if (each->isEnabled() && !isReached(each, stops) && !told.contains(described(each)) && !hasKeys(each))
            findings << QStringLiteral("not reached by Tab: ") + described(each);
    }
    return findings;
}

} // namespace backdesk::test
