// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace backdesk
{

struct QuotedText {
    QString text;
    size_t size = 0; ///< in bytes, with both quotes; 0 when it cannot be read
};

/// Reads the double-quoted scalar of one line that stands at the start of the bytes, which are valid UTF-8.
/// Of the escapes it knows those that writeYaml() writes.
QuotedText readQuotedText(std::string_view bytes);

} // namespace backdesk
