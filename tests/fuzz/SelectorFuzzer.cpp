// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/ResolvedSelector.h"
#include "tests/fuzz/QueryFuzzing.h"

using namespace backdesk;
using namespace backdesk::test;

// What a selector tells of itself means the same again, and following it ends, whoever looks.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 300)
        return 0;
    const QString text = textOf(data, size);
    const auto pointer = Selector::fromPointer(text, *openWorld().users);
    const auto selector = Selector::fromText(text);
    if (pointer)
        pointer->typeWithin(*openWorld().users, openWorld().item("ann"));
    if (!selector)
        return 0;
    const auto again = Selector::fromText(selector->toText());
    require(again && again->steps() == selector->steps());
    const ResolvedSelector open(*selector, *openWorld().users, openWorld());
    const ResolvedSelector guest(*selector, *guestWorld().users, guestWorld());
    require(open.leadsSomewhere() == guest.leadsSomewhere());
    for (const auto &item : openWorld().items) {
        open.select(*item, openWorld());
        for (const Selector &place : selector->places(*item, 100))
            require(place.find(*item) && place.isSingular());
    }
    for (const auto &item : guestWorld().items)
        require(!jsonText(guest.select(*item, guestWorld())).contains(QLatin1String("\"v1\"")));
    return 0;
}
