// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/KeyboardTest.h"
#include "tests/support/RunWindowTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::runWindowTests<KeyboardTest>(argc, argv);
}
