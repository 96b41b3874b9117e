// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/IndexKey.h"

#include <algorithm>
#include <array>
#include <bit>

namespace backdesk
{

namespace
{

constexpr size_t keySize = 16;

/// Writes bytes as far as there is room.
class KeyWriter
{
public:
    void put(unsigned byte)
    {
        if (m_size < keySize)
            m_bytes[m_size++] = quint8(byte);
    }
    /// The order of the bytes is that of the units; no byte is zero, which is the end of a text.
    void putUnit(unsigned unit)
    {
        if (unit < 2) {
            put(1);
            put(unit + 1);
        } else if (unit < 0x80) {
            put(unit);
        } else if (unit < 0x800) {
            put(0xc0 | unit >> 6);
            put(0x80 | (unit & 0x3f));
        } else {
            put(0xe0 | unit >> 12);
            put(0x80 | (unit >> 6 & 0x3f));
            put(0x80 | (unit & 0x3f));
        }
    }
    bool isFull() const { return m_size == keySize; }
    quint64 word(size_t place) const
    {
        quint64 word = 0;
        for (size_t i = 0; i < 8; ++i)
            word = word << 8 | m_bytes[place * 8 + i];
        return word;
    }

private:
    std::array<quint8, keySize> m_bytes{};
    size_t m_size = 0;
};

/// Surrogates stand for what is above the rest.
unsigned byCodePoint(QChar c)
{
    const unsigned unit = c.unicode();
    return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

quint64 orderedBits(double number)
{
    constexpr quint64 sign = quint64(1) << 63;
    const auto bits = std::bit_cast<quint64>(number + 0.0); // no negative zero
    return bits & sign ? ~bits : bits | sign;
}

constexpr quint64 exact = quint64(1) << 32; // what `low` is when the double is the number itself

} // namespace

IndexKey IndexKey::ofText(QStringView text)
{
    KeyWriter writer;
    for (qsizetype i = 0; i < text.size() && !writer.isFull(); ++i)
        writer.putUnit(byCodePoint(text[i]));
    return {writer.word(0), writer.word(1)};
}

IndexKey IndexKey::ofInt(qint64 number)
{
    // The nearest double first; rounding keeps the order, what it lost decides between equals.
    const auto nearest = double(number);
    if (nearest >= 9223372036854775808.0)
        return {orderedBits(nearest), exact - quint64(quint64(1) << 63) + quint64(number)};
    return {orderedBits(nearest), exact + quint64(number - qint64(nearest))};
}

IndexKey IndexKey::ofDouble(double number)
{
    return {orderedBits(number), exact};
}

std::strong_ordering compareTexts(const QString &left, const QString &right)
{
    const qsizetype common = left.constData() == right.constData() ? 0 : std::min(left.size(), right.size());
    const auto [mine, other] = std::mismatch(left.begin(), left.begin() + common, right.begin());
    if (mine != left.begin() + common)
        return byCodePoint(*mine) <=> byCodePoint(*other);
    return left.size() <=> right.size();
}

} // namespace backdesk
