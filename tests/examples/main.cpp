// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/examples/BlogTest.h"
#include "tests/examples/LibraryTest.h"
#include "tests/support/RunTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::run<BlogTest, LibraryTest>(argc, argv);
}
