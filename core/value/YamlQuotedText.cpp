// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/YamlQuotedText.h"

#include <charconv>
#include <optional>

namespace backdesk
{

namespace
{

struct Escape {
    char32_t character = 0;
    size_t size = 0; ///< in bytes after the backslash
};

std::optional<Escape> hexEscape(std::string_view digits)
{
    char32_t number = 0;
    uint parsed = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), parsed, 16);
    if (error != std::errc() || end != digits.data() + digits.size())
        return {};
    number = parsed;
    if (number == 0 || number > 0x10ffff || (number >= 0xd800 && number < 0xe000))
        return {};
    return Escape{number, digits.size() + 1};
}

/// `text` stands after the backslash.
std::optional<Escape> escapeAt(std::string_view text)
{
    if (text.empty())
        return {};
    const auto hex = [&](size_t count) {
        return text.size() > count ? hexEscape(text.substr(1, count)) : std::nullopt;
    };
    switch (text.front()) {
    case '"':
    case '\\':
        return Escape{char32_t(text.front()), 1};
    case 'n':
        return Escape{U'\n', 1};
    case 'r':
        return Escape{U'\r', 1};
    case 't':
        return Escape{U'\t', 1};
    case 'x':
        return hex(2);
    case 'u':
        return hex(4);
    case 'U':
        return hex(8);
    default:
        return {};
    }
}

void appendBytes(QString &out, std::string_view bytes)
{
    if (!bytes.empty())
        out += QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

QuotedText readQuotedText(std::string_view bytes)
{
    QuotedText quoted;
    if (!bytes.starts_with('"'))
        return {};
    for (size_t at = 1; at < bytes.size();) {
        const size_t next = bytes.find_first_of("\"\\", at);
        if (next == bytes.npos)
            return {};
        appendBytes(quoted.text, bytes.substr(at, next - at));
        if (bytes[next] == '"') {
            quoted.size = next + 1;
            return quoted;
        }
        const auto escape = escapeAt(bytes.substr(next + 1));
        if (!escape)
            return {};
        quoted.text += QChar::fromUcs4(escape->character);
        at = next + 1 + escape->size;
    }
    return {};
}

} // namespace backdesk
