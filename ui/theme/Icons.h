// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace backdesk::ui
{

/// The icon `name` (a file of resources/icons without its suffix) in the colour of a token.
///
/// It follows the theme live, is faint when disabled, and is mirrored in right-to-left layouts when it points
/// somewhere. An unknown name gives an empty icon and a warning.
QIcon icon(const QString &name, Color color = Color::Dim);

bool hasIcon(const QString &name);

/// The same as pixels: `size` in device-independent pixels.
QPixmap iconPixmap(const QString &name, Color color, int size, qreal devicePixelRatio);

/// The name that icon() got, or empty for icons that are not ours.
QString iconName(const QIcon &icon);

/// A name for a collection that has none of its own, by what it is called ("users" -> "users").
QString iconForCollection(const QString &collection);

} // namespace backdesk::ui
