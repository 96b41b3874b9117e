// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk
{

/// A text as search and sorting see it: without case and without accents ("Zoé" is "zoe").
QString foldedText(const QString &text);

} // namespace backdesk
