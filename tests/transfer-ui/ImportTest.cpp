// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/ImportTest.h"

#include "tests/transfer-ui/Desk.h"
#include "ui/admin/MessageTexts.h"
#include "ui/admin/UndoHistory.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefPopup.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/FailingRows.h"
#include "ui/transfer/ImportCheckPage.h"
#include "ui/transfer/ImportColumnRow.h"
#include "ui/transfer/ImportDialog.h"
#include "ui/transfer/ImportMappingPage.h"
#include "ui/transfer/ImportReferencesPage.h"
#include "ui/transfer/ImportSourcePage.h"
#include "ui/transfer/MissingModel.h"
#include "ui/transfer/MistakesModel.h"
#include "ui/transfer/NearTexts.h"
#include "ui/transfer/PreviewModel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <utility>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

using Format = ExportOptions::Format;

const QString Books = QStringLiteral("books");
const QString Authors = QStringLiteral("authors");

ImportTable tableOf(const QByteArray &csv)
{
    return ImportReader::read(ImportSource::ofText(QString::fromUtf8(csv)), makeStopFlag()).table;
}

/// What this thread has worked so far.
qint64 threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1000000;
}

/// An import of books, without its dialog.
class Import
{
public:
    Import(Desk &desk, const ImportTable &table, const QString &collection = Books) : job(desk.connector())
    {
        mapping = ImportMappings::guess(desk.app(), *desk.app().collection(collection), table, QLocale());
        job.setTable(table);
    }
    Import(Desk &desk, const QByteArray &csv, const QString &collection = Books)
        : Import(desk, tableOf(csv), collection)
    {
    }

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

    const ImportReading reading = ImportReader::read(ImportSource::ofFile(options.path), makeStopFlag());
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

void ImportTest::rightsAreToldWithTheColumns()
{
    Desk desk;
    ImportMapping mapping =
        ImportMappings::guess(desk.app(), desk.books(), tableOf("title,isbn,year\nA,1,2000\n"), QLocale());
    QCOMPARE(mapping.mistakes(), QStringList());
    mapping.mayAdd = false;
    QCOMPARE(mapping.mistakes(),
             QStringList{u"You may not add entries here, only update those that are there."_qs});
    mapping.keyField = QStringLiteral("isbn");
    QCOMPARE(mapping.mistakes(), QStringList());
    mapping.mayChange = false;
    QCOMPARE(mapping.mistakes(),
             QStringList{u"You may not change the entries that are there, only add others."_qs});
    mapping.mayChange = true;
    for (ImportTarget &target : mapping.targets) {
        if (target.name() == u"year"_qs)
            target.field.modify = Right::Denied;
    }
    QCOMPARE(mapping.mistakes(), QStringList{u"You may not change “Year”. Leave it out."_qs});
    mapping.columns[2].field.clear();
    QCOMPARE(mapping.mistakes(), QStringList());
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

void ImportTest::decisionsAboutSingleTexts()
{
    Desk desk;
    desk.fill();
    Import import(desk, "title,author\nA,Ende Michael\nB,New One\nC,Nobody\nD,Unwanted\nE,Unknown\n");
    const ImportCheck before = import.check();
    QCOMPARE(before.wrong.size(), 5);
    QCOMPARE(before.missing.first().rows.value(u"New One"_qs), 1);
    const ReferenceKey key = before.missing.first().key;
    const QString ende = desk.items(Authors).at(0).value(u"_id"_qs).toString();
    import.job.setDecisions(
        {{ key,
           { {u"Ende Michael"_qs,
              { MissingReference::Use,
                ende,
                u"Ende, Michael"_qs }},
             {u"New One"_qs,
              { MissingReference::Create }},
             {u"Nobody"_qs,
              { MissingReference::LeaveEmpty }},
             { u"Unwanted"_qs,
               { MissingReference::SkipRow } } } }});
    const ImportCheck check = import.check();
    QCOMPARE(check.skipped, 1);
    QCOMPARE(check.wrong, QSet<qint64>{4});
    QCOMPARE(check.added, 3);
    QCOMPARE(import.run().added, 3);
    QCOMPARE(book(desk, u"A"_qs).value(u"author"_qs).toString(), ende);
    QVERIFY(!book(desk, u"B"_qs).value(u"author"_qs).toString().isEmpty());
    QVERIFY(book(desk, u"C"_qs).value(u"author"_qs).toString().isEmpty());
    QCOMPARE(titles(desk).mid(3), QStringList({u"A"_qs, u"B"_qs, u"C"_qs}));
    QCOMPARE(desk.items(Authors).size(), 3);
}

void ImportTest::similarTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("near");
    QTest::newRow("short form") << u"Penguin Bks"_qs << u"Penguin Books"_qs;
    QTest::newRow("case and signs") << u"  PENGUIN-BOOKS "_qs << u"Penguin Books"_qs;
    QTest::newRow("accent") << u"Muller"_qs << u"Müller"_qs;
    QTest::newRow("best of two") << u"Mullen"_qs << u"Mullen & Co"_qs;
    QTest::newRow("another one") << u"Suhrkamp"_qs << QString();
    QTest::newRow("nothing") << u"?!"_qs << QString();
}

void ImportTest::similarTexts()
{
    QFETCH(QString, text);
    const QList<MissingTexts::Near> entries{{u"1"_qs, u"Penguin Books"_qs},
                                            {u"2"_qs, u"Müller"_qs},
                                            {u"3"_qs, u"Mullen & Co"_qs},
                                            {u"4"_qs, u"Mullen & Co"_qs}};
    if (text == u"Mullen"_qs) // a letter away
        QCOMPARE(NearTexts::nearest(text, entries).label, u"Müller"_qs);
    else
        QTEST(NearTexts::nearest(text, entries).label, "near");
}

void ImportTest::nothingIsAddedForWrongRows()
{
    Desk desk;
    Import import(desk, "title,year,author\nA,1200,Only his\nB,1999,Shared\nC,1200,Shared\n");
    import.job.setMissing({Authors, u"name"_qs}, MissingReference::Create);
    QCOMPARE(import.check().wrong, QSet<qint64>({0, 2}));
    const ImportResult result = import.run();
    QCOMPARE(result.added, 1);
    QCOMPARE(desk.items(Authors).size(), 1);
    QCOMPARE(desk.items(Authors).first().value(u"name"_qs).toString(), u"Shared"_qs);
}

void ImportTest::laterRowsSeeEarlierOnes()
{
    Desk desk;
    QByteArray csv("isbn,title\n");
    for (int i = 0; i < ImportJob::SentAtOnce + 10; ++i)
        csv += QByteArray::number(i) + ",B\n";
    csv += "7,Again\n"; // in another part than the first 7
    Import import(desk, csv);
    import.mapping.keyField = QStringLiteral("isbn");
    const ImportCheck check = import.check();
    QCOMPARE(check.added, ImportJob::SentAtOnce + 10);
    QCOMPARE(check.updated, 1);
    const ImportResult result = import.run();
    QCOMPARE(result.added, ImportJob::SentAtOnce + 10);
    QCOMPARE(result.updated, 1);
    QCOMPARE(book(desk, u"Again"_qs).value(u"isbn"_qs).toString(), u"7"_qs);
}

void ImportTest::rowsReferToRows()
{
    const QString topics = QStringLiteral("topics");
    Desk desk;
    // A topic stands before the one above it, two go round in a circle, one stands on a wrong one.
    Import import(desk, "name,above\nLeaf,Branch\nBranch,Root\nRoot,\nX,Y\nY,X\nAlone,Nobody\nOn it,Alone\n",
                  topics);
    const ImportCheck check = import.check();
    QCOMPARE(check.missing.size(), 1);
    QCOMPARE(check.missing.first().texts, QStringList{u"Nobody"_qs});
    QCOMPARE(check.added, 3);
    QCOMPARE(check.wrong, QSet<qint64>({3, 4, 5, 6}));
    QCOMPARE(lines(check, import.job.items()).last(),
             u"8 above Alone: It refers to row 7, which is wrong or refers back to this one."_qs);
    QCOMPARE(import.run().added, 3);
    QHash<QString, QJsonObject> byName;
    for (const QJsonObject &item : desk.items(topics))
        byName.insert(item.value(u"name"_qs).toString(), item);
    QCOMPARE(byName.value(u"Leaf"_qs).value(u"above"_qs), byName.value(u"Branch"_qs).value(u"_id"_qs));
    QCOMPARE(byName.value(u"Branch"_qs).value(u"above"_qs), byName.value(u"Root"_qs).value(u"_id"_qs));
}

void ImportTest::nothingToChange_data()
{
    roundTrips_data();
}

void ImportTest::nothingToChange()
{
    QFETCH(int, format);
    QFETCH(bool, shown);
    Desk desk;
    desk.fill();
    ExportOptions options;
    options.format = Format(format);
    options.shown = shown;
    options.path = desk.path(QStringLiteral("b.") + ExportOptions::suffix(options.format));
    options.columns = ExportColumns::of(desk.books());
    if (shown && options.format == Format::Csv) // people write no seconds
        options.columns.removeIf([](const ExportColumn &column) { return column.name == u"added"_qs; });
    ExportSource source;
    source.collection = Books;
    QCOMPARE(desk.run(options, source).error, QString());
    const ImportReading reading = ImportReader::read(ImportSource::ofFile(options.path), makeStopFlag());
    QCOMPARE(reading.error, QString());
    const QList<QJsonObject> before = desk.items(Books);

    ImportDialog dialog(desk.connector(), desk.app(), Books);
    dialog.show();
    dialog.sourcePage()->open(ImportSource::ofFile(options.path));
    QTRY_VERIFY(dialog.nextButton()->isEnabled());
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QCOMPARE(dialog.mappingPage()->keys()->currentData().toString(), u"_id"_qs);
    for (int column = 0; column < reading.table.heads.size() && !shown; ++column) {
        QComboBox *keys = dialog.mappingPage()->row(column)->keys();
        if (const int byId = keys->findData(QString(ImportColumn::ById)); byId >= 0)
            keys->setCurrentIndex(byId);
    }
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isBusy());
    QCOMPARE(dialog.step(), ImportDialog::Check);
    QCOMPARE(dialog.checkPage()->summary(),
             u"There is nothing to change: all entries are like their rows already."_qs);
    QVERIFY(!dialog.nextButton()->isEnabled());
    QCOMPARE(desk.items(Books), before);
}

void ImportTest::wrongRowsCanBeSaved()
{
    ImportTable table = tableOf("title,year\n\"A, B\",1200\nC,1999\nD,x\n");
    const QList<ImportMistake> mistakes{{0, 1, u"1200"_qs, u"Too early."_qs},
                                        {0, -1, {}, u"Not \"good\"."_qs},
                                        {2, 1, u"x"_qs, u"No number."_qs}};
    QCOMPARE(failingRows(table, mistakes),
             QByteArray("\xEF\xBB\xBFtitle,year,What is wrong,Row\r\n"
                        "\"A, B\",1200,\"year: Too early. Not \"\"good\"\".\",2\r\n"
                        "D,x,year: No number.,4\r\n"));
}

void ImportTest::savedRowsAreHarmless()
{
    const QByteArray csv("title,copies\n'=1+1,-5x\n''@home,\"-1,5\"\n");
    const ImportTable table = tableOf(csv);
    QCOMPARE(table.cell(0, 0).toString(), QStringLiteral("=1+1"));
    const QList<ImportMistake> mistakes{{0, 1, u"-5x"_qs, u"No number."_qs},
                                        {1, 1, u"-1,5"_qs, u"No number."_qs}};
    const QByteArray saved = failingRows(table, mistakes);
    QVERIFY2(saved.contains("\r\n'=1+1,'-5x,"), saved.constData());
    QVERIFY2(saved.contains("\r\n''@home,\"-1,5\","), saved.constData());
    // Neither the guards nor the mark stay when they come back.
    Desk desk;
    desk.write(u"wrong.csv"_qs, saved);
    const ImportReading again =
        ImportReader::read(ImportSource::ofFile(desk.path(u"wrong.csv"_qs)), makeStopFlag());
    QCOMPARE(again.table.heads.first(), QStringLiteral("title"));
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column)
            QCOMPARE(again.table.cell(row, column), table.cell(row, column));
    }
    MistakesModel model;
    model.setMistakes(mistakes, table);
    QVERIFY2(model.text().contains(QStringLiteral("2\tcopies\t'-5x\tNo number.")), qPrintable(model.text()));
    QVERIFY2(model.text().contains(QStringLiteral("3\tcopies\t-1,5\tNo number.")), qPrintable(model.text()));
}

void ImportTest::savedRowsKeepTheirSeparator()
{
    Desk desk;
    desk.write(u"a.csv"_qs, "title;year\n\"A;B\";x\n");
    const ImportTable table =
        ImportReader::read(ImportSource::ofFile(desk.path(u"a.csv"_qs)), makeStopFlag()).table;
    QCOMPARE(failingRows(table, {{0, 1, u"x"_qs, u"No, not this."_qs}}),
             QByteArray("\xEF\xBB\xBFtitle;year;What is wrong;Row\r\n\"A;B\";x;year: No, not this.;2\r\n"));
    // What is pasted has tabs, which a file should not have.
    QVERIFY(failingRows(tableOf("title\tyear\nA\tx\n"), {{0, 1, u"x"_qs, u"No."_qs}})
                .endsWith("\r\nA,x,year: No.,2\r\n"));
}

void ImportTest::hugeNumbersAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("stored"); // 0: it is refused
    QTest::newRow("beyond") << QByteArray("18446744073709551615") << qint64(0);
    QTest::newRow("far beyond") << QByteArray("1E+19") << qint64(0);
    QTest::newRow("below") << QByteArray("-1E+19") << qint64(0);
    QTest::newRow("text") << QByteArray("\"18446744073709551615\"") << qint64(0);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << Q_INT64_C(9223372036854775807);
    QTest::newRow("exact") << QByteArray("9007199254740993") << Q_INT64_C(9007199254740993);
    QTest::newRow("written as a fraction") << QByteArray("12.0") << qint64(12);
}

void ImportTest::hugeNumbersAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, stored);
    Desk desk;
    Import import(desk, R"([{"title": "A", "copies": )" + json + "}]");
    const ImportCheck check = import.check();
    QCOMPARE(check.wrong.size(), stored == 0 ? 1 : 0);
    if (stored == 0) {
        QCOMPARE(import.job.items().table.heads.value(check.mistakes.first().column),
                 QStringLiteral("copies"));
        return;
    }
    QCOMPARE(import.run().stored, 1);
    QCOMPARE(desk.items(Books).first().value(u"copies"_qs).toInteger(), stored);
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
    QCOMPARE(told.first().first().value<Message>().text, QStringLiteral("2 entries were added."));
    QCOMPARE(desk.items(Books).size(), 5);
}

void ImportTest::dialogShowsMistakes()
{
    Desk desk;
    desk.fill();
    ImportDialog dialog(desk.connector(), desk.app(), Books);
    dialog.show();
    dialog.sourcePage()->open(
        ImportSource::ofText(QStringLiteral("title\tyear\nA\t1200\nB\tlong ago\nC\t1999\n")));
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
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Row\tColumn\tValue\tWhat is wrong\r\n2\tyear\t1200\t")));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(
        QStringLiteral("3\tyear\tlong ago\tThis is not a whole number.\r\n")));
    page->saveTo(desk.path(QStringLiteral("wrong.csv")));
    QTRY_VERIFY(desk.content(QStringLiteral("wrong.csv"))
                    .startsWith("\xEF\xBB\xBFtitle,year,What is wrong,Row\r\nA,1200,"));
    QTest::mouseClick(page->leaveOutBox(), Qt::LeftButton, {}, QPoint(8, page->leaveOutBox()->height() / 2));
    QCOMPARE(dialog.nextButton()->text(), QStringLiteral("Import 1 rows"));
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(titles(desk).mid(3), QStringList({u"C"_qs}));
}

void ImportTest::dialogTellsInOtherWords_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << QByteArray("title\nA\nB\n") << QStringLiteral("2 of new.csv");
    QTest::newRow("some") << QByteArray("title,year\nA,1999\nB,long ago\nC,1200\n")
                          << QStringLiteral("2 of 3 of new.csv were wrong");
}

void ImportTest::dialogTellsInOtherWords()
{
    QFETCH(QByteArray, rows);
    setMessageOverrides(
        {{QStringLiteral("import.success"), QStringLiteral("{count} of {file}")},
         {QStringLiteral("import.partlyFailed"), QStringLiteral("{failed} of {count} of {file} were wrong")},
         {QStringLiteral("import.failed"), QStringLiteral("{file} cannot be had: {reason}")}});
    const auto usual = qScopeGuard([] { setMessageOverrides({}); });
    Desk desk;
    desk.write(QStringLiteral("new.csv"), rows);
    ImportDialog dialog(desk.connector(), desk.app(), Books);
    QSignalSpy told(&dialog, &ImportDialog::stored);
    dialog.show();
    dialog.sourcePage()->open(ImportSource::ofFile(desk.path(QStringLiteral("new.csv"))));
    QTRY_VERIFY(dialog.nextButton()->isEnabled());
    dialog.nextButton()->click();
    dialog.nextButton()->click();
    QTRY_VERIFY(!dialog.isBusy());
    if (dialog.checkPage()->leaveOutBox()->isVisible())
        dialog.checkPage()->leaveOutBox()->setChecked(true);
    // Stopped before anything is stored.
    dialog.nextButton()->click();
    dialog.cancelButton()->click();
    QTRY_VERIFY(!dialog.isBusy());
    QCOMPARE(dialog.status(), QStringLiteral("new.csv cannot be had: Stopped."));
    dialog.nextButton()->click();
    QTRY_VERIFY(!dialog.isBusy());
    if (dialog.checkPage()->leaveOutBox()->isVisible())
        dialog.checkPage()->leaveOutBox()->setChecked(true);
    dialog.nextButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    QTEST(told.last().first().value<Message>().text, "expected");
}

void ImportTest::dialogDecidesAboutMissing()
{
    Desk desk;
    desk.fill();
    ImportDialog dialog(desk.connector(), desk.app(), Books);
    dialog.show();
    dialog.sourcePage()->open(ImportSource::ofText(
        QStringLiteral("title\tauthor\nA\tEnde Michael\nB\tEnde Michael\nC\tNew One\nD\tSomebody\nE\tZ\n")));
    QTRY_VERIFY(dialog.nextButton()->isEnabled());
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isBusy());
    QCOMPARE(dialog.step(), ImportDialog::References);
    ImportReferencesPage *page = dialog.referencesPage();
    QCOMPARE(page->summary(), QStringLiteral("4 values refer to nothing."));
    const MissingModel &model = page->model();
    QCOMPARE(model.index(0, MissingModel::Text).data().toString(), QStringLiteral("Ende Michael"));
    QCOMPARE(model.index(0, MissingModel::Collection).data().toString(), QStringLiteral("Authors"));
    QCOMPARE(model.index(0, MissingModel::Rows).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(0, MissingModel::Decision).data().toString(),
             QStringLiteral("Not decided. “Ende, Michael”?"));
    // The similar one is offered for the first, which is selected.
    QVERIFY(page->suggestionButton()->isEnabled());
    QTest::mouseClick(page->suggestionButton(), Qt::LeftButton);
    QCOMPARE(model.index(0, MissingModel::Decision).data().toString(),
             QStringLiteral("Means “Ende, Michael”"));
    page->table()->selectRow(1);
    QVERIFY(!page->suggestionButton()->isEnabled());
    QTest::mouseClick(page->addButton(), Qt::LeftButton);
    // An existing entry is found by typing.
    page->table()->selectRow(2);
    page->picker()->lineEdit()->setFocus();
    QTest::keyClicks(page->picker()->lineEdit(), QStringLiteral("aho"));
    QTRY_COMPARE(page->picker()->popup()->entries().size(), 1);
    QTest::keyClick(page->picker()->lineEdit(), Qt::Key_Down);
    QTest::keyClick(page->picker()->lineEdit(), Qt::Key_Return);
    QCOMPARE(model.index(2, MissingModel::Decision).data().toString(), QStringLiteral("Means “Aho; Alfred”"));
    QCOMPARE(dialog.step(), ImportDialog::References); // Enter chose the entry only
    page->table()->selectRow(3);
    QTest::mouseClick(page->skipButton(), Qt::LeftButton);
    QCOMPARE(page->summary(), QStringLiteral("It is decided what all of them mean."));
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isBusy());
    QCOMPARE(dialog.checkPage()->summary(), QStringLiteral("4 rows will be added. 1 rows are left out."));
    // What was said stays when he goes back and assigns columns anew.
    QTest::mouseClick(dialog.backButton(), Qt::LeftButton);
    QCOMPARE(dialog.step(), ImportDialog::References);
    QTest::mouseClick(dialog.backButton(), Qt::LeftButton);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isBusy());
    QCOMPARE(page->summary(), QStringLiteral("It is decided what all of them mean."));
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isBusy());
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(titles(desk).mid(3), QStringList({u"A"_qs, u"B"_qs, u"C"_qs, u"D"_qs}));
    QCOMPARE(desk.items(Authors).size(), 3);
    QCOMPARE(book(desk, u"D"_qs).value(u"author"_qs), book(desk, u"=1+1"_qs).value(u"author"_qs));
}

void ImportTest::manyTextsAreDecidedAtOnce()
{
    constexpr int Texts = 50000;
    constexpr int Longest = 1000; // ms, of a build that is not optimised
    Desk desk;
    MissingTexts missing{{Authors, u"name"_qs}, {}, {}, {}};
    for (int i = 0; i < Texts; ++i) {
        missing.texts.append(u"Author %1"_qs.arg(i));
        missing.rows.insert(missing.texts.last(), 1);
    }
    ImportReferencesPage page(desk.connector(), desk.app());
    page.show();
    qint64 before = threadMilliseconds();
    const auto spent = [&] { return std::exchange(before, threadMilliseconds()); };
    const auto worked = [&] {
        const qint64 from = spent();
        return before - from;
    };
    page.showMissing({missing});
    const qint64 shown = worked();
    page.table()->selectAll();
    const qint64 selected = worked();
    QTest::mouseClick(page.addButton(), Qt::LeftButton);
    const qint64 decided = worked();
    qInfo("shown in %lld ms, selected in %lld ms, decided in %lld ms", shown, selected, decided);
    QCOMPARE(page.decisions().begin()->size(), Texts);
    QCOMPARE(page.summary(), QStringLiteral("It is decided what all of them mean."));
    QVERIFY(qMax(qMax(shown, selected), decided) < Longest);
}

void ImportTest::dialogStopsAndChecksAgain()
{
    Desk desk;
    QString text = QStringLiteral("title\n");
    for (int i = 0; i < 3000; ++i)
        text += QStringLiteral("B%1\n").arg(i);
    ImportDialog dialog(desk.connector(), desk.app(), Books);
    dialog.show();
    dialog.sourcePage()->open(ImportSource::ofText(text));
    QTRY_VERIFY(dialog.nextButton()->isEnabled());
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 60000);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QVERIFY(dialog.isBusy());
    QTest::mouseClick(dialog.cancelButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 60000);
    QCOMPARE(dialog.status(), QStringLiteral("Stopped. Nothing was stored."));
    QCOMPARE(desk.items(Books).size(), 0);
    QCOMPARE(dialog.nextButton()->text(), QStringLiteral("Check again"));
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 60000);
    QCOMPARE(dialog.nextButton()->text(), QStringLiteral("Import 3000 rows"));
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

void ImportTest::manyRowsAreStoredAsOne()
{
    constexpr int Rows = 10500;
    constexpr int LongestWork = 100; // ms
    constexpr int LongestGap = 2000; // ms; other programs may have had the processors
    Desk desk;
    desk.fill();
    QByteArray csv("title,isbn,author\n");
    for (int i = 0; i < Rows; ++i)
        csv += "B,n" + QByteArray::number(i) + ",Author " + QByteArray::number(i % 300) + "\n";
    desk.write(u"many.csv"_qs, csv);
    QElapsedTimer beat;
    qint64 gap = 0;
    qint64 work = 0;
    qint64 worked = threadMilliseconds();
    QTimer heart;
    connect(&heart, &QTimer::timeout, &heart, [&] {
        gap = qMax(gap, beat.restart());
        work = qMax(work, threadMilliseconds() - std::exchange(worked, threadMilliseconds()));
    });
    ImportDialog dialog(desk.connector(), desk.app(), Books);
    QSignalSpy told(&dialog, &ImportDialog::stored);
    dialog.show();
    beat.start();
    heart.start(5);
    dialog.sourcePage()->open(ImportSource::ofFile(desk.path(u"many.csv"_qs)));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.nextButton()->isEnabled(), 60000);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 60000);
    QCOMPARE(dialog.step(), ImportDialog::References);
    dialog.referencesPage()->table()->selectAll();
    QTest::mouseClick(dialog.referencesPage()->addButton(), Qt::LeftButton);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 60000);
    QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 60000);
    heart.stop();
    QCOMPARE(told.first().first().value<Message>().text, QStringLiteral("10500 entries were added."));
    QCOMPARE(told.first().first().value<Message>().undo.size(), 1); // one step to be undone
    QCOMPARE(desk.items(Authors).size(), 302);
    qInfo("the window was away for %lld ms at most, and worked for %lld ms", gap, work);
    QVERIFY2(work <= LongestWork, qPrintable(QString::number(work)));
    QVERIFY2(gap <= LongestGap, qPrintable(QString::number(gap)));
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
        keep(QStringLiteral("references"));
        QVERIFY(dialog.referencesPage()->addButton()->isEnabled()); // something is selected
        QTest::mouseClick(dialog.nextButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isBusy());
        QTest::qWait(1);
        keep(QStringLiteral("check"));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::current().setTextScale(1);
    Theme::current().setScheme(Theme::Scheme::Light);
}
