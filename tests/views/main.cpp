// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ItemsModelTest.h"
#include "tests/views/ListFilterTest.h"
#include "tests/views/ListFormatTest.h"
#include "tests/views/ListPicturesTest.h"
#include "tests/views/ListViewTest.h"
#include "tests/views/OpeningTest.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTest>

namespace
{

template <typename... Tests>
int runAll(int argc, char **argv)
{
    int failed = 0;
    const auto runOne = [&](QObject &&test) { failed += QTest::qExec(&test, argc, argv); };
    (runOne(Tests()), ...);
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    backdesk::ui::Theme::install(application);
    return runAll<ListFormatTest, ItemsModelTest, ListViewTest, ListFilterTest, OpeningTest,
                  ListPicturesTest>(argc, argv);
}
