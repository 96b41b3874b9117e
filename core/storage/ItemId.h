// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace backdesk
{

/// Whether the text can be an item's `_id`: 1 to 128 ASCII letters, digits, '_', '-' and '.', beginning with
/// neither '.' (hidden files, "..") nor '_' (routes). Every such id is a safe file name and URL segment.
bool isSafeId(QStringView text);

} // namespace backdesk
