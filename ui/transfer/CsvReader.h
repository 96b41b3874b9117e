// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportSource.h"

class QIODevice;

namespace backdesk::ui
{

/// RFC 4180 and what is near to it, piece by piece. Fills in the separator and encoding that were to be
/// guessed. Empty cells are null, quoted empty ones empty texts; lines without anything are skipped; the
/// apostrophe before what looks like a formula is taken off. Returns a sentence for people, or nothing.
QString readCsv(QIODevice &device, ImportSource &source, const RowTaker &take);

} // namespace backdesk::ui
