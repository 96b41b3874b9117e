// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/DashboardTest.h"
#include "tests/shell/FormatsTest.h"
#include "tests/shell/HomeViewTest.h"
#include "tests/shell/MainWindowTest.h"
#include "tests/shell/MenuTest.h"
#include "tests/shell/MessageTextsTest.h"
#include "tests/shell/NavigationTest.h"
#include "tests/shell/PaletteTest.h"
#include "tests/shell/PathTableTest.h"
#include "tests/shell/ProblemsTest.h"
#include "tests/shell/ShortcutsTest.h"
#include "tests/shell/SidebarTest.h"
#include "tests/shell/TasksTest.h"
#include "tests/shell/UndoHistoryTest.h"
#include "tests/support/RunWindowTests.h"

int main(int argc, char **argv)
{
    using namespace backdesk::test;
    return runWindowTests<TasksTest, MenuTest, DashboardTest, PaletteTest, PathTableTest, NavigationTest,
                          MessageTextsTest, FormatsTest, SidebarTest, ShortcutsTest, HomeViewTest,
                          MainWindowTest, ::ProblemsTest, ::UndoHistoryTest>(argc, argv);
}
