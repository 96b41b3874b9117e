// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/ActionsTest.h"
#include "tests/behaviour/BatchTest.h"
#include "tests/behaviour/ComputedTest.h"
#include "tests/behaviour/EventsTest.h"
#include "tests/behaviour/FilesTest.h"
#include "tests/behaviour/RightsTest.h"
#include "tests/behaviour/StagedTest.h"
#include "tests/behaviour/UndoTest.h"
#include "tests/support/RunTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::run<RightsTest, EventsTest, ComputedTest, ActionsTest, FilesTest, BatchTest,
                               StagedTest, UndoTest>(argc, argv);
}
