// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

class QWidget;

namespace backdesk::test
{

/// As WCAG 2 counts it, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// Texts below the widget that are painted with less than 4.5:1 against what is painted behind them; disabled
/// ones with less than 2:1, so that they can still be seen.
QStringList faintTexts(QWidget *root);

} // namespace backdesk::test
