// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportSource.h"

class QIODevice;

namespace backdesk::ui
{

/// An array of objects, or objects one after the other (JSON Lines), one object at a time. Returns a sentence
/// for people, or nothing.
QString readJson(QIODevice &device, const ObjectTaker &take);

} // namespace backdesk::ui
