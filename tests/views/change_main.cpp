// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RunWindowTests.h"
#include "tests/views/AddViewTest.h"
#include "tests/views/ChangeViewTest.h"
#include "tests/views/DeleteFlowTest.h"
#include "tests/views/DescribedViewTest.h"
#include "tests/views/InlineAloneTest.h"
#include "tests/views/InlineLiveTest.h"
#include "tests/views/InlineOrderTest.h"
#include "tests/views/InlineScriptTest.h"
#include "tests/views/InlineTest.h"
#include "tests/views/ItemActionsTest.h"
#include "tests/views/ItemPicturesTest.h"
#include "tests/views/MergeTest.h"
#include "tests/views/PanelActionsTest.h"
#include "tests/views/ReplacedTextsTest.h"
#include "tests/views/SelectionListTest.h"
#include "tests/views/TabActionsTest.h"

int main(int argc, char **argv)
{
    return backdesk::test::runWindowTests<
        ChangeViewTest, AddViewTest, InlineTest, InlineAloneTest, InlineLiveTest, InlineOrderTest,
        InlineScriptTest, DeleteFlowTest, DescribedViewTest, ReplacedTextsTest, ItemActionsTest,
        SelectionListTest, MergeTest, ItemPicturesTest, TabActionsTest, PanelActionsTest>(argc, argv);
}
