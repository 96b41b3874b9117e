// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/AdminConnectorTest.h"
#include "tests/admin/AdminMetaTest.h"
#include "tests/admin/PermissionsTest.h"
#include "tests/admin/PropertyWatchTest.h"
#include "tests/admin/ScriptRunnerTest.h"
#include "tests/admin/SessionTest.h"
#include "tests/support/RunTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::run<AdminMetaTest, ScriptRunnerTest, PropertyWatchTest, PermissionsTest,
                               AdminConnectorTest, SessionTest>(argc, argv);
}
