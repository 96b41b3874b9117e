// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/SidebarTest.h"

#include "ui/shell/Sidebar.h"
#include "ui/shell/SidebarButton.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

QList<SidebarEntry> entries()
{
    const QString library = QStringLiteral("Library");
    return {{QStringLiteral("books"), QStringLiteral("Books"), QStringLiteral("book-open"), library},
            {QStringLiteral("books"), QStringLiteral("Borrowed"), {}, library, QStringLiteral("borrowed")},
            {QStringLiteral("authors"), QStringLiteral("Authors"), QStringLiteral("pen-line"), library},
            {QStringLiteral("users"), QStringLiteral("Users"), QStringLiteral("users"),
             QStringLiteral("Administration")}};
}

struct Fixture {
    Sidebar sidebar{QStringLiteral("Media library"), entries()};
    SidebarButton *books = sidebar.button(QStringLiteral("books"));

    Fixture()
    {
        sidebar.resize(sidebar.width(), 500);
        sidebar.setLocale(QLocale(QStringLiteral("en_US")));
        sidebar.show();
    }
};

} // namespace

void SidebarTest::marksThePartOfThePath()
{
    Fixture test;
    test.sidebar.setCurrent(Path::item(QStringLiteral("books"), QStringLiteral("3")));
    QVERIFY(test.books->isChecked());
    QVERIFY(!test.sidebar.button({})->isChecked());
    test.sidebar.setCurrent(Path::home());
    QVERIFY(!test.books->isChecked());
    QVERIFY(test.sidebar.button({})->isChecked());
}

void SidebarTest::selectionsStandBelowTheirCollection()
{
    Fixture test;
    SidebarButton *borrowed =
        test.sidebar.selectionButton(QStringLiteral("books"), QStringLiteral("borrowed"));
    QVERIFY(borrowed);
    const auto top = [&](QWidget *button) { return button->mapTo(&test.sidebar, QPoint()).y(); };
    QVERIFY(top(borrowed) > top(test.books));
    QVERIFY(top(borrowed) < top(test.sidebar.button(QStringLiteral("authors"))));
    const QSignalSpy activated(&test.sidebar, &Sidebar::activated);
    QTest::mouseClick(borrowed, Qt::LeftButton);
    const Path path = Path::selection(QStringLiteral("books"), QStringLiteral("borrowed"));
    QCOMPARE(activated.first().first().value<Path>(), path);
    test.sidebar.setCurrent(path);
    QVERIFY(borrowed->isChecked());
    QVERIFY(!test.books->isChecked());
    test.sidebar.setCurrent(Path::list(QStringLiteral("books")));
    QVERIFY(test.books->isChecked());
    QVERIFY(!borrowed->isChecked());
    // Without room for words nothing is left of it; what the person may not see stays away.
    test.sidebar.setCollapsed(true);
    QVERIFY(!borrowed->isVisible());
    test.sidebar.setCollapsed(false);
    QVERIFY(borrowed->isVisible());
    test.sidebar.hideSelection(QStringLiteral("books"), QStringLiteral("borrowed"));
    test.sidebar.toggleCollapsed();
    test.sidebar.toggleCollapsed();
    QVERIFY(!borrowed->isVisible());
}

void SidebarTest::clicksAskAndDoNotMark()
{
    Fixture test;
    const QSignalSpy activated(&test.sidebar, &Sidebar::activated);
    QTest::mouseClick(test.books, Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().value<Path>(), Path::list(QStringLiteral("books")));
    QVERIFY(!test.books->isChecked());
    QTest::keyClick(test.books, Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
}

void SidebarTest::collapsesToIcons()
{
    Fixture test;
    QCOMPARE(test.sidebar.width(), themeSize(Size::Sidebar));
    const QSignalSpy collapsed(&test.sidebar, &Sidebar::collapsedChanged);
    QTest::mouseClick(test.sidebar.collapseButton(), Qt::LeftButton);
    QCOMPARE(collapsed.count(), 1);
    QCOMPARE(test.sidebar.width(), themeSize(Size::SidebarIcons));
    QVERIFY(test.books->toolTip().contains(QStringLiteral("Books")));
    QTest::mouseClick(test.sidebar.collapseButton(), Qt::LeftButton);
    QCOMPARE(test.sidebar.width(), themeSize(Size::Sidebar));
}

void SidebarTest::narrowWindowsLeaveNoChoice()
{
    Fixture test;
    test.sidebar.setNarrow(true);
    QVERIFY(test.sidebar.isIconsOnly());
    QVERIFY(!test.sidebar.isCollapsed());
    QVERIFY(!test.sidebar.collapseButton()->isVisible());
    test.sidebar.setNarrow(false);
    QVERIFY(!test.sidebar.isIconsOnly());
}

void SidebarTest::countsAreWrittenByLocale()
{
    Fixture test;
    test.sidebar.setCount(QStringLiteral("books"), 1204);
    QCOMPARE(test.books->count(), QStringLiteral("1,204"));
    QCOMPARE(test.books->accessibleDescription(), QStringLiteral("1,204"));
}

void SidebarTest::headingsStandAboveTheirGroup()
{
    Fixture test;
    QStringList headings;
    for (const auto *label : test.sidebar.findChildren<QLabel *>())
        headings << label->text();
    QCOMPARE(headings, QStringList({QStringLiteral("Library"), QStringLiteral("Administration")}));
    QVERIFY(test.books->y() < test.sidebar.button(QStringLiteral("users"))->y());
}

} // namespace backdesk::test
