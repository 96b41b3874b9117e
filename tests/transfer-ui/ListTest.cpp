// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/ListTest.h"

#include "tests/transfer-ui/Desk.h"
#include "ui/admin/Tasks.h"
#include "ui/script/ScriptRunner.h"
#include "ui/transfer/ExportColumnList.h"
#include "ui/transfer/ExportDialog.h"
#include "ui/transfer/ImportDialog.h"
#include "ui/transfer/ImportSourcePage.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListBulk.h"
#include "ui/views/ListTransfer.h"
#include "ui/views/ListView.h"
#include "ui/widgets/SegmentedControl.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

std::unique_ptr<ListView> open(Desk &desk, const QString &path)
{
    auto view = std::make_unique<ListView>(desk.connector(), desk.app(), Path::fromString(path));
    QSignalSpy loaded(view.get(), &View::loaded);
    view->resize(1064, 734);
    view->show();
    if (!loaded.wait())
        QTest::qFail("the list did not load", __FILE__, __LINE__);
    return view;
}

/// A list in a window, which may be left while something it began goes on.
struct Place {
    QWidget window;
    QPointer<ListView> view;

    explicit Place(Desk &desk)
        : view(new ListView(desk.connector(), desk.app(), Path::fromString(QStringLiteral("books")), &window))
    {
        QSignalSpy loaded(view, &View::loaded);
        window.resize(1064, 734);
        view->resize(window.size());
        window.show();
        if (!loaded.wait())
            QTest::qFail("the list did not load", __FILE__, __LINE__);
    }
};

/// What the window is told in the end.
std::optional<Message> toldTo(const QWidget &window, QSignalSpy &told)
{
    if (!QTest::qWaitFor([&told] { return !told.isEmpty(); }) ||
        told.first().at(0).value<QWidget *>() != &window)
        return {};
    return told.first().at(1).value<Message>();
}

/// Whether the view took it.
bool drop(QWidget &view, const QString &file)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&view, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
    return event.isAccepted();
}

} // namespace

void ListTest::exportOffersWhatTheListShows()
{
    QSettings().clear(); // nothing was chosen before
    Desk desk;
    desk.fill();
    const auto view = open(desk, QStringLiteral("books?title.$contains=o&_sort=-title"));
    QSignalSpy told(view.get(), &View::message);
    QTest::mouseClick(view->transfer()->exportButton(), Qt::LeftButton);
    ExportDialog *dialog = view->transfer()->exportDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->columns()->chosenNames().first(), QStringLiteral("title"));
    dialog->setFormat(ExportOptions::Format::Csv);
    dialog->setRows(ExportDialog::Rows::Filtered);
    dialog->exportTo(desk.path(QStringLiteral("b.csv")));
    QTRY_COMPARE(told.size(), 1);
    QByteArray text = desk.content(QStringLiteral("b.csv"));
    text.replace("\r\na line", " a line"); // within a note, if that is shown at all
    QVERIFY2(text.contains("Momo"), text);
    QCOMPARE(text.count("\r\n"), 1 + 1);
}

void ListTest::exportsTickedRows()
{
    Desk desk;
    desk.fill();
    const auto view = open(desk, QStringLiteral("books"));
    QSignalSpy told(view.get(), &View::message);
    ItemsTable *table = view->card()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(view->selection().rows().size(), 1);
    // As the button below the list does, where the description has one.
    Q_EMIT view->bulk()->exportRequested();
    ExportDialog *dialog = view->transfer()->exportDialog();
    QVERIFY(dialog);
    dialog->setFormat(ExportOptions::Format::JsonLines);
    dialog->exportTo(desk.path(QStringLiteral("b.jsonl")));
    QTRY_COMPARE(told.size(), 1);
    const QByteArray text = desk.content(QStringLiteral("b.jsonl"));
    QCOMPARE(text.count('\n'), 1);
    QVERIFY2(text.contains("\"title\": \"true\""), text.constData());
}

namespace
{

/// The books as a list of the description shows them, ready to be exported.
struct DescribedList {
    explicit DescribedList(Desk &desk) : app(desk.app()), scripts(desk.connector(), {})
    {
        AdminViews views;
        views.name = views.collection = QStringLiteral("books");
        views.list.isGiven = true;
        views.list.id = QStringLiteral("views/books/listView");
        app.admin.views = {views};
    }
    AdminListView &list() { return app.admin.views.first().list; }
    AdminColumn &add(const char *name)
    {
        AdminColumn column;
        column.name = QString::fromLatin1(name);
        list().columns.append(column);
        return list().columns.last();
    }
    void open(Desk &desk, const QString &path = QStringLiteral("books"))
    {
        view = std::make_unique<ListView>(desk.connector(), app, Path::fromString(path), nullptr, &scripts);
        told = std::make_unique<QSignalSpy>(view.get(), &View::message);
        QSignalSpy loaded(view.get(), &View::loaded);
        view->resize(1064, 734);
        view->show();
        QVERIFY(loaded.wait());
    }
    QByteArray exported(Desk &desk, int values)
    {
        QTest::mouseClick(view->transfer()->exportButton(), Qt::LeftButton);
        const QPointer<ExportDialog> dialog = view->transfer()->exportDialog();
        dialog->setFormat(ExportOptions::Format::Csv);
        dialog->values()->setCurrentIndex(values);
        dialog->exportTo(desk.path(QStringLiteral("list.csv")));
        [&] { QTRY_VERIFY(!dialog || !dialog->isVisible()); }();
        return desk.content(QStringLiteral("list.csv"));
    }

    AppMeta app;
    ScriptRunner scripts;
    std::unique_ptr<ListView> view;
    std::unique_ptr<QSignalSpy> told;
};

} // namespace

void ListTest::exportsWhatFunctionsMake()
{
    QSettings().clear();
    Desk desk;
    desk.fill();
    DescribedList list(desk);
    list.add("title");
    AdminColumn &loud = list.add("loud");
    loud.label.value = QStringLiteral("Loud");
    loud.getValue.source = QStringLiteral("book => book.title.toUpperCase()");
    AdminColumn &year = list.add("year");
    year.renderFunction.source =
        QStringLiteral("value => value ? {text: 'in ' + value, tag: 'good'} : 'unknown'");
    AdminColumn &first = list.add("firstTag");
    first.label.value = QStringLiteral("First");
    first.key = QStringLiteral("tags[0]");
    list.open(desk);
    QByteArray shown = list.exported(desk, 0);
    shown.replace("\xef\xbb\xbf", "");
    QVERIFY2(shown.startsWith("Title,Loud,Year,First\r\n"), shown);
    QVERIFY2(shown.contains("Momo,MOMO,in 1973,a\r\n"), shown);
    QVERIFY2(shown.contains("true,TRUE,unknown,"), shown);
    // Raw: what people are shown of a stored value is not what is stored.
    const QByteArray raw = list.exported(desk, 1);
    QVERIFY2(raw.contains("Momo,MOMO,1973,a\r\n"), raw);
}

void ListTest::brokenFunctionsLeaveCellsEmpty()
{
    QSettings().clear();
    Desk desk;
    desk.fill();
    DescribedList list(desk);
    list.add("title");
    list.add("bad").getValue.source = QStringLiteral("book => book.place.room.length");
    list.open(desk);
    const QByteArray shown = list.exported(desk, 0);
    QVERIFY2(shown.contains("Momo,1\r\n"), shown);
    const auto message = list.told->last().first().value<Message>();
    QVERIFY2(message.text.contains(QLatin1String("could not be worked out")), qPrintable(message.text));
}

void ListTest::exportsAsFiltersWereDenormalized()
{
    QSettings().clear();
    Desk desk;
    desk.fill();
    DescribedList list(desk);
    list.add("title");
    AdminField old;
    old.name = QStringLiteral("old");
    list.list().filters = {old};
    list.list().hasFilters = true;
    list.list().filtersDenormalize.source = QStringLiteral("values => values.old ? {'year.$lt': 2000} : {}");
    list.open(desk, QStringLiteral("books?old=yes"));
    QCOMPARE(list.view->model().total(), 1);
    const QByteArray text = list.exported(desk, 1);
    QCOMPARE(text.count("\r\n"), 2);
    QVERIFY2(text.contains("Momo"), text);
}

void ListTest::importByButton()
{
    Desk desk;
    const auto view = open(desk, QStringLiteral("books"));
    QVERIFY(view->transfer()->importButton()->isVisible());
    QTest::mouseClick(view->transfer()->importButton(), Qt::LeftButton);
    QVERIFY(view->transfer()->importDialog());
    QCOMPARE(view->transfer()->importDialog()->step(), ImportDialog::Source);
}

void ListTest::exportsGoOnInTheBackground()
{
    Desk desk;
    desk.fill();
    Place place(desk);
    place.view->transfer()->exportRows();
    const QPointer<ExportDialog> dialog = place.view->transfer()->exportDialog();
    QVERIFY(!dialog->backgroundButton()->isVisible());
    dialog->setFormat(ExportOptions::Format::Csv);
    QSignalSpy told(&Tasks::all(), &Tasks::told);
    // To where nothing can be written: the dialog is still there for another try.
    dialog->exportTo(desk.path(QStringLiteral("nowhere/b.csv")));
    QCOMPARE(dialog->focusWidget(), dialog->backgroundButton());
    QTest::keyClick(dialog->backgroundButton(), Qt::Key_Space);
    QVERIFY(!dialog->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(Tasks::all().running().size(), 1);
    std::optional<Message> message = toldTo(place.window, told);
    QVERIFY(message && message->action);
    QCOMPARE(message->kind, Message::Kind::Error);
    QVERIFY(Tasks::all().running().isEmpty());
    message->action();
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->failure(), message->text);
    // The view goes, the work goes on.
    told.clear();
    dialog->exportTo(desk.path(QStringLiteral("b.csv")));
    QTest::mouseClick(dialog->backgroundButton(), Qt::LeftButton);
    delete place.view;
    QVERIFY(dialog);
    message = toldTo(place.window, told);
    QVERIFY(message);
    QCOMPARE(message->text, QStringLiteral("3 rows were exported to “b.csv”."));
    QTRY_VERIFY(!dialog);
    QVERIFY(desk.content(QStringLiteral("b.csv")).contains("Momo"));
}

void ListTest::importsGoOnInTheBackground()
{
    Desk desk;
    Place place(desk);
    place.view->transfer()->importFile();
    const QPointer<ImportDialog> dialog = place.view->transfer()->importDialog();
    dialog->sourcePage()->open(ImportSource::ofText(QStringLiteral("title\nA\nB\n")));
    QTRY_VERIFY(dialog->nextButton()->isEnabled());
    dialog->nextButton()->click();
    dialog->nextButton()->click();
    QVERIFY(!dialog->backgroundButton()->isVisible()); // there may be questions
    QTRY_COMPARE(dialog->nextButton()->text(), QStringLiteral("Import 2 rows"));
    dialog->nextButton()->click();
    QSignalSpy told(&Tasks::all(), &Tasks::told);
    QTest::mouseClick(dialog->backgroundButton(), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    delete place.view;
    const std::optional<Message> message = toldTo(place.window, told);
    QVERIFY(message);
    QCOMPARE(message->text, QStringLiteral("2 entries were added."));
    QCOMPARE(message->undo.size(), 1);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.items(QStringLiteral("books")).size(), 2);
}

void ListTest::importTellsWhyNot()
{
    Desk desk;
    AppMeta app = desk.app();
    for (CollectionMeta &collection : app.collections)
        collection.rights.create = collection.rights.modify = Right::Denied;
    ListView view(desk.connector(), app, Path::fromString(QStringLiteral("books")));
    view.resize(1064, 734);
    view.show();
    const QPushButton *button = view.transfer()->importButton();
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("You may neither add nor change entries here."));
    desk.write(QStringLiteral("b.csv"), "title\nA\n");
    QVERIFY(!drop(view, desk.path(QStringLiteral("b.csv"))));
}

void ListTest::droppedFilesAreImported()
{
    Desk desk;
    desk.write(QStringLiteral("b.csv"), "title\nA\n");
    desk.write(QStringLiteral("b.exe"), "MZ");
    const auto view = open(desk, QStringLiteral("books"));
    QVERIFY(!drop(*view, desk.path(QStringLiteral("b.exe"))));
    QVERIFY(!view->transfer()->importDialog());
    QVERIFY(drop(*view, desk.path(QStringLiteral("b.csv"))));
    QVERIFY(view->transfer()->importDialog());
    ImportDialog *dialog = view->transfer()->importDialog();
    QTRY_COMPARE(dialog->sourcePage()->status(), QStringLiteral("b.csv: 1 rows, 1 columns"));
    // It is stored, told, and taken back by the message.
    QSignalSpy told(view.get(), &View::message);
    QTRY_VERIFY(dialog->nextButton()->isEnabled());
    QTest::mouseClick(dialog->nextButton(), Qt::LeftButton);
    QTest::mouseClick(dialog->nextButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->nextButton()->isEnabled());
    QTest::mouseClick(dialog->nextButton(), Qt::LeftButton);
    QTRY_COMPARE(told.size(), 1);
    const auto message = told.first().first().value<Message>();
    QCOMPARE(message.text, QStringLiteral("1 entries were added."));
    QCOMPARE(desk.items(QStringLiteral("books")).size(), 1);
    QCOMPARE(message.undo.size(), 1);
    desk.connector().undo(message.undo.first());
    QTRY_COMPARE(desk.items(QStringLiteral("books")).size(), 0);
}

void ListTest::selectionsOfferTheirColumns()
{
    Desk desk;
    desk.fill();
    const auto view = open(desk, QStringLiteral("books/_selections/short"));
    QTest::mouseClick(view->transfer()->exportButton(), Qt::LeftButton);
    ExportDialog *dialog = view->transfer()->exportDialog();
    QSignalSpy told(view.get(), &View::message);
    QCOMPARE(dialog->columns()->chosenNames(), QStringList({u"title"_qs, u"author.code"_qs, u"added"_qs}));
    dialog->setFormat(ExportOptions::Format::Csv);
    dialog->exportTo(desk.path(QStringLiteral("b.csv")));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(desk.content(QStringLiteral("b.csv")).contains("\r\nMomo,E1,"),
             desk.content(QStringLiteral("b.csv")).constData());
}
