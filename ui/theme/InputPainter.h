// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace backdesk::ui
{

/// How line edits, combo boxes, spin boxes and date editors look.

/// The inside and border of an editor: normal, focused, wrong, read-only, disabled.
void paintInput(const QRect &rect, QStyle::State state, QPainter &painter, const QWidget *widget);

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
/// With a text that fits.
QStyleOptionComboBox elidedComboBox(QStyleOptionComboBox option);
QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part);

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget);
QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace backdesk::ui
