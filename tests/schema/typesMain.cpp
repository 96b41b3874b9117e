// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/FileTypesTest.h"
#include "tests/schema/MoreTypesTest.h"
#include "tests/schema/RuleFunctionsTest.h"
#include "tests/support/RunTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::run<MoreTypesTest, FileTypesTest, RuleFunctionsTest>(argc, argv);
}
