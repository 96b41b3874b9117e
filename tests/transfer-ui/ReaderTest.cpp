// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/ReaderTest.h"

#include "tests/transfer-ui/Desk.h"
#include "tests/transfer-ui/Unzipped.h"
#include "ui/transfer/ImportSource.h"
#include "ui/transfer/SheetFormats.h"
#include "ui/transfer/ValueReading.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

ImportReading readOf(const ImportSource &source)
{
    return ImportReader::read(source, makeStopFlag());
}

ImportReading readFile(const Desk &desk, const QString &name, const QByteArray &content)
{
    desk.write(name, content);
    return readOf(ImportSource::ofFile(desk.path(name)));
}

/// All of it as JSON: heads, then rows.
QByteArray jsonOf(const ImportTable &table)
{
    QJsonArray all{QJsonArray::fromStringList(table.heads)};
    for (const QJsonArray &row : table.rows)
        all.append(row);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace

void ReaderTest::csv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("plain") << QByteArray("a,b\r\n1,2\r\n") << QByteArray(R"([["a","b"],["1","2"]])");
    QTest::newRow("no end") << QByteArray("a,b\n1,2") << QByteArray(R"([["a","b"],["1","2"]])");
    QTest::newRow("old ends") << QByteArray("a,b\r1,2\r") << QByteArray(R"([["a","b"],["1","2"]])");
    QTest::newRow("quotes") << QByteArray("a;b\n\"x;\"\"y\"\"\r\nz\";2\n")
                            << QByteArray(R"([["a","b"],["x;\"y\"\r\nz","2"]])");
    QTest::newRow("quote within") << QByteArray("a,b\n5\" disk,2\n")
                                  << QByteArray(R"([["a","b"],["5\" disk","2"]])");
    QTest::newRow("null and empty") << QByteArray("a,b\n,\"\"\n") << QByteArray(R"([["a","b"],[null,""]])");
    QTest::newRow("empty lines") << QByteArray("a,b\n\n1,2\n\n") << QByteArray(R"([["a","b"],["1","2"]])");
    QTest::newRow("one column") << QByteArray("a\n\"\"\nx\n") << QByteArray(R"([["a"],[""],["x"]])");
    QTest::newRow("tabs") << QByteArray("a\tb\n1,5\t2,5\n") << QByteArray(R"([["a","b"],["1,5","2,5"]])");
    QTest::newRow("bars") << QByteArray("a|b\n1|2\n") << QByteArray(R"([["a","b"],["1","2"]])");
    QTest::newRow("commas in texts") << QByteArray("name;town\n\"Ende, M\";\"X, Y\"\nA;B\n")
                                     << QByteArray(R"([["name","town"],["Ende, M","X, Y"],["A","B"]])");
    QTest::newRow("guard") << QByteArray("a,b\n'=1+1,'quoted'\n")
                           << QByteArray(R"([["a","b"],["=1+1","'quoted'"]])");
    QTest::newRow("longer row") << QByteArray("a\n1,2\n") << QByteArray(R"([["a","Column 2"],["1","2"]])");
}

void ReaderTest::csv()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, table);
    Desk desk;
    const ImportReading reading = readFile(desk, QStringLiteral("a.csv"), text);
    QCOMPARE(reading.error, QString());
    QCOMPARE(jsonOf(reading.table), table);
    QCOMPARE(jsonOf(readOf(ImportSource::ofText(QString::fromUtf8(text))).table), table);
}

void ReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("a,b\nÜber 5 €,ñ\n");
    const auto wide = [&text](bool little, bool mark) {
        QByteArray bytes;
        for (const QChar c : mark ? QString(QChar(QChar::ByteOrderMark)) + text : text) {
            const char low = char(c.unicode() & 0xFF);
            const char high = char(c.unicode() >> 8);
            bytes += little ? low : high;
            bytes += little ? high : low;
        }
        return bytes;
    };
    QTest::newRow("utf-8") << text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("utf-8 marked") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << QStringLiteral("UTF-8");
    QTest::newRow("utf-16 little") << wide(true, true) << QStringLiteral("UTF-16LE");
    QTest::newRow("utf-16 big") << wide(false, true) << QStringLiteral("UTF-16BE");
    QTest::newRow("utf-16 unmarked") << wide(true, false) << QStringLiteral("UTF-16LE");
    QTest::newRow("western") << QByteArray("a,b\n\xDC"
                                           "ber 5 \x80,\xF1\n")
                             << QStringLiteral("Windows-1252");
}

void ReaderTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    Desk desk;
    const ImportReading reading = readFile(desk, QStringLiteral("a.csv"), bytes);
    QCOMPARE(reading.source.encoding, encoding);
    QCOMPARE(reading.source.separator, QChar(u','));
    QCOMPARE(reading.table.heads, QStringList({u"a"_qs, u"b"_qs}));
    QCOMPARE(reading.table.cell(0, 0).toString(), QStringLiteral("Über 5 €"));
}

void ReaderTest::piecesDoNotMatter()
{
    // Longer than a piece: quotes, line ends and letters of several bytes meet its edges somewhere.
    Desk desk;
    QByteArray text("name,note\r\n");
    constexpr int Rows = 20000;
    for (int i = 0; i < Rows; ++i)
        text += "\"ü" + QByteArray::number(i) + "\",\"a \"\"b\"\"\r\n€\"\r\n";
    const ImportReading reading = readFile(desk, QStringLiteral("a.csv"), text);
    QCOMPARE(reading.table.rows.size(), Rows);
    for (int i = 0; i < Rows; ++i) {
        QCOMPARE(reading.table.cell(i, 0).toString(), QStringLiteral("ü%1").arg(i));
        QCOMPARE(reading.table.cell(i, 1).toString(), QStringLiteral("a \"b\"\r\n€"));
    }
}

void ReaderTest::brokenFilesSaySo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    QTest::newRow("open quote") << "a.csv" << QByteArray("a,b\n\"x,2\n") << "A quote is opened";
    QTest::newRow("nothing") << "a.csv" << QByteArray() << "There are no rows";
    QTest::newRow("no zip") << "a.xlsx" << QByteArray("PK not really") << "This is no spreadsheet";
    QTest::newRow("cut json") << "a.json" << QByteArray("[{\"a\": 1}, {\"a\"") << "It ends too early";
    QTest::newRow("no list") << "a.json" << QByteArray("12") << "This is not a list";
    QTest::newRow("bad json") << "a.json" << QByteArray("[{\"a\" 1}]") << "Entry 1 is not JSON";
    QTest::newRow("bad yaml") << "a.yaml" << QByteArray("- a: [1\n- b") << "Line ";
    QTest::newRow("yaml scalars") << "a.yaml" << QByteArray("- 1\n- 2\n") << "This is not a list of mappings";
}

/// What breaks readers: each must be told, none may take the memory.
void ReaderTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    constexpr int Many = 10000;
    constexpr int Huge = 17 << 20;
    QByteArray wide("a");
    QByteArray keys("[{");
    for (int i = 0; i < Many; ++i) {
        wide += ",a";
        keys += (i > 0 ? ",\"" : "\"") + QByteArray::number(i) + "\":1";
    }
    keys += "}]";
    QTest::newRow("zero bytes") << "a.csv" << QByteArray("a,b\n1,x\0y\n2,3\n", 14) << "This is no text";
    QTest::newRow("picture") << "a.csv" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1", 20)
                             << "This is no text";
    QTest::newRow("10,001 columns") << "a.csv" << QByteArray(wide + "\n" + wide + "\n")
                                    << "These are more than 1,000 columns";
    QTest::newRow("wide row") << "a.csv" << QByteArray("a\n" + wide + "\n")
                              << "These are more than 1,000 columns";
    QTest::newRow("wide json") << "a.json" << keys << "These are more than 1,000 columns";
    QTest::newRow("huge cell") << "a.csv" << QByteArray("a\n\"" + QByteArray(Huge, 'x') + "\"\n")
                               << "A cell is longer";
    QTest::newRow("cut zip") << "a.xlsx" << QByteArray("PK\x03\x04\x14\0\0\0\b\0", 10)
                             << "This is no spreadsheet";
    QTest::newRow("deep json") << "a.json"
                               << QByteArray("[{\"a\":" + QByteArray(Many, '[') + QByteArray(Many, ']') +
                                             "}]")
                               << "Entry 1 is not JSON";
}

void ReaderTest::hostileFilesAreRefused()
{
    brokenFilesSaySo();
}

void ReaderTest::spreadsheetBombsAreRefused()
{
    Desk desk;
    const QString path = desk.path(QStringLiteral("bomb.xlsx"));
    constexpr int Huge = 64 << 20;
    zipped(
        path,
        {{"xl/workbook.xml", "<workbook xmlns:r=\"http://r\"><sheets>"
                             "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"str\"><v>" + QByteArray(Huge, 'x') +
                                          "</v></c></row></sheetData></worksheet>"}});
    const ImportReading reading = readOf(ImportSource::ofFile(path));
    QCOMPARE(reading.error, QStringLiteral("There is too much text in it; use CSV."));
}

/// Cut anywhere, a file is read as far as it goes or refused, and never breaks the reader.
void ReaderTest::cutFilesDoNoHarm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("csv") << "a.csv" << QByteArray("\xEF\xBB\xBF\"a\";b\r\n\"x;\"\"y\"\"\r\nü\";2,5\r\n");
    QTest::newRow("utf-16") << "a.csv"
                            << QByteArray("\xFF\xFE"
                                          "a\0,\0b\0\n\0"
                                          "1\0,\0\xFC\0\n\0",
                                          18);
    QTest::newRow("json") << "a.json"
                          << QByteArray(
                                 R"({"items": [{"a": "\u00fc", "b": [1, {"c": null}]}, {"a": 2.5e3}]})");
    QTest::newRow("yaml") << "a.yaml"
                          << QByteArray("- a: \"x\\ty\"\n  b: [1, {c: ~}]\n- a: |\n    two\n    lines\n");
}

void ReaderTest::cutFilesDoNoHarm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    Desk desk;
    for (qsizetype length = 0; length < content.size(); ++length) {
        const ImportReading reading = readFile(desk, name, content.left(length));
        QVERIFY(!reading.error.isEmpty() || !reading.table.rows.isEmpty());
        for (const QJsonArray &row : reading.table.rows)
            QVERIFY(row.size() <= reading.table.heads.size());
    }
    QCOMPARE(readFile(desk, name, content).error, QString());
}

void ReaderTest::envelopes()
{
    Desk desk;
    const QByteArray table(R"([["a","b"],[1],[null,2]])");
    QCOMPARE(
        jsonOf(
            readFile(desk, QStringLiteral("a.json"), R"({"total": 2, "items": [{"a": 1}, {"b": 2}]})").table),
        table);
    QCOMPARE(jsonOf(readFile(desk, QStringLiteral("a.yaml"), "books:\n- a: 1\n- b: 2\n").table), table);
    // An entry of its own stays one.
    QCOMPARE(readFile(desk, QStringLiteral("b.json"), R"([{"title": "A", "parts": [{"n": 1}]}])")
                 .table.heads.size(),
             2);
}

void ReaderTest::brokenFilesSaySo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    Desk desk;
    const ImportReading reading = readFile(desk, name, content);
    QVERIFY2(reading.error.startsWith(error), qPrintable(reading.error));
}

void ReaderTest::json()
{
    Desk desk;
    const QByteArray rows(R"({"a": 1, "b": {"c": "}]"}}
                             {"b": null, "d": [1, "x"]})");
    const QByteArray table(R"([["a","b","d"],[1,{"c":"}]"}],[null,null,[1,"x"]]])");
    QCOMPARE(jsonOf(readFile(desk, QStringLiteral("a.jsonl"), rows).table), table);
    const QByteArray array = "[" + QByteArray(rows).replace("}\n", "},\n") + "]";
    QCOMPARE(jsonOf(readFile(desk, QStringLiteral("a.json"), array).table), table);
    QCOMPARE(
        readFile(desk, QStringLiteral("b.json"), R"([{"n": 9007199254740993}])").table.cell(0, 0).toInteger(),
        Q_INT64_C(9007199254740993));
}

void ReaderTest::yaml()
{
    Desk desk;
    const QByteArray text("- title: \"true\"\n  n: 0x1F\n  f: 1.5e3\n  t: true\n  z: ~\n"
                          "- {title: yes, place: {room: A}, tags: [1, two]}\n");
    QCOMPARE(jsonOf(readFile(desk, QStringLiteral("a.yaml"), text).table),
             QByteArray(R"([["f","n","t","title","z","place","tags"],[1500,31,true,"true",null],)"
                        R"([null,null,null,"yes",null,{"room":"A"},[1,"two"]]])"));
    QCOMPARE(readFile(desk, QStringLiteral("b.yml"), "a: 1\n---\na: 2\n").table.rows.size(), 2);
}

void ReaderTest::yamlRefusesBombs()
{
    Desk desk;
    const ImportReading bomb =
        readFile(desk, QStringLiteral("a.yaml"), "- a: &a [x, x]\n  b: &b [*a, *a]\n  c: [*b, *b]\n");
    QVERIFY2(bomb.error.startsWith(QStringLiteral("Line 2 has an alias")), qPrintable(bomb.error));
    const ImportReading deep = readFile(desk, QStringLiteral("b.yaml"), "- a: " + QByteArray(400, '['));
    QVERIFY(!deep.error.isEmpty());
}

void ReaderTest::spreadsheet()
{
    // As office programs write it: shared and rich texts, gaps, styles, several sheets.
    Desk desk;
    const QString path = desk.path(QStringLiteral("a.xlsx"));
    zipped(
        path,
        {{"xl/workbook.xml", "<workbook xmlns=\"m\" xmlns:r=\"http://r\"><workbookPr/><sheets>"
                             "<sheet name=\"First\" sheetId=\"1\" r:id=\"rId3\"/>"
                             "<sheet name=\"Übersicht\" sheetId=\"2\" r:id=\"rId4\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"x\"><Relationship Id=\"rId3\" Target=\"worksheets/sheet1.xml\"/>"
          "<Relationship Id=\"rId4\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
         {"xl/styles.xml", "<styleSheet xmlns=\"m\"><numFmts count=\"2\">"
                           "<numFmt numFmtId=\"164\" formatCode=\"General\"/>"
                           "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts>"
                           "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                           "<cellXfs><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/>"
                           "<xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
         {"xl/sharedStrings.xml",
          "<sst xmlns=\"m\"><si><t>name</t></si><si><t>when</t></si>"
          "<si><r><t>bo</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">ld </t></r>"
          "<rPh><t>no</t></rPh></si></sst>"},
         {"xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"m\"><sheetData>"
          "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
          "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" s=\"1\"><v>45351.4309027778</v></c>"
          "<c r=\"D2\" t=\"b\"><v>1</v></c></row>"
          "<row r=\"3\"><c r=\"B3\" s=\"2\"><v>45296</v></c><c r=\"C3\" s=\"0\"><v>1.5</v></c>"
          "<c r=\"D3\" s=\"3\"><v>0.25</v></c><c r=\"E3\" t=\"inlineStr\"><is><t>in</t></is></c>"
          "<c r=\"F3\" t=\"str\"><f>A1&amp;\"x\"</f><v>namex</v></c></row>"
          "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row></sheetData></worksheet>"},
         {"xl/worksheets/sheet2.xml",
          "<worksheet xmlns=\"m\"><sheetData><row><c><v>7</v></c><c><v>8</v></c></row>"
          "<row><c><v>9</v></c></row></sheetData></worksheet>"}});
    ImportReading reading = readOf(ImportSource::ofFile(path));
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.sheets, QStringList({u"First"_qs, u"Übersicht"_qs}));
    QCOMPARE(jsonOf(reading.table),
             QByteArray(R"([["name","when","Column 3","Column 4","Column 5","Column 6"],)"
                        R"(["bold ","2024-02-29T10:20:30",null,true],)"
                        R"([null,"2024-01-05",1.5,"06:00:00","in","namex"]])"));
    ImportSource second = reading.source;
    second.sheet = QStringLiteral("Übersicht");
    second.named = false;
    reading = readOf(second);
    QCOMPARE(jsonOf(reading.table), QByteArray(R"([["Column 1","Column 2"],[7,8],[9]])"));
    QCOMPARE(reading.table.firstRow, 1);
}

void ReaderTest::mergedCellsHoldForTheirRows()
{
    Desk desk;
    const QString path = desk.path(QStringLiteral("merged.xlsx"));
    zipped(path,
           {{"xl/workbook.xml", "<workbook xmlns:r=\"http://r\"><sheets>"
                                "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml",
             "<worksheet><sheetData>"
             "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>genre</v></c><c r=\"B1\" t=\"str\"><v>title</v></c>"
             "<c r=\"C1\" t=\"str\"><v>&lt;mergeCell ref=\"B2:B5\"/></v></c></row>"
             "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Novel</v></c><c r=\"B2\" t=\"str\"><v>Momo</v></c></row>"
             // A row of the merged cell that has nothing of its own is none.
             "<row r=\"3\"><c r=\"A3\" s=\"1\"/></row>"
             "<row r=\"4\"><c r=\"A4\" s=\"1\"/><c r=\"B4\" t=\"str\"><v>Emma</v></c></row>"
             "<row r=\"5\"><c r=\"B5\" t=\"str\"><v>Faust</v></c></row>"
             "<row r=\"6\"><c r=\"A6\" t=\"str\"><v>Wide</v></c><c r=\"B6\" s=\"1\"/><c "
             "r=\"C6\"><v>1</v></c></row>"
             "<row r=\"7\"><c r=\"C7\"><v>2</v></c></row></sheetData>"
             "<mergeCells count=\"3\"><mergeCell ref=\"A6:B7\"/><mergeCell ref=\"A2:A4\"/>"
             "<mergeCell ref=\"A9:XFD1048576\"/></mergeCells></worksheet>"}});
    const ImportReading reading = readOf(ImportSource::ofFile(path));
    QCOMPARE(reading.error, QString());
    QCOMPARE(
        jsonOf(reading.table),
        QByteArray(R"([["genre","title","<mergeCell ref=\"B2:B5\"/>"],["Novel","Momo"],["Novel","Emma"],)"
                   R"([null,"Faust"],["Wide",null,1],["Wide",null,2]])"));
}

void ReaderTest::numberFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("general") << "General" << int(SheetFormats::Kind::Number);
    QTest::newRow("number") << "#,##0.00" << int(SheetFormats::Kind::Number);
    QTest::newRow("money") << "#,##0.00\\ \"days\"" << int(SheetFormats::Kind::Number);
    QTest::newRow("coloured") << "[Red]0.00;[Yellow]0" << int(SheetFormats::Kind::Number);
    QTest::newRow("date") << "yyyy\\-mm\\-dd" << int(SheetFormats::Kind::Date);
    QTest::newRow("german") << "[$-407]d. mmmm yyyy;@" << int(SheetFormats::Kind::Date);
    QTest::newRow("time") << "hh:mm:ss" << int(SheetFormats::Kind::Time);
}

void ReaderTest::numberFormats()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    QCOMPARE(int(SheetFormats::kindOfCode(code)), kind);
}

void ReaderTest::values_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("german");
    QTest::newRow("decimal comma") << "price"
                                   << "1.234,5" << QByteArray("1234.5");
    QTest::newRow("decimal point") << "price"
                                   << "12.5" << QByteArray("12.5");
    QTest::newRow("whole") << "copies"
                           << "9007199254740993" << QByteArray("9007199254740993");
    QTest::newRow("grouped") << "copies"
                             << "1.000" << QByteArray("1000");
    QTest::newRow("no number") << "copies"
                               << "many" << QByteArray("! This is not a whole number.");
    QTest::newRow("german date") << "added"
                                 << "29.02.2024" << QByteArray("\"2024-02-29T00:00:00\"");
    QTest::newRow("iso date") << "added"
                              << "2024-02-29" << QByteArray("\"2024-02-29\"");
    QTest::newRow("no date") << "added"
                             << "30.02.2024" << QByteArray("! This is not a date.");
    QTest::newRow("yes") << "reference"
                         << "YES" << QByteArray("true");
    QTest::newRow("zero") << "reference"
                          << "0" << QByteArray("false");
    QTest::newRow("perhaps") << "reference"
                             << "perhaps" << QByteArray("! This is neither yes nor no.");
    QTest::newRow("list") << "tags"
                          << "a; b ;;c" << QByteArray(R"(["a","b","c"])");
    QTest::newRow("json list") << "tags"
                               << R"(["x; y","z"])" << QByteArray(R"(["x; y","z"])");
    QTest::newRow("text") << "title"
                          << " 007 " << QByteArray("\" 007 \"");
    QTest::newRow("dict") << "place"
                          << R"({"room": "A"})" << QByteArray(R"({"room":"A"})");
    QTest::newRow("no dict") << "place"
                             << "A" << QByteArray("! This must be written as JSON.");
}

void ReaderTest::values()
{
    QFETCH(QString, field);
    QFETCH(QString, cell);
    QFETCH(QByteArray, german);
    const Desk desk;
    const ValueReading reading(QLocale(QLocale::German, QLocale::Germany),
                               [](const ReferenceKey &, const QString &) { return ReadValue(); });
    const ReadValue read = reading.read(*desk.books().field(field), ImportColumn(), cell);
    const QByteArray json = QJsonDocument(QJsonArray{read.value}).toJson(QJsonDocument::Compact);
    QCOMPARE(read.error.isEmpty() ? json.mid(1, json.size() - 2) : QByteArray("! " + read.error.toUtf8()),
             german);
}
