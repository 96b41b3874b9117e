// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QRandomGenerator>

namespace backdesk
{

/// A value of any kind; of the texts a third of the characters is anything, halves of pairs too.
Value randomValue(QRandomGenerator &random, int depth = 0);

} // namespace backdesk
