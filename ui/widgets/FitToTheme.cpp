// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FitToTheme.h"

#include "ui/theme/Theme.h"

#include <QWidget>

namespace backdesk::ui
{

void fitToTheme(QWidget *widget, const std::function<void()> &fit)
{
    fit();
    QObject::connect(&Theme::current(), &Theme::changed, widget, fit);
}

void keepSquare(QWidget *widget, Size size, int more)
{
    fitToTheme(widget, [widget, size, more] {
        const int side = themeSize(size) + more;
        widget->setFixedSize(side, side);
    });
}

void keepHeight(QWidget *widget, Size size)
{
    fitToTheme(widget, [widget, size] { widget->setFixedHeight(themeSize(size)); });
}

void keepMinimumHeight(QWidget *widget, Size size)
{
    fitToTheme(widget, [widget, size] { widget->setMinimumHeight(themeSize(size)); });
}

} // namespace backdesk::ui
