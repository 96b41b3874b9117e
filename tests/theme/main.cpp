// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RunWindowTests.h"
#include "tests/theme/IconsTest.h"
#include "tests/theme/StyleTest.h"
#include "tests/theme/ThemeTest.h"

int main(int argc, char **argv)
{
    using namespace backdesk::test;
    return runWindowTests<ThemeTest, IconsTest, StyleTest>(argc, argv);
}
