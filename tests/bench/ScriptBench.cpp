// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/script/Scripts.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

constexpr int items = 100000;

template <typename Call>
void measure(const char *name, const Call &call)
{
    World world;
    call(world);
    const std::clock_t start = std::clock();
    for (int i = 0; i < items; ++i)
        call(world);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("%-64s %8.1f ms  %6.3f us each\n", name, seconds * 1e3, seconds * 1e6 / items);
    if (world.environment.hasFailed())
        std::printf("  failed: %s\n", qPrintable(world.failure()));
}

void condition(const char *source)
{
    const Function asked = function(source).asCondition();
    const Value right(QStringLiteral("read"));
    measure(source, [&](World &world) { asked(right, world.o()); });
}

} // namespace

/// How much time of the processor functions take for 100,000 items. Figures of a machine, nothing that passes
/// or fails.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    condition("(right, o) => current_user.has_role('hr')");
    condition("(right, o) => o.name === 'Neil'");
    condition("(right, o) => current_user.login === o.name");
    condition("(right, o) => o.address.street === 'A'");
    condition("(right, o) => o.tags.length > 1");
    condition("(right, o) => o.age > 18 && o.name !== null && o.tags !== null");
    condition("(right, o) => JSON.stringify(o).length > 0");
    const Function computed = function("o => o.name + o.age").asItemFunction();
    measure("o => o.name + o.age", [&](World &world) { computed({}, world.o()); });
    const Function checked = function("(value, o) => value !== 'x'").asValueFunction();
    measure("(value, o) => value !== 'x'", [&](World &world) { checked(QStringLiteral("y"), world.o()); });
    const EventFunction told = function("(event, root, me) => { root.name = event }").asEventHandler();
    measure("(event, root, me) => { root.name = event }", [&](World &world) {
        Event event = world.event("before_save");
        told(event);
    });
    return 0;
}
