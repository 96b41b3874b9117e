// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/FormatsTest.h"
#include "tests/shell/HomeViewTest.h"
#include "tests/shell/MainWindowTest.h"
#include "tests/shell/MessageTextsTest.h"
#include "tests/shell/NavigationTest.h"
#include "tests/shell/ProblemsTest.h"
#include "tests/shell/ShortcutsTest.h"
#include "tests/shell/SidebarTest.h"
#include "tests/support/RunWindowTests.h"

int main(int argc, char **argv)
{
    using namespace backdesk::test;
    return runWindowTests<NavigationTest, MessageTextsTest, FormatsTest, SidebarTest, ShortcutsTest,
                          HomeViewTest, MainWindowTest, ::ProblemsTest>(argc, argv);
}
