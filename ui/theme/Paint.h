// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace backdesk::ui
{

/// Drawing that styles, widgets and item delegates share.

enum class TagState { Neutral, Good, Warn, Error, Accent };

/// A rounded rectangle whose 1 px border lies wholly inside `rect`, crisp at any device pixel ratio.
void paintPanel(QPainter &painter, const QRect &rect, Color fill, Color border, int radius);
/// As above without a border.
void paintPanel(QPainter &painter, const QRect &rect, Color fill, int radius);
/// An icon centred in `rect`.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, Color color);
/// An icon of `size` px centred in `rect`.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, Color color, int size);

/// From here on text runs by its own direction, not by that of the window: "c++" stays "c++". For painters
/// whose rectangles are mirrored already.
void useTextDirection(QPainter &painter);

/// Room that text needs so that it is not elided, which is more than its rounded advance at times.
int textWidth(const QFont &font, const QString &text);

/// A state as a small coloured text. In a table cell: at the leading edge, vertically centred.
QSize tagSize(const QString &text);
void paintTag(QPainter &painter, const QRect &cell, const QString &text, TagState state);

/// Soft shadow around what floats, drawn outside of `rect`.
void paintShadow(QPainter &painter, const QRect &rect, int radius);

} // namespace backdesk::ui
