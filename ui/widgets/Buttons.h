// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Controls.h"
#include "ui/widgets/Buttons.h"

#include <QPushButton>
#include <QToolButton>

namespace backdesk::ui
{

/// Buttons by what they are for, with the text as it stands. `iconName` may be empty.
QPushButton *makeButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr,
                        ButtonRole role = ButtonRole::Normal);
QPushButton *primaryButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *flatButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *dangerButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);

/// A button that is an icon only; `name` says what it does, as tooltip and to assistive technology.
QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr,
                        ButtonRole role = ButtonRole::Flat);

/// Shown by a button, a menu or the label of a control as it stands: ampersands would become shortcuts.
QString literalText(QString text);

/// "Reload (F5)".
QString withKeys(const QString &text, const QKeySequence &keys);

} // namespace backdesk::ui
