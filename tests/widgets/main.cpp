// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RunWindowTests.h"
#include "tests/widgets/AccessibilityTest.h"
#include "tests/widgets/CardsTest.h"
#include "tests/widgets/ChipTest.h"
#include "tests/widgets/ConfirmDialogTest.h"
#include "tests/widgets/FlowLayoutTest.h"
#include "tests/widgets/InputsTest.h"
#include "tests/widgets/MessageAreaTest.h"
#include "tests/widgets/OverflowBarTest.h"
#include "tests/widgets/PathTest.h"
#include "tests/widgets/TabOrderTest.h"
#include "tests/widgets/WebLinkTest.h"

int main(int argc, char **argv)
{
    using namespace backdesk::test;
    return runWindowTests<PathTest, FlowLayoutTest, ChipTest, CardsTest, InputsTest, OverflowBarTest,
                          MessageAreaTest, ConfirmDialogTest, AccessibilityTest, TabOrderTest, WebLinkTest>(
        argc, argv);
}
