// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/DateTimeTest.h"
#include "tests/schema/FilterTest.h"
#include "tests/schema/PatchTest.h"
#include "tests/schema/TypesTest.h"
#include "tests/support/RunTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::run<DateTimeTest, TypesTest, FilterTest, PatchTest>(argc, argv);
}
