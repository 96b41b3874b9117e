// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace backdesk::ui
{

/// How rows, headers, tabs, scroll bars and progress bars look.

void paintRow(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter);
QSize headerSectionSize(const QStyleOptionHeader &option);

void paintTab(const QStyleOptionTab &option, QPainter &painter);
void paintTabLabel(const QStyleOptionTab &option, QPainter &painter);

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &thumb);
QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part);

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter);

} // namespace backdesk::ui
