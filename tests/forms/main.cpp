// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/ActionDialogTest.h"
#include "tests/forms/CreateDialogTest.h"
#include "tests/forms/DescribedFormTest.h"
#include "tests/forms/EditDialogTest.h"
#include "tests/forms/FormScriptTest.h"
#include "tests/forms/FormStateTest.h"
#include "tests/forms/FormTest.h"
#include "tests/forms/ThreeWayMergeTest.h"
#include "tests/support/RunWindowTests.h"

int main(int argc, char **argv)
{
    return backdesk::test::runWindowTests<FormTest, DescribedFormTest, FormScriptTest, FormStateTest,
                                          CreateDialogTest, EditDialogTest, ActionDialogTest,
                                          ThreeWayMergeTest>(argc, argv);
}
