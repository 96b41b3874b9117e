// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin-docs/AdminDocsTest.h"
#include "tests/support/RunTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::run<AdminDocsTest>(argc, argv);
}
