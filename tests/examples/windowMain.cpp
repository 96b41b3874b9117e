// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/examples/BlogWindowTest.h"
#include "tests/examples/LibraryWindowTest.h"
#include "tests/support/RunWindowTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::runWindowTests<BlogWindowTest, LibraryWindowTest>(argc, argv);
}
