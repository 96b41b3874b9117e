// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/migration/MigrationFaultTest.h"
#include "tests/migration/MigrationScriptTest.h"
#include "tests/migration/MigrationTest.h"
#include "tests/support/RunTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::run<MigrationTest, MigrationScriptTest, MigrationFaultTest>(argc, argv);
}
