// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Patch.h"
#include "tests/fuzz/QueryFuzzing.h"

using namespace backdesk;
using namespace backdesk::test;

// What a patch makes is a value of the type, the server's fields stay, and the item itself is left alone.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = size > 2000 ? std::nullopt : jsonOf(data, size);
    if (!json)
        return 0;
    const DictType &type = *openWorld().users;
    for (const auto &item : openWorld().items) {
        const Value before = *item;
        const auto patched = applyPatch(*json, *item, type);
        const auto guestPatched = applyPatch(*json, *item, *guestWorld().users, guestWorld().environment());
        require(*item == before);
        require(patchedPaths(*json, type).ok() || !patched.ok());
        if (!patched) {
            require(!patched.errors().isEmpty());
            continue;
        }
        Mistakes mistakes;
        const Value again = type.decode(*patched, type.initialValue(), {}, mistakes);
        require(mistakes.isEmpty());
        require(patched->map().value(u"_id") == before.map().value(u"_id"));
        if (guestPatched) // may do less, never other things
            require(*guestPatched == *patched || guestPatched->map().size() == patched->map().size());
    }
    return 0;
}
