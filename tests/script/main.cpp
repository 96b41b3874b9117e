// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/script/ConstancyTest.h"
#include "tests/script/FailureTest.h"
#include "tests/script/FunctionsTest.h"
#include "tests/script/GlobalsTest.h"
#include "tests/script/InterruptionTest.h"
#include "tests/script/ItemsTest.h"
#include "tests/support/RunTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::run<FunctionsTest, GlobalsTest, FailureTest, ConstancyTest, ItemsTest,
                               InterruptionTest>(argc, argv);
}
