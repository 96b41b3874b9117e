// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace backdesk::ui
{

/// How push buttons, tool buttons, check boxes and radio buttons look.

void paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void paintPushButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);

void paintToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);

/// Fills option.rect with the box of a check box, whose state is the option's.
void paintCheckIndicator(const QStyleOption &option, QPainter &painter);
void paintRadioIndicator(const QStyleOption &option, QPainter &painter);

} // namespace backdesk::ui
