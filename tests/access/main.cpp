// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/AccessTest.h"
#include "tests/support/RunWindowTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::runWindowTests<AccessTest>(argc, argv);
}
