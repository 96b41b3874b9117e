// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListPicturesTest.h"

#include "tests/support/Pictures.h"
#include "tests/views/Gate.h"
#include "tests/views/Library.h"
#include "tests/views/ListWindow.h"
#include "ui/fields/CalendarGrid.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefPopup.h"
#include "ui/theme/Theme.h"
#include "ui/views/DayEdit.h"
#include "ui/views/FilterEditor.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListView.h"
#include "ui/views/PanelSide.h"
#include "ui/views/RefFilterEditor.h"
#include "ui/widgets/SkeletonRows.h"
#include "ui/widgets/StateBlock.h"

#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

} // namespace

void ListPicturesTest::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("path");
    const QString filtered =
        QStringLiteral("books?year.$gte=1940&year.$lte=2020&language.$in=English,French&_sort=title");
    const QSize wide(1064, 734);
    const QSize small(592, 414);
    QTest::newRow("light") << wide << false << false << 1.0 << filtered;
    QTest::newRow("dark") << wide << true << false << 1.0 << filtered;
    QTest::newRow("mirrored") << wide << false << true << 1.0 << filtered;
    QTest::newRow("plain") << wide << false << false << 1.0 << QStringLiteral("books");
    QTest::newRow("links") << wide << false << false << 1.0 << QStringLiteral("authors?_sort=-name");
    QTest::newRow("nested") << wide << true << false << 1.0 << QStringLiteral("readers");
    QTest::newRow("small") << small << false << false << 1.0 << filtered;
    QTest::newRow("small-dark") << small << true << true << 1.0 << QStringLiteral("books");
    QTest::newRow("large-text") << wide << false << false << 2.0 << filtered;
}

void ListPicturesTest::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(double, scale);
    QFETCH(QString, path);
    Theme::current().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    Theme::current().setTextScale(scale);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);

    Library library;
    library.fill(213);
    LocalConnector connector(QStringLiteral("library"), library.handler());
    ListView view(connector, library.meta(), Path::fromString(path));
    QSignalSpy loaded(&view, &View::loaded);
    view.resize(size);
    view.show();
    QVERIFY(loaded.wait());
    QTRY_VERIFY(view.model().row(0));
    view.card()->table()->setCurrentRow(3);
    keepPicture(view, QString::fromLatin1(QTest::currentDataTag()));

    QCOMPARE(view.side()->isPanelShown(), !view.side()->isFloating());
    for (const QPushButton *button : view.findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(view.rect().contains(button->rect().translated(button->mapTo(&view, QPoint()))) ||
                         view.filterPanel()->isAncestorOf(button),
                     qPrintable(button->text()));
    }
    if (view.side()->isFloating()) {
        view.side()->setPanelShown(true);
        keepPicture(view, QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-filters"));
        view.side()->setPanelShown(false);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::current().setTextScale(1);
    Theme::current().setScheme(Theme::Scheme::Light);
}

void ListPicturesTest::popups()
{
    ListWindow window(213);
    ListView &view = window.open(QStringLiteral("books?added.$gte=2024-02-02"));
    auto &added = *view.filterPanel()->editor(QStringLiteral("added"))->findChildren<DayEdit *>().last();
    added.openCalendar();
    QTRY_VERIFY(added.grid()->isVisible());
    keepPicture(view, QStringLiteral("popup-calendar"));
    QVERIFY(view.rect().contains(added.grid()->rect().translated(added.grid()->mapTo(&view, QPoint()))));
    QTest::keyClick(added.grid(), Qt::Key_Escape);
    auto *author = static_cast<RefFilterEditor *>(view.filterPanel()->editor(QStringLiteral("author")));
    author->picker()->lineEdit()->setFocus();
    QTest::keyClicks(author->picker()->lineEdit(), QStringLiteral("an"));
    QTRY_VERIFY(author->picker()->popup()->entries().size() > 2);
    QTest::mouseMove(window.table().viewport(), window.startOf(5, 1));
    keepPicture(view, QStringLiteral("popup-reference"));
    const RefPopup *popup = author->picker()->popup();
    QVERIFY(view.rect().contains(popup->rect().translated(popup->mapTo(&view, QPoint()))));
}

void ListPicturesTest::loading()
{
    ListWindow window;
    window.gate.hold();
    ListView &view = window.start(QStringLiteral("books"));
    QTRY_VERIFY(view.card()->skeleton()->areBarsVisible());
    keepPicture(view, QStringLiteral("loading"));
    QVERIFY(window.table().header()->isVisible());
}

void ListPicturesTest::states_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("refused");
    QTest::newRow("state-empty") << QStringLiteral("loans") << false;
    QTest::newRow("state-none") << QStringLiteral("books?_search=zzz&year.$gte=1900") << false;
    QTest::newRow("state-error") << QStringLiteral("books") << true;
}

void ListPicturesTest::states()
{
    QFETCH(QString, path);
    QFETCH(bool, refused);
    Library library;
    library.fill(5);
    Gate gate(library.handler());
    if (refused)
        gate.refuse(QStringLiteral("The disk does not answer."));
    LocalConnector connector(QStringLiteral("library"), gate);
    ListView view(connector, library.meta(), Path::fromString(path));
    QSignalSpy loaded(&view, &View::loaded);
    view.resize(1064, 734);
    view.show();
    QVERIFY(loaded.wait());
    QVERIFY(view.card()->state());
    QVERIFY(view.card()->state()->button()->isVisible());
    keepPicture(view, QString::fromLatin1(QTest::currentDataTag()));
}
