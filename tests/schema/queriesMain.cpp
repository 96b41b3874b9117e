// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/FilterValueTest.h"
#include "tests/schema/PatchOperationsTest.h"
#include "tests/schema/SelectorTest.h"
#include "tests/schema/ViewTest.h"
#include "tests/schema/VisibilityTest.h"
#include "tests/support/RunTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::run<SelectorTest, FilterValueTest, VisibilityTest, ViewTest, PatchOperationsTest>(
        argc, argv);
}
