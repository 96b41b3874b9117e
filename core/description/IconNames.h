// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace backdesk
{

/// The icons that a description may name: those of resources/icons.
const QStringList &iconNames();

} // namespace backdesk
