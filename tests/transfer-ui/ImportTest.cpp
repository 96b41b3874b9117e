// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/ImportTest.h"

#include "tests/transfer-ui/Desk.h"
#include "ui/admin/UndoHistory.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/ImportCheckPage.h"
#include "ui/transfer/ImportColumnRow.h"
#include "ui/transfer/ImportDialog.h"
#include "ui/transfer/ImportMappingPage.h"
#include "ui/transfer/ImportSourcePage.h"
#include "ui/transfer/MistakesModel.h"
#include "ui/transfer/PreviewModel.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

using Format = ExportOptions::Format;

const QString Books = QStringLiteral("books");
const QString Authors = QStringLiteral("authors");

ImportTable tableOf(const QByteArray &csv)
{
    return ImportReader::read(ImportSource::ofText(QString::fromUtf8(csv)),
                              std::make_shared<std::atomic<bool>>(false))
        .table;
}

/// An import of books, without its dialog.
class Import
{
public:
    Import(Desk &desk, const ImportTable &table) : job(desk.connector())
    {
        mapping = ImportMappings::guess(desk.app(), desk.books(), table, QLocale());
        job.setTable(table);
    }
    Import(Desk &desk, const QByteArray &csv) : Import(desk, tableOf(csv)) {}

    ImportCheck check()
    {
        job.setMapping(mapping);
        QSignalSpy checked(&job, &ImportJob::checked);
        job.check();
        if (!checked.wait(60000))
            QTest::qFail("the check did not end", __FILE__, __LINE__);
        return job.lastCheck();
    }

    ImportResult run()
    {
        ImportResult result;
        QSignalSpy finished(&job, &ImportJob::finished);
        job.run();
        if (!finished.wait(60000))
            QTest::qFail("the import did not end", __FILE__, __LINE__);
        return finished.value(0).value(0).value<ImportResult>();
    }

    ImportColumn &column(const QString &field)
    {
        for (ImportColumn &each : mapping.columns) {
            if (each.field == field)
                return each;
        }
        qFatal("no such column");
    }

    ImportJob job;
    ImportMapping mapping;
};

/// "row column value: message", one each.
QStringList lines(const ImportCheck &check, const ImportItems &items)
{
    QStringList result;
    for (const ImportMistake &mistake : check.mistakes)
        result.append(QStringLiteral("%1 %2 %3: %4")
                          .arg(mistake.row + items.table.firstRow)
                          .arg(items.table.heads.value(mistake.column), mistake.value, mistake.message));
    return result;
}

/// What of an item does not depend on where it is stored.
QJsonObject essence(const Desk &desk, QJsonObject item)
{
    QHash<QString, QString> names;
    for (const QString &collection : {Authors, QStringLiteral("readers")}) {
        for (const QJsonObject &each : desk.items(collection))
            names.insert(each.value(u"_id"_qs).toString(), each.value(u"name"_qs).toString());
    }
    item.remove(u"_id"_qs);
    item.remove(u"_meta"_qs);
    item.insert(u"author"_qs, names.value(item.value(u"author"_qs).toString()));
    QJsonArray readers;
    for (const QJsonValue id : item.value(u"readers"_qs).toArray())
        readers.append(names.value(id.toString()));
    item.insert(u"readers"_qs, readers);
    return item;
}

QStringList titles(const Desk &desk)
{
    QStringList result;
    for (const QJsonObject &item : desk.items(Books))
        result.append(item.value(u"title"_qs).toString());
    return result;
}

QJsonObject book(const Desk &desk, const QString &title)
{
    for (const QJsonObject &item : desk.items(Books)) {
        if (item.value(u"title"_qs).toString() == title)
            return item;
    }
    return {};
}

} // namespace

void ImportTest::roundTrips_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("shown");
    QTest::newRow("csv shown") << int(Format::Csv) << true;
    QTest::newRow("xlsx shown") << int(Format::Xlsx) << true;
    QTest::newRow("json shown") << int(Format::Json) << true;
    QTest::newRow("json lines shown") << int(Format::JsonLines) << true;
    QTest::newRow("yaml shown") << int(Format::Yaml) << true;
    QTest::newRow("csv raw") << int(Format::Csv) << false;
    QTest::newRow("xlsx raw") << int(Format::Xlsx) << false;
    QTest::newRow("json raw") << int(Format::Json) << false;
    QTest::newRow("yaml raw") << int(Format::Yaml) << false;
}

void ImportTest::roundTrips()
{
    QFETCH(int, format);
    QFETCH(bool, shown);
    Desk from;
    from.fill();
    ExportOptions options;
    options.format = Format(format);
    options.shown = shown;
    options.path = from.path(QStringLiteral("b.") + ExportOptions::suffix(options.format));
    options.columns = ExportColumns::of(from.books());
    options.columns.removeFirst(); // the id: there it is another one
    if (!shown)
        options.columns.removeIf([](const ExportColumn &column) { return column.isReference(); });
    ExportSource source;
    source.collection = Books;
    QCOMPARE(from.run(options, source).error, QString());

    const ImportReading reading =
        ImportReader::read(ImportSource::ofFile(options.path), std::make_shared<std::atomic<bool>>(false));
    QCOMPARE(reading.error, QString());
    Desk to;
    Import import(to, reading.table);
    QCOMPARE(import.mapping.mistakes(), QStringList());
    import.check();
    for (const MissingTexts &missing : import.job.lastCheck().missing)
        import.job.setMissing(missing.key, MissingReference::Create);
    const ImportCheck check = import.check();
    QCOMPARE(lines(check, import.job.items()), QStringList());
    QCOMPARE(check.added, 3);
    const ImportResult result = import.run();
    QCOMPARE(result.error, QString());
    QCOMPARE(result.added, 3);
    const QList<QJsonObject> before = from.items(Books);
    const QList<QJsonObject> after = to.items(Books);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        QJsonObject expected = essence(from, before.at(i));
        QJsonObject found = essence(to, after.at(i));
        if (!shown) {
            for (const QString &name : {u"author"_qs, u"readers"_qs}) {
                expected.remove(name);
                found.remove(name);
            }
        } else if (Format(format) == Format::Csv && i == 0) {
            // People write no seconds.
            QCOMPARE(found.take(u"added"_qs).toString(), QStringLiteral("2024-02-29T10:20:00"));
            expected.remove(u"added"_qs);
        }
        // Spreadsheets know no difference between nothing and an empty text.
        if (Format(format) == Format::Xlsx && i == 1) {
            expected.remove(u"isbn"_qs);
            found.remove(u"isbn"_qs);
        }
        QCOMPARE(found, expected);
    }
}

void ImportTest::guessesColumns()
{
    Desk desk;
    const ImportTable table =
        tableOf("TITLE;date_added;Place · Room;place.shelf;Reference only;x;Autor\n1\n");
    const ImportMapping mapping = ImportMappings::guess(desk.app(), desk.books(), table, QLocale());
    QStringList fields;
    for (const ImportColumn &column : mapping.columns)
        fields.append(column.field);
    QCOMPARE(fields, QStringList({u"title"_qs, u"added"_qs, u"place.room"_qs, u"place.shelf"_qs,
                                  u"reference"_qs, QString(), QString()}));
    // By its name an author is found, by his id only where he has none.
    const ImportMapping other =
        ImportMappings::guess(desk.app(), desk.books(), tableOf("author,_id\nx,y\n"), QLocale());
    QCOMPARE(other.columns.at(0).key, QStringLiteral("name"));
    QCOMPARE(other.keyField, QStringLiteral("_id"));
}

void ImportTest::wrongRowsAreTold()
{
    Desk desk;
    desk.fill();
    Import import(desk, "title,year,copies,author\n"
                        "Good,1999,1,\"Ende, Michael\"\n"
                        "Old,1200,1,\n"
                        ",1999,many,Nobody\n");
    const ImportCheck check = import.check();
    QCOMPARE(check.rows, 3);
    QCOMPARE(check.good(), 1);
    QCOMPARE(check.added, 1);
    const QStringList told = lines(check, import.job.items());
    QVERIFY2(told.value(0).startsWith(QStringLiteral("3 year 1200: ")), qPrintable(told.join(u'\n')));
    QVERIFY(told.contains(QStringLiteral("4 copies many: This is not a whole number.")));
    QVERIFY(told.contains(QStringLiteral("4 author Nobody: There is no entry “Nobody”.")));
    QCOMPARE(desk.items(Books).size(), 3); // as before
}

void ImportTest::leavesWrongRowsOut()
{
    Desk desk;
    Import import(desk, "title,year\nA,1999\nB,1200\nC,2000\n");
    QCOMPARE(import.check().good(), 2);
    const ImportResult result = import.run();
    QCOMPARE(result.stored, 2);
    QCOMPARE(titles(desk), QStringList({u"A"_qs, u"C"_qs}));
}

void ImportTest::updatesByKey()
{
    Desk desk;
    desk.fill();
    const QJsonObject before = book(desk, u"Momo"_qs);
    Import import(desk, "isbn,title,year\n00000123456789012345,Momo 2,1974\n4711,New,2000\n,Without,2001\n");
    import.mapping.keyField = QStringLiteral("isbn");
    const ImportCheck check = import.check();
    QCOMPARE(check.updated, 1);
    QCOMPARE(check.added, 2);
    const ImportResult result = import.run();
    QCOMPARE(result.updated, 1);
    QCOMPARE(result.added, 2);
    const QJsonObject after = book(desk, u"Momo 2"_qs);
    QCOMPARE(after.value(u"_id"_qs), before.value(u"_id"_qs));
    QCOMPARE(after.value(u"year"_qs).toInt(), 1974);
    QCOMPARE(after.value(u"note"_qs), before.value(u"note"_qs));
    QCOMPARE(desk.items(Books).size(), 5);
}

void ImportTest::updatesById()
{
    Desk desk;
    desk.fill();
    const QString id = book(desk, u"Momo"_qs).value(u"_id"_qs).toString();
    Import import(desk, "_id,title\n" + id.toUtf8() + ",Renamed\nnobody,Other\n");
    const ImportCheck check = import.check();
    QCOMPARE(check.updated, 1);
    QCOMPARE(check.wrong, QSet<qint64>{1});
    QCOMPARE(import.run().updated, 1);
    QCOMPARE(book(desk, u"Renamed"_qs).value(u"_id"_qs).toString(), id);
}

void ImportTest::emptyCellsMayClear()
{
    Desk desk;
    desk.fill();
    const QByteArray csv("isbn,year,tags\n00000123456789012345,,\n");
    Import keeps(desk, csv);
    keeps.mapping.keyField = QStringLiteral("isbn");
    keeps.check();
    keeps.run();
    QCOMPARE(book(desk, u"Momo"_qs).value(u"year"_qs).toInt(), 1973);
    Import clears(desk, csv);
    clears.mapping.keyField = QStringLiteral("isbn");
    clears.mapping.clears = true;
    clears.check();
    clears.run();
    QVERIFY(book(desk, u"Momo"_qs).value(u"year"_qs).isNull());
    QCOMPARE(book(desk, u"Momo"_qs).value(u"tags"_qs).toArray(), QJsonArray());
}

void ImportTest::referencesByLabelAndKey()
{
    Desk desk;
    desk.fill();
    const QString ende = desk.items(Authors).at(0).value(u"_id"_qs).toString();
    desk.add(Authors, {{u"name"_qs, u"Twin"_qs}, {u"code"_qs, u"T1"_qs}});
    desk.add(Authors, {{u"name"_qs, u"Twin"_qs}, {u"code"_qs, u"T2"_qs}});
    Import byName(desk, "title,author,readers\nA,\"Ende, Michael\",Neil; Jane Doe\nB,Twin,\n");
    const ImportCheck check = byName.check();
    QCOMPARE(lines(check, byName.job.items()),
             QStringList{u"3 author Twin: Several entries are called “Twin”."_qs});
    byName.run();
    QCOMPARE(book(desk, u"A"_qs).value(u"author"_qs).toString(), ende);
    QCOMPARE(book(desk, u"A"_qs).value(u"readers"_qs).toArray().size(), 2);

    Import byCode(desk, "title,author\nC,E1\nD,T2\n");
    byCode.column(u"author"_qs).key = QStringLiteral("code");
    QCOMPARE(byCode.check().good(), 2);
    byCode.run();
    QCOMPARE(book(desk, u"C"_qs).value(u"author"_qs).toString(), ende);

    Import byId(desk, "title,author\nE," + ende.toUtf8() + "\nF,nobody\n");
    byId.column(u"author"_qs).key = ImportColumn::ById;
    QCOMPARE(byId.check().wrong, QSet<qint64>{1});
}

void ImportTest::missingReferences_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("authors");
    QTest::newRow("refuse") << int(MissingReference::Refuse) << 1 << 2;
    QTest::newRow("leave empty") << int(MissingReference::LeaveEmpty) << 4 << 2;
    QTest::newRow("create") << int(MissingReference::Create) << 4 << 4;
}

void ImportTest::missingReferences()
{
    QFETCH(int, what);
    QFETCH(int, good);
    QFETCH(int, authors);
    Desk desk;
    desk.fill();
    Import import(desk, "title,author\nA,\"Ende, Michael\"\nB,New One\nC,New One\nD,Other\n");
    ImportCheck check = import.check();
    QCOMPARE(check.missing.size(), 1);
    QCOMPARE(check.missing.first().texts, QStringList({u"New One"_qs, u"Other"_qs}));
    import.job.setMissing(check.missing.first().key, MissingReference(what));
    check = import.check();
    QCOMPARE(check.good(), good);
    QCOMPARE(import.run().stored, good);
    QCOMPARE(desk.items(Authors).size(), authors);
    if (MissingReference(what) == MissingReference::Create) {
        QVERIFY(!book(desk, u"B"_qs).value(u"author"_qs).toString().isEmpty());
        QCOMPARE(book(desk, u"B"_qs).value(u"author"_qs), book(desk, u"C"_qs).value(u"author"_qs));
    }
}

void ImportTest::fixedValues()
{
    Desk desk;
    desk.fill();
    Import import(desk, "title\nA\nB\n");
    ImportConstant language;
    language.column.field = QStringLiteral("tags");
    language.text = QStringLiteral("imported; new");
    ImportConstant author;
    author.column.field = QStringLiteral("author");
    author.column.key = QStringLiteral("code");
    author.text = QStringLiteral("E1");
    import.mapping.constants = {language, author};
    QCOMPARE(import.check().good(), 2);
    import.run();
    QCOMPARE(book(desk, u"B"_qs).value(u"tags"_qs).toArray(), QJsonArray({u"imported"_qs, u"new"_qs}));
    QCOMPARE(book(desk, u"B"_qs).value(u"author"_qs), book(desk, u"Momo"_qs).value(u"author"_qs));
}

void ImportTest::cancelStoresNothing()
{
    Desk desk;
    QByteArray csv("title,author\n");
    for (int i = 0; i < 2000; ++i)
        csv += "Book " + QByteArray::number(i) + ",Nobody " + QByteArray::number(i) + "\n";
    Import import(desk, csv);
    import.job.setMapping(import.mapping);
    QSignalSpy checked(&import.job, &ImportJob::checked);
    import.job.check();
    import.job.cancel();
    QVERIFY(checked.wait());
    QVERIFY(!import.job.lastCheck().error.isEmpty());
    QVERIFY(!import.job.isBusy());

    import.mapping.columns[1].field.clear();
    QCOMPARE(import.check().good(), 2000);
    QSignalSpy finished(&import.job, &ImportJob::finished);
    import.job.run();
    import.job.cancel();
    QVERIFY(finished.wait(30000));
    const auto result = finished.first().first().value<ImportResult>();
    QCOMPARE(result.outcome, ImportResult::Outcome::Cancelled);
    QCOMPARE(result.stored, 0);
    QCOMPARE(desk.items(Books).size(), 0);
}

void ImportTest::undoTakesAllBack()
{
    Desk desk;
    desk.fill();
    Import import(desk, "isbn,title,author\n00000123456789012345,Momo 2,Somebody\n4711,New,Somebody\n");
    import.mapping.keyField = QStringLiteral("isbn");
    const ImportCheck check = import.check();
    import.job.setMissing(check.missing.first().key, MissingReference::Create);
    import.check();
    const ImportResult result = import.run();
    QCOMPARE(result.stored, 2);
    if (result.undo.isEmpty())
        QFAIL("nothing to undo with");
    QCOMPARE(desk.items(Authors).size(), 3);
    bool done = false;
    UndoHistory::of(desk.connector()).undo(result.undo, &import.job, [&](const UndoOutcome &outcome) {
        done = outcome.ok;
    });
    QTRY_VERIFY(done);
    QCOMPARE(desk.items(Authors).size(), 2);
    QCOMPARE(titles(desk), QStringList({u"Momo"_qs, u"=1+1"_qs, u"true"_qs}));
}

void ImportTest::dialogFromFileToStore()
{
    Desk desk;
    desk.fill();
    desk.write(QStringLiteral("new.csv"), "Title;Year;Author;Extra\nA;1999;Ende, Michael;x\nB;2000;;y\n");
    ImportDialog dialog(desk.connector(), desk.app(), Books);
    QSignalSpy told(&dialog, &ImportDialog::stored);
    dialog.show();
    QVERIFY(!dialog.nextButton()->isEnabled());
    dialog.sourcePage()->open(ImportSource::ofFile(desk.path(QStringLiteral("new.csv"))));
    QTRY_VERIFY(dialog.nextButton()->isEnabled());
    QCOMPARE(dialog.sourcePage()->status(), QStringLiteral("new.csv: 2 rows, 4 columns"));
    QCOMPARE(dialog.sourcePage()->separators()->currentData().toString(), QStringLiteral(";"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.step(), ImportDialog::Mapping);
    QCOMPARE(dialog.mappingPage()->row(3)->fields()->currentText(), QStringLiteral("Leave out"));
    // Nothing gives the title any more: that must be told.
    dialog.mappingPage()->row(0)->fields()->setCurrentIndex(0);
    QVERIFY(dialog.mappingPage()->mistakes().contains(QStringLiteral("“Title” is required")));
    QVERIFY(!dialog.nextButton()->isEnabled());
    dialog.mappingPage()->row(0)->fields()->setCurrentText(QStringLiteral("Title"));
    QCOMPARE(dialog.mappingPage()->preview().index(0, 0).data().toString(), QStringLiteral("A"));
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isBusy());
    QCOMPARE(dialog.checkPage()->summary(), QStringLiteral("2 rows will be added."));
    QCOMPARE(dialog.nextButton()->text(), QStringLiteral("Import 2 rows"));
    QTest::mouseClick(dialog.backButton(), Qt::LeftButton);
    QCOMPARE(dialog.step(), ImportDialog::Mapping);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog.nextButton()->isEnabled());
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(told.first().first().toString(), QStringLiteral("2 entries were added."));
    QCOMPARE(desk.items(Books).size(), 5);
}

void ImportTest::dialogShowsMistakes()
{
    Desk desk;
    desk.fill();
    ImportDialog dialog(desk.connector(), desk.app(), Books);
    dialog.show();
    dialog.sourcePage()->open(ImportSource::ofText(
        QStringLiteral("title\tyear\tauthor\nA\t1999\tNew\nB\tlong ago\t\nC\t1999\t\n")));
    QTRY_VERIFY(dialog.nextButton()->isEnabled());
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    const PreviewModel &preview = dialog.mappingPage()->preview();
    QCOMPARE(preview.index(1, 1).data(Qt::ToolTipRole).toString(),
             QStringLiteral("This is not a whole number."));
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isBusy());
    ImportCheckPage *page = dialog.checkPage();
    QCOMPARE(page->summary(), QStringLiteral("1 rows will be added. 2 rows are wrong."));
    QVERIFY(!dialog.nextButton()->isEnabled());
    QTest::mouseClick(page->copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Row\tColumn\tValue\tWhat is wrong\r\n"
                            "2\tauthor\tNew\tThere is no entry “New”.\r\n"
                            "3\tyear\tlong ago\tThis is not a whole number.\r\n"));
    page->saveTo(desk.path(QStringLiteral("mistakes.csv")));
    QTRY_VERIFY(
        desk.content(QStringLiteral("mistakes.csv")).startsWith("Row,Column,Value,What is wrong\r\n"));
    // The author is to be added, the other row left out.
    QVERIFY(page->missingChoice(0));
    page->missingChoice(0)->setCurrentIndex(2);
    Q_EMIT page->missingChoice(0)->activated(2);
    QTRY_VERIFY(!dialog.isBusy());
    QCOMPARE(page->mistakes().rowCount(), 1);
    QTest::mouseClick(page->leaveOutBox(), Qt::LeftButton, {}, QPoint(8, page->leaveOutBox()->height() / 2));
    QCOMPARE(dialog.nextButton()->text(), QStringLiteral("Import 2 rows"));
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(titles(desk).mid(3), QStringList({u"A"_qs, u"C"_qs}));
    QCOMPARE(desk.items(Authors).size(), 3);
}

void ImportTest::dialogPastes()
{
    Desk desk;
    ImportDialog dialog(desk.connector(), desk.app(), Books);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QGuiApplication::clipboard()->setText(QStringLiteral("Title\tCopies\r\nA\t1\r\nB\t2\r\n"));
    QTest::keySequence(&dialog, QKeySequence::Paste);
    QTRY_VERIFY(dialog.nextButton()->isEnabled());
    QCOMPARE(dialog.sourcePage()->status(), QStringLiteral("Pasted rows: 2 rows, 2 columns"));
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(dialog.sourcePage()->pasteButton(), Qt::LeftButton);
    QCOMPARE(dialog.sourcePage()->status(), QStringLiteral("The clipboard has no text."));
}

void ImportTest::dialogAsksForManyRows()
{
    Desk desk;
    QString text = QStringLiteral("title\n");
    for (int i = 0; i <= ImportJob::StoredAtOnce; ++i)
        text += QStringLiteral("B%1\n").arg(i);
    ImportDialog dialog(desk.connector(), desk.app(), Books);
    dialog.show();
    dialog.sourcePage()->open(ImportSource::ofText(text));
    QTRY_VERIFY(dialog.nextButton()->isEnabled());
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.nextButton()->isEnabled(), 60000);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QVERIFY(dialog.question());
    QTest::mouseClick(dialog.question()->cancelButton(), Qt::LeftButton);
    QVERIFY(!dialog.isBusy());
    QCOMPARE(desk.items(Books).size(), 0);
}

void ImportTest::dialogPictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << false << false << 1.0;
    QTest::newRow("dark") << true << false << 1.0;
    QTest::newRow("mirrored") << false << true << 1.0;
    QTest::newRow("large") << false << false << 2.0;
}

void ImportTest::dialogPictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(double, scale);
    Desk desk;
    desk.fill();
    Theme::current().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    Theme::current().setTextScale(scale);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        ImportDialog dialog(desk.connector(), desk.app(), Books);
        dialog.show();
        const auto keep = [&](const QString &name) {
            const QString folder = qEnvironmentVariable("BACKDESK_PICTURES");
            if (!folder.isEmpty())
                QVERIFY(dialog.grab().save(
                    QDir(folder).filePath(QStringLiteral("import-%1-%2.png")
                                              .arg(name, QString::fromLatin1(QTest::currentDataTag())))));
            for (const QPushButton *child : dialog.findChildren<QPushButton *>()) {
                if (child->isVisible())
                    QVERIFY2(child->width() >= child->sizeHint().width(), qPrintable(child->text()));
            }
        };
        desk.write(QStringLiteral("books 2026.csv"),
                   "Title,Year,Author,Tags,Shelf mark\nMomo,1973,\"Ende, Michael\",a; b,X1\n"
                   "Sofies Welt,1991,\"Gaarder, Jostein\",c,X2\nOld one,around 1300,\"Ende, Michael\",,X3\n");
        dialog.sourcePage()->open(ImportSource::ofFile(desk.path(QStringLiteral("books 2026.csv"))));
        QTRY_VERIFY(dialog.nextButton()->isEnabled());
        keep(QStringLiteral("source"));
        QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
        dialog.mappingPage()->addConstant();
        QTest::qWait(1);
        keep(QStringLiteral("mapping"));
        QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isBusy());
        QTest::qWait(1);
        keep(QStringLiteral("check"));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::current().setTextScale(1);
    Theme::current().setScheme(Theme::Scheme::Light);
}

/// Figures, for those who ask for them: BACKDESK_MANY=100000.
void ImportTest::manyRows()
{
    const int rows = qEnvironmentVariableIntValue("BACKDESK_MANY");
    if (rows == 0)
        QSKIP("only when asked for");
    Desk desk;
    desk.fill();
    // No references: thousands of links to one entry would measure that entry's list.
    QByteArray csv("title,isbn,year,price,added,tags\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv +=
            "Book " + n + ",isbn" + n + "," + QByteArray::number(1500 + i % 500) + ",12.5,2024-01-05,a; b\n";
    }
    QElapsedTimer clock;
    clock.start();
    Import import(desk, csv);
    qInfo("read in %.1f s", double(clock.restart()) / 1000);
    import.job.setMapping(import.mapping);
    QSignalSpy checked(&import.job, &ImportJob::checked);
    import.job.check();
    QVERIFY(checked.wait(1000000));
    QCOMPARE(import.job.lastCheck().good(), rows);
    qInfo("checked in %.1f s", double(clock.restart()) / 1000);
    QSignalSpy finished(&import.job, &ImportJob::finished);
    import.job.run();
    QVERIFY(finished.wait(1000000));
    QCOMPARE(finished.first().first().value<ImportResult>().stored, rows);
    qInfo("stored in %.1f s", double(clock.restart()) / 1000);
}
