// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

/// The character classes of RFC 9110 and 9112 as tables.
namespace backdesk::tokens
{

using Table = std::array<bool, 256>;

constexpr Table makeTokenTable()
{
    Table table{};
    for (int c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        table[c] = table[c - 'a' + 'A'] = true;
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr Table makeRangeTable(int first, int last)
{
    Table table{};
    for (int c = first; c <= last; ++c)
        table[c] = true;
    return table;
}

constexpr Table makeFieldTable()
{
    Table table = makeRangeTable(0x20, 0xff);
    table[0x7f] = false;
    table['\t'] = true;
    return table;
}

inline constexpr Table token = makeTokenTable();               ///< tchar, RFC 9110, 5.6.2
inline constexpr Table requestLine = makeRangeTable(' ', '~'); ///< printable ASCII
inline constexpr Table field = makeFieldTable();               ///< a field line, obs-text included

inline bool is(const Table &table, char c)
{
    return table[static_cast<unsigned char>(c)];
}

/// The number of leading bytes that belong to the class.
inline qsizetype run(const Table &table, QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && is(table, bytes[at]))
        ++at;
    return at;
}

inline bool isToken(QByteArrayView bytes)
{
    return !bytes.isEmpty() && run(token, bytes) == bytes.size();
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The value of a hexadecimal digit, -1 for anything else.
inline int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Without optional white space (SP and HTAB, not more) at both ends.
inline QByteArrayView trimmed(QByteArrayView bytes)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!bytes.isEmpty() && isBlank(bytes.front()))
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && isBlank(bytes.back()))
        bytes.chop(1);
    return bytes;
}

inline bool equals(QByteArrayView bytes, QByteArrayView other)
{
    return bytes.compare(other, Qt::CaseInsensitive) == 0;
}

/// Calls @p visit with each element of a comma-separated list (RFC 9110, 5.6.1), empty ones included.
template <typename Visit>
void forEachElement(QByteArrayView list, Visit visit)
{
    for (;;) {
        const qsizetype comma = list.indexOf(',');
        visit(trimmed(comma < 0 ? list : list.first(comma)));
        if (comma < 0)
            return;
        list = list.sliced(comma + 1);
    }
}

} // namespace backdesk::tokens
