// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/Checksum.h"

#include <QtEndian>

#include <array>

#if defined(__x86_64__) && defined(__GNUC__)
#include <nmmintrin.h>
#endif

namespace backdesk
{

namespace
{

constexpr int width = 8; // bytes a step
using Tables = std::array<std::array<quint32, 256>, width>;

constexpr Tables makeTables()
{
    constexpr quint32 polynomial = 0x82f63b78; // reflected
    Tables tables{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 rest = byte;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest >> 1) ^ (rest & 1 ? polynomial : 0);
        tables[0][byte] = rest;
    }
    for (size_t step = 1; step < width; ++step) {
        for (size_t byte = 0; byte < 256; ++byte) {
            const quint32 before = tables[step - 1][byte];
            tables[step][byte] = (before >> 8) ^ tables[0][before & 0xff];
        }
    }
    return tables;
}

constexpr Tables tables = makeTables();

quint32 continuedByTables(const char *at, const char *end, quint32 rest)
{
    for (; end - at >= width; at += width) {
        const quint64 eight = qFromLittleEndian<quint64>(at) ^ rest;
        rest = 0;
        for (int i = 0; i < width; ++i)
            rest ^= tables[size_t(width - 1 - i)][(eight >> (8 * i)) & 0xff];
    }
    for (; at != end; ++at)
        rest = (rest >> 8) ^ tables[0][(rest ^ quint8(*at)) & 0xff];
    return rest;
}

#if defined(__x86_64__) && defined(__GNUC__)
/// The processor knows this very polynomial.
__attribute__((target("sse4.2"))) quint32 continuedByProcessor(const char *at, const char *end, quint32 rest)
{
    quint64 wide = rest;
    for (; end - at >= width; at += width)
        wide = _mm_crc32_u64(wide, qFromLittleEndian<quint64>(at));
    rest = quint32(wide);
    for (; at != end; ++at)
        rest = _mm_crc32_u8(rest, quint8(*at));
    return rest;
}

quint32 continued(const char *at, const char *end, quint32 rest)
{
    static const bool known = __builtin_cpu_supports("sse4.2");
    return known ? continuedByProcessor(at, end, rest) : continuedByTables(at, end, rest);
}
#else
quint32 continued(const char *at, const char *end, quint32 rest)
{
    return continuedByTables(at, end, rest);
}
#endif

} // namespace

quint32 crc32c(QByteArrayView bytes, quint32 before)
{
    return ~continued(bytes.data(), bytes.data() + bytes.size(), ~before);
}

} // namespace backdesk
