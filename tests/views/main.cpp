// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/BulkMistakesTest.h"
#include "tests/views/FilterRulesTest.h"
#include "tests/views/ItemsModelTest.h"
#include "tests/views/ListBulkScriptTest.h"
#include "tests/views/ListBulkTest.h"
#include "tests/views/ListColumnsTest.h"
#include "tests/views/ListFilterTest.h"
#include "tests/views/ListFormatTest.h"
#include "tests/views/ListKeysTest.h"
#include "tests/views/ListNewsTest.h"
#include "tests/views/ListPagesTest.h"
#include "tests/views/ListPicturesTest.h"
#include "tests/views/ListTextsTest.h"
#include "tests/views/ListViewTest.h"
#include "tests/views/OpeningTest.h"
#include "tests/views/RowsCopyTest.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace
{

template <typename... Tests>
int runAll(int argc, char **argv)
{
    int failed = 0;
    // One class alone, for whoever works on it.
    const QByteArray only = qgetenv("BACKDESK_TESTS");
    const auto runOne = [&](QObject &&test) {
        if (only.isEmpty() || only == test.metaObject()->className())
            failed += QTest::qExec(&test, argc, argv);
    };
    (runOne(Tests()), ...);
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    // What lists remember is not to meet what a person chose.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Backdesk"));
    QCoreApplication::setApplicationName(QStringLiteral("test-list-view"));
    backdesk::ui::Theme::install(application);
    return runAll<ListFormatTest, ItemsModelTest, ListViewTest, ListColumnsTest, ListBulkTest,
                  BulkMistakesTest, ListBulkScriptTest, RowsCopyTest, ListKeysTest, ListNewsTest,
                  ListPagesTest, ListFilterTest, FilterRulesTest, ListTextsTest, OpeningTest,
                  ListPicturesTest>(argc, argv);
}
