// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QKeySequence>
#include <QString>

class QAbstractButton;
class QWidget;

namespace backdesk::ui
{

enum class ButtonRole {
    Normal,        ///< bordered
    Primary,       ///< accent, one a view
    Flat,          ///< no border, dim text: quiet actions
    Danger,        ///< bordered, error text
    DangerPrimary, ///< filled with the error colour: confirms a deletion
    Link,          ///< accent text only
    Quiet,         ///< dim text only, as in breadcrumbs
};

/// How a QPushButton or QToolButton looks. Normal when never called; tool buttons are Flat then.
void setButtonRole(QAbstractButton *button, ButtonRole role);
ButtonRole buttonRole(const QWidget *button);

/// Draws the keys in a small box behind the text, and adds them to the tooltip. Does not bind them.
void setKeyHint(QAbstractButton *button, const QKeySequence &keys);
QString keyHint(const QWidget *button);

/// Controls of 26 px, for bars and tables.
void setSmall(QWidget *control, bool small = true);
bool isSmall(const QWidget *control);

/// The error state of an editor: error border and tint, also told to assistive technology by the field.
void setInvalid(QWidget *editor, bool invalid);
bool isInvalid(const QWidget *editor);

/// Takes the frame off a line edit or similar that stands inside an InputFrame.
void setFrameless(QWidget *editor, bool frameless = true);
bool isFrameless(const QWidget *editor);

/// Font and colour of a label, kept up to date with the theme. May be called again to change either.
void setTextStyle(QWidget *label, TextStyle style, Color color = Color::Text);

/// Fills the widget with a token's colour, kept up to date with the theme.
void setBackground(QWidget *widget, Color color);

} // namespace backdesk::ui
