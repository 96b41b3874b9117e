// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/schema/QueryWorld.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace backdesk::test
{

inline void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/// What somebody without any role sees, made once.
inline QueryWorld &guestWorld()
{
    static QueryWorld &world = []() -> QueryWorld & {
        static QueryWorld made;
        made.logIn({});
        return made;
    }();
    return world;
}

/// The same items, all of which is seen.
inline const QueryWorld &openWorld()
{
    static const QueryWorld world;
    return world;
}

inline QString textOf(const uint8_t *data, size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// The JSON of any kind that the input is.
inline std::optional<Value> jsonOf(const uint8_t *data, size_t size)
{
    const auto read = fromJson('[' + QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)) + ']');
    if (!read || read->asList()->size() != 1)
        return {};
    return read->asList()->first();
}

} // namespace backdesk::test
