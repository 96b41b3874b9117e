// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace backdesk
{

/// The candidate that was probably meant: the one with the fewest letters to insert, remove, replace or swap,
/// if they are few for the length of the text. Empty when none is near.
QString nearest(const QString &text, const QStringList &candidates);

} // namespace backdesk
