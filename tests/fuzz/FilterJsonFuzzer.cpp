// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Filter.h"
#include "tests/fuzz/QueryFuzzing.h"

using namespace backdesk;
using namespace backdesk::test;

// No item meets both a filter and its opposite, and joining filters is asking both.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = size > 2000 ? std::nullopt : jsonOf(data, size);
    if (!json)
        return 0;
    ValueMap negated;
    negated.set(QStringLiteral("$not"), *json);
    for (const QueryWorld *world : {&openWorld(), static_cast<const QueryWorld *>(&guestWorld())}) {
        const auto filter = Filter::fromValue(*json, *world->users, *world);
        const auto opposite = Filter::fromValue(negated, *world->users, *world);
        for (const auto &item : world->items) {
            if (!filter) {
                require(filter.error().kind == ErrorKind::Malformed);
                continue;
            }
            const bool matches = filter->matches(*item, *world);
            require(!opposite || !matches || !opposite->matches(*item, *world));
            require(filter->and_(*filter).matches(*item, *world) == matches);
        }
    }
    return 0;
}
