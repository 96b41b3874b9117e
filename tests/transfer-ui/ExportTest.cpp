// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/ExportTest.h"

#include "tests/transfer-ui/Desk.h"
#include "tests/transfer-ui/ManyBooks.h"
#include "tests/transfer-ui/SyncSpy.h"
#include "tests/transfer-ui/Unzipped.h"
#include "ui/admin/MessageTexts.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/ExportColumnList.h"
#include "ui/transfer/ExportDialog.h"
#include "ui/transfer/ImportSource.h"
#include "ui/widgets/SegmentedControl.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

using Format = ExportOptions::Format;

ExportSource books()
{
    ExportSource source;
    source.collection = QStringLiteral("books");
    return source;
}

ExportOptions optionsFor(const Desk &desk, Format format, const QString &file, const QStringList &columns)
{
    ExportOptions options;
    options.format = format;
    options.path = desk.path(file);
    options.shown = false;
    options.guard = false;
    options.locale = QLocale(QLocale::German, QLocale::Germany);
    for (const QString &name : columns)
        options.columns.append(desk.column(name));
    return options;
}

QStringList listOf(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

/// Resident memory of this process, in MB.
double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double PagesOfAMegabyte = 256;
    return file.readAll().split(' ').value(1).toDouble() / PagesOfAMegabyte;
}

} // namespace

void ExportTest::csvKeepsEveryText()
{
    Desk desk;
    desk.fill();
    ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("b.csv"),
                                       listOf("title isbn copies tags note place.shelf"));
    options.separator = u';';
    options.bom = true;
    const ExportResult result = desk.run(options, books());
    QCOMPARE(result.error, QString());
    QCOMPARE(result.rows, 3);
    QVERIFY(desk.content(QStringLiteral("b.csv")).startsWith("\xEF\xBB\xBFtitle"));
    QCOMPARE(QString::fromUtf8(desk.content(QStringLiteral("b.csv"))),
             QStringLiteral("title;isbn;copies;tags;note;place.shelf\r\n"
                            "Momo;00000123456789012345;9007199254740993;\"a; b\";"
                            "\"Two \"\"quotes\"\",\r\na line; and a tab\t.\";3\r\n"
                            "=1+1;\"\";-5;\"[\"\"x; y\"\",\"\"z\"\"]\";😀 Übergröße\u0085 – العربية;\r\n"
                            "true;;;;\" 0x1F \";\r\n"));
}

void ExportTest::csvShowsWhatPeopleRead()
{
    Desk desk;
    desk.fill();
    ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("b.csv"),
                                       listOf("title author readers price added reference place.room"));
    options.shown = true;
    options.separator = u'\t';
    QCOMPARE(desk.run(options, books()).rows, 3);
    const QStringList lines =
        QString::fromUtf8(desk.content(QStringLiteral("b.csv"))).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.at(0),
             QStringLiteral("Title\tAuthor\tReaders\tPrice\tDate added\tReference only\tPlace · Room"));
    QCOMPARE(lines.at(1), QStringLiteral("Momo\t\"Ende, Michael\"\t\"Jane Doe; Neil\"\t\"1.234,5\"\t"
                                         "29.02.2024 10:20\tYes\tA"));
    QVERIFY2(lines.at(2).contains(QStringLiteral("\t05.01.2024\t")), qPrintable(lines.at(2)));
}

void ExportTest::formulasAreHarmless()
{
    Desk desk;
    desk.fill();
    ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("b.csv"), listOf("title copies"));
    options.guard = true;
    desk.run(options, books());
    const QByteArray text = desk.content(QStringLiteral("b.csv"));
    QVERIFY2(text.contains("\n'=1+1,-5\r\n"), text.constData());
}

void ExportTest::apostrophesSurvive_data()
{
    QTest::addColumn<bool>("guard");
    QTest::newRow("bare") << false;
    QTest::newRow("guarded") << true;
}

void ExportTest::apostrophesSurvive()
{
    QFETCH(bool, guard);
    const QStringList titles{u"'@home"_qs, u"'-1"_qs,   u"''=1"_qs, u"'quoted'"_qs,
                             u"'"_qs,      u"@home"_qs, u"-1"_qs};
    Desk desk;
    for (const QString &title : titles)
        desk.add(QStringLiteral("books"), {{u"title"_qs, title}});
    ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("b.csv"), listOf("title"));
    options.guard = guard;
    QCOMPARE(desk.run(options, books()).error, QString());
    const QByteArray text = desk.content(QStringLiteral("b.csv"));
    QVERIFY2(text.contains("\r\n''@home\r\n''-1\r\n'''=1\r\n'quoted'\r\n"), text.constData());
    QVERIFY2(text.contains(guard ? "\r\n'@home\r\n'-1\r\n" : "\r\n@home\r\n-1\r\n"), text.constData());
    const ImportReading read = ImportReader::read(ImportSource::ofFile(options.path), makeStopFlag());
    QStringList found;
    for (const QJsonArray &row : read.table.rows)
        found.append(row.at(0).toString());
    QCOMPARE(found, titles);
}

void ExportTest::longTextsAreCutBetweenLetters()
{
    constexpr int Longest = 32767;
    Desk desk;
    desk.add(QStringLiteral("books"),
             {{u"title"_qs, QString(QString(Longest - 1, u'a') + u"😀 and more"_qs)}});
    const ExportResult result =
        desk.run(optionsFor(desk, Format::Xlsx, QStringLiteral("b.xlsx"), listOf("title")), books());
    QCOMPARE(result.cut, 1);
    const ImportReading read =
        ImportReader::read(ImportSource::ofFile(desk.path(QStringLiteral("b.xlsx"))), makeStopFlag());
    QCOMPARE(read.error, QString());
    QVERIFY(read.table.cell(0, 0).toString() == QString(Longest - 1, u'a'));
}

void ExportTest::jsonHasOrderAndNulls()
{
    Desk desk;
    desk.fill();
    ExportOptions options = optionsFor(desk, Format::Json, QStringLiteral("b.json"),
                                       listOf("title place.shelf author copies place.room"));
    options.shown = true;
    desk.run(options, books());
    const QByteArray text = desk.content(QStringLiteral("b.json"));
    const QJsonArray rows = QJsonDocument::fromJson(text).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).toObject(),
             QJsonObject({{u"title"_qs, u"Momo"_qs},
                          {u"place"_qs, QJsonObject{{u"room"_qs, u"A"_qs}, {u"shelf"_qs, 3}}},
                          {u"author"_qs, u"Ende, Michael"_qs},
                          {u"copies"_qs, Q_INT64_C(9007199254740993)}}));
    QVERIFY(rows.at(2).toObject().contains(u"author"_qs));
    QVERIFY(rows.at(2).toObject().value(u"author"_qs).isNull());
    QVERIFY(text.indexOf("title") < text.indexOf("place") && text.indexOf("place") < text.indexOf("author"));

    options.format = Format::JsonLines;
    options.path = desk.path(QStringLiteral("b.jsonl"));
    desk.run(options, books());
    const QList<QByteArray> lines = desk.content(QStringLiteral("b.jsonl")).split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object(), rows.at(0).toObject());
}

void ExportTest::yamlIsWhatItSays()
{
    Desk desk;
    desk.fill();
    const QStringList names = listOf("title isbn copies tags note reference place.room");
    desk.run(optionsFor(desk, Format::Yaml, QStringLiteral("b.yaml"), names), books());
    const YAML::Node list = YAML::Load(desk.content(QStringLiteral("b.yaml")).toStdString());
    QCOMPARE(list.size(), size_t(3));
    const QList<QJsonObject> items = desk.items(QStringLiteral("books"));
    for (qsizetype i = 0; i < items.size(); ++i) {
        QCOMPARE(QString::fromStdString(list[i]["title"].Scalar()),
                 items.at(i).value(u"title"_qs).toString());
        QCOMPARE(list[i]["title"].Tag(), std::string("!"));
        const QJsonValue note = items.at(i).value(u"note"_qs);
        QCOMPARE(QString::fromStdString(list[i]["note"].Scalar()), note.toString());
    }
    QCOMPARE(list[0]["copies"].as<qint64>(), Q_INT64_C(9007199254740993));
    QCOMPARE(list[0]["place"]["room"].Scalar(), std::string("A"));
    QVERIFY(list[2]["copies"].IsNull());
}

void ExportTest::sheetsHoldRealValues()
{
    Desk desk;
    desk.fill();
    const QStringList names = listOf("title isbn copies price added reference note author");
    ExportOptions options = optionsFor(desk, Format::Xlsx, QStringLiteral("b.xlsx"), names);
    options.shown = true;
    const ExportResult result = desk.run(options, books());
    QCOMPARE(result.error, QString());
    const QString sheet =
        unzipped(desk.path(QStringLiteral("b.xlsx")), QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY2(sheet.contains(QStringLiteral("<v>1234.5</v>")), qPrintable(sheet));
    QVERIFY(sheet.contains(QStringLiteral("t=\"b\"><v>1</v>")));
    // What a double cannot hold stays text; a date is a number with a format.
    QVERIFY(sheet.contains(QStringLiteral("<t>9007199254740993</t>")));
    QVERIFY(sheet.contains(QStringLiteral("<t>00000123456789012345</t>")));
    QVERIFY(sheet.contains(QStringLiteral("<v>45351.43090277")));
    QVERIFY(sheet.contains(QStringLiteral("<t>=1+1</t>")));
    QVERIFY(sheet.contains(QStringLiteral("state=\"frozen\"")));
    QVERIFY(sheet.contains(QStringLiteral("<t>Ende, Michael</t>")));
}

void ExportTest::filteredAndChosenRows()
{
    Desk desk;
    desk.fill();
    const QList<QJsonObject> items = desk.items(QStringLiteral("books"));
    const ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("b.csv"), {u"title"_qs});
    ExportSource source = books();
    source.query.search = QStringLiteral("momo");
    desk.run(options, source);
    QCOMPARE(desk.content(QStringLiteral("b.csv")), QByteArray("title\r\nMomo\r\n"));
    source.ids = {items.at(2).value(u"_id"_qs).toString(), items.at(0).value(u"_id"_qs).toString()};
    desk.run(options, source);
    QCOMPARE(desk.content(QStringLiteral("b.csv")), QByteArray("title\r\ntrue\r\nMomo\r\n"));
    source.except = {source.ids.last()};
    source.ids.clear();
    source.query.search.clear();
    QCOMPARE(desk.run(options, source).rows, 2);
    QCOMPARE(desk.content(QStringLiteral("b.csv")), QByteArray("title\r\n=1+1\r\ntrue\r\n"));
    QCOMPARE(desk.files(), QStringList{u"b.csv"_qs});
}

void ExportTest::manyRowsTakeNoMemory_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << int(Format::Csv);
    QTest::newRow("xlsx") << int(Format::Xlsx);
    QTest::newRow("jsonl") << int(Format::JsonLines);
}

void ExportTest::manyRowsTakeNoMemory()
{
    QFETCH(int, format);
    constexpr int Rows = 100000;
    Desk desk;
    ManyBooks handler(Rows);
    LocalConnector connector(QStringLiteral("desk"), handler);
    const ExportOptions options =
        optionsFor(desk, Format(format), QStringLiteral("many"), listOf("_id title year price added note"));
    double most = 0;
    double before = 0;
    ExportJob job(connector, books(), options);
    QObject::connect(&job, &ExportJob::progress, &job, [&](qint64 rows, qint64 total) {
        QCOMPARE(total, Rows);
        // The first pages are what every export takes.
        if (rows <= 10000)
            before = residentMemory();
        most = qMax(most, residentMemory());
    });
    ExportResult result;
    QObject::connect(&job, &ExportJob::finished, &job, [&](const ExportResult &told) { result = told; });
    QSignalSpy finished(&job, &ExportJob::finished);
    QElapsedTimer clock;
    clock.start();
    job.start();
    QVERIFY(finished.wait(100000));
    QCOMPARE(result.rows, Rows);
    qInfo("100,000 rows in %.1f s, %.0f MB at first, %.0f MB at most", double(clock.elapsed()) / 1000, before,
          most);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they keep what is freed
    QVERIFY2(most - before < 20, qPrintable(QString::number(most - before)));
#endif
}

void ExportTest::failuresKeepTheFormerFile()
{
    Desk desk;
    desk.write(QStringLiteral("b.csv"), "former");
    ManyBooks handler(5000);
    handler.failsFrom = 2000;
    LocalConnector connector(QStringLiteral("desk"), handler);
    ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("b.csv"), {u"title"_qs});
    ExportResult result = runExport(connector, books(), options);
    QCOMPARE(result.outcome, ExportResult::Outcome::Failed);
    QCOMPARE(result.error, QStringLiteral("The storage is gone."));
    QCOMPARE(desk.content(QStringLiteral("b.csv")), QByteArray("former"));
    QCOMPARE(desk.files(), QStringList{u"b.csv"_qs});

    options.path = desk.path(QStringLiteral("nowhere/b.csv"));
    result = runExport(desk.connector(), books(), options);
    QCOMPARE(result.outcome, ExportResult::Outcome::Failed);
    QVERIFY2(result.error.contains(QStringLiteral("“b.csv” could not be written")), qPrintable(result.error));
}

void ExportTest::cancelLeavesNothing()
{
    Desk desk;
    ManyBooks handler(1000000);
    LocalConnector connector(QStringLiteral("desk"), handler);
    for (const Format format : {Format::Csv, Format::Xlsx}) {
        ExportJob job(connector, books(), optionsFor(desk, format, QStringLiteral("b"), {u"title"_qs}));
        QSignalSpy progress(&job, &ExportJob::progress);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        QTRY_VERIFY(progress.size() >= 3);
        QVERIFY(format != Format::Csv || desk.files() == QStringList{u"b.part"_qs});
        job.cancel();
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<ExportResult>().outcome, ExportResult::Outcome::Cancelled);
        QCOMPARE(desk.files(), QStringList());
    }
}

void ExportTest::isOnTheDiskBeforeItReplaces_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << int(Format::Csv);
    QTest::newRow("xlsx") << int(Format::Xlsx);
    QTest::newRow("json") << int(Format::Json);
    QTest::newRow("yaml") << int(Format::Yaml);
}

void ExportTest::isOnTheDiskBeforeItReplaces()
{
    QFETCH(int, format);
    Desk desk;
    desk.fill();
    desk.write(QStringLiteral("b"), "former");
    const SyncSpy spy(desk.path(QStringLiteral("b")));
    QCOMPARE(desk.run(optionsFor(desk, Format(format), QStringLiteral("b"), {u"title"_qs}), books()).error,
             QString());
    const QStringList calls = SyncSpy::calls();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.first(), QStringLiteral("b.part: 6"));
    const qsizetype size = desk.content(QStringLiteral("b")).size();
    QVERIFY(size > 6);
    QCOMPARE(calls.last(), QStringLiteral("folder: %1").arg(size));
}

void ExportTest::otherPartsAreLeftAlone()
{
    Desk desk;
    desk.fill();
    desk.write(QStringLiteral("b.csv.part"), "mine");
    desk.write(QStringLiteral("b.csv.2.part"), "mine too");
    const ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("b.csv"), {u"title"_qs});
    QCOMPARE(desk.run(options, books()).error, QString());
    QCOMPARE(desk.files(), QStringList({u"b.csv"_qs, u"b.csv.2.part"_qs, u"b.csv.part"_qs}));
    QCOMPARE(desk.content(QStringLiteral("b.csv.part")), QByteArray("mine"));
    QCOMPARE(desk.content(QStringLiteral("b.csv.2.part")), QByteArray("mine too"));
    // Nor does a failure take them.
    ManyBooks handler(10);
    handler.failsFrom = 0;
    LocalConnector connector(QStringLiteral("desk"), handler);
    QCOMPARE(runExport(connector, books(), options).outcome, ExportResult::Outcome::Failed);
    QCOMPARE(desk.files().size(), 3);
}

void ExportTest::keepsRightsAndLinks()
{
    Desk desk;
    desk.fill();
    desk.write(QStringLiteral("real.csv"), "former");
    const QString real = desk.path(QStringLiteral("real.csv"));
    QVERIFY(QFile::setPermissions(real, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::link(real, desk.path(QStringLiteral("link.csv"))));
    const ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("link.csv"), {u"title"_qs});
    QCOMPARE(desk.run(options, books()).error, QString());
    QVERIFY(QFileInfo(options.path).isSymLink());
    QCOMPARE(desk.content(QStringLiteral("real.csv")), QByteArray("title\r\nMomo\r\n=1+1\r\ntrue\r\n"));
    QCOMPARE(QFile::permissions(real) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void ExportTest::goesWithoutWaiting_data()
{
    isOnTheDiskBeforeItReplaces_data();
}

void ExportTest::goesWithoutWaiting()
{
    QFETCH(int, format);
    Desk desk;
    ManyBooks handler(1000000);
    LocalConnector connector(QStringLiteral("desk"), handler);
    {
        ExportJob job(connector, books(),
                      optionsFor(desk, Format(format), QStringLiteral("b"), {u"title"_qs}));
        QSignalSpy progress(&job, &ExportJob::progress);
        job.start();
        QTRY_VERIFY(progress.size() >= 3);
    }
    QTRY_COMPARE(desk.files(), QStringList());
}

void ExportTest::smallerPagesWhereTheyMustBe()
{
    Desk desk;
    desk.fill();
    // A page that is not allowed is refused with a 400, as by a description with a small `page_max`.
    class Strict : public backdesk::RequestHandler
    {
    public:
        explicit Strict(ManyBooks &books) : m_books(books) {}
        backdesk::Response handle(const backdesk::Request &request) override
        {
            if (!request.query.contains("_page=1000"))
                return m_books.handle(request);
            backdesk::Response refused;
            refused.status = 400;
            return refused;
        }

    private:
        ManyBooks &m_books;
    };
    ManyBooks many(250);
    Strict handler(many);
    LocalConnector connector(QStringLiteral("desk"), handler);
    const ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("b.csv"), {u"title"_qs});
    QCOMPARE(runExport(connector, books(), options).rows, 250);
    QCOMPARE(many.largestPage.load(), 100);
}

void ExportTest::whatIsLeftOutIsNotReadTwice()
{
    Desk desk;
    desk.fill();
    // As `normalize` does: every second row is left out.
    class Sparse : public ManyBooks
    {
    public:
        using ManyBooks::ManyBooks;
        backdesk::Response handle(const backdesk::Request &request) override
        {
            backdesk::Response response = ManyBooks::handle(request);
            QJsonObject answer = QJsonDocument::fromJson(response.body).object();
            const QJsonArray given = answer.value(QLatin1String("result")).toArray();
            QJsonArray kept;
            for (qsizetype i = 0; i < given.size(); i += 2)
                kept.append(given.at(i));
            answer.insert(QStringLiteral("result"), kept);
            answer.insert(QStringLiteral("_given"), given.size());
            response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
            return response;
        }
    };
    Sparse handler(2500);
    LocalConnector connector(QStringLiteral("desk"), handler);
    const ExportOptions options = optionsFor(desk, Format::Csv, QStringLiteral("b.csv"), {u"title"_qs});
    QCOMPARE(runExport(connector, books(), options).rows, 1250);
}

namespace
{

ExportOffer offerOf(const Desk &desk)
{
    ExportOffer offer;
    offer.title = QStringLiteral("Books");
    offer.source.collection = QStringLiteral("books");
    offer.source.query.search = QStringLiteral("o");
    offer.columns = ExportColumns::of(desk.books());
    offer.shown = listOf("title author year");
    offer.rows = 213;
    offer.total = 1204;
    return offer;
}

} // namespace

void ExportTest::dialogWritesWhatIsChosen()
{
    Desk desk;
    desk.fill();
    ExportDialog dialog(desk.connector(), offerOf(desk));
    QSignalSpy told(&dialog, &ExportDialog::message);
    dialog.show();
    QCOMPARE(dialog.columns()->chosenNames(), listOf("title author year"));
    // The person wants the year first, no author, and all rows as CSV.
    dialog.setFormat(Format::Csv);
    dialog.setRows(ExportDialog::Rows::All);
    QListWidget *list = dialog.columns()->list();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(dialog.columns()->chosenNames(), listOf("year title"));
    dialog.exportTo(desk.path(QStringLiteral("b.csv")));
    QVERIFY(dialog.isBusy());
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(told.first().first().value<Message>().text, QStringLiteral("3 rows were exported to “b.csv”."));
    QCOMPARE(desk.content(QStringLiteral("b.csv")),
             QByteArray("Year,Title\r\n\"1,973\",Momo\r\n,'=1+1\r\n,true\r\n"));
    // The next one begins as this one was.
    const ExportDialog next(desk.connector(), offerOf(desk));
    QCOMPARE(next.columns()->chosenNames(), listOf("year title"));
}

void ExportTest::dialogTellsOfFailure()
{
    Desk desk;
    ExportDialog dialog(desk.connector(), offerOf(desk));
    dialog.show();
    dialog.exportTo(desk.path(QStringLiteral("nowhere/b.csv")));
    QTRY_VERIFY(!dialog.isBusy());
    QVERIFY(dialog.isVisible());
    QVERIFY2(dialog.failure().endsWith(QStringLiteral("No file was written.")), qPrintable(dialog.failure()));
    QVERIFY(dialog.exportButton()->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void ExportTest::dialogTellsInOtherWords()
{
    setMessageOverrides({{QStringLiteral("export.success"), QStringLiteral("{count} in {file}")},
                         {QStringLiteral("export.failed"), QStringLiteral("Not {file}: {reason}")}});
    const auto usual = qScopeGuard([] { setMessageOverrides({}); });
    Desk desk;
    desk.fill();
    ExportDialog dialog(desk.connector(), offerOf(desk));
    QSignalSpy told(&dialog, &ExportDialog::message);
    dialog.show();
    dialog.setFormat(Format::Csv);
    dialog.setRows(ExportDialog::Rows::All);
    dialog.exportTo(desk.path(QStringLiteral("nowhere/b.csv")));
    QTRY_VERIFY(!dialog.isBusy());
    QVERIFY2(dialog.failure().startsWith(QStringLiteral("Not b.csv: ")), qPrintable(dialog.failure()));
    dialog.exportTo(desk.path(QStringLiteral("b.csv")));
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(told.last().first().value<Message>().text, QStringLiteral("3 in b.csv"));
}

void ExportTest::dialogPictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << false << false << 1.0;
    QTest::newRow("dark") << true << false << 1.0;
    QTest::newRow("mirrored") << false << true << 1.0;
    QTest::newRow("large") << false << false << 2.0;
}

void ExportTest::dialogPictures()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(double, scale);
    Desk desk;
    Theme::current().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    Theme::current().setTextScale(scale);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        ExportDialog dialog(desk.connector(), offerOf(desk));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (const QWidget *child : dialog.findChildren<QPushButton *>()) {
            if (child->isVisible())
                QVERIFY2(child->width() >= child->sizeHint().width(), qPrintable(child->objectName()));
        }
        const QString folder = qEnvironmentVariable("BACKDESK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(dialog.grab().save(QDir(folder).filePath(
                QStringLiteral("export-%1.png").arg(QString::fromLatin1(QTest::currentDataTag())))));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::current().setTextScale(1);
    Theme::current().setScheme(Theme::Scheme::Light);
}
