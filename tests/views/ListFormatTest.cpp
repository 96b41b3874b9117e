// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListFormatTest.h"

#include "tests/views/Library.h"
#include "ui/meta/SecretFields.h"
#include "ui/transfer/ExportColumn.h"
#include "ui/views/CellFormat.h"
#include "ui/views/ColumnWidths.h"
#include "ui/views/DescribedColumns.h"
#include "ui/views/DescribedFilters.h"
#include "ui/views/FilterText.h"
#include "ui/views/ListState.h"
#include "ui/views/MergeText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <numeric>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const CollectionMeta &collectionOf(const AppMeta &app, const char *name)
{
    return *app.collection(QString::fromLatin1(name));
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

FilterField fieldNamed(const QList<FilterField> &fields, const QString &name)
{
    for (const FilterField &field : fields) {
        if (field.name == name)
            return field;
    }
    qFatal("no such filter");
}

} // namespace

void ListFormatTest::choosesColumns()
{
    const AppMeta app = Library().meta();
    QStringList books;
    for (const ListColumn &column : ListColumns::make(app, collectionOf(app, "books")))
        books.append(column.title + u'|' + column.sortKey);
    QCOMPARE(books, QStringList({QStringLiteral("Title|title"), QStringLiteral("Author|author.name"),
                                 QStringLiteral("Year|year"), QStringLiteral("Pages|pages"),
                                 QStringLiteral("State|state"), QStringLiteral("Language|language")}));
    QStringList readers;
    for (const ListColumn &column : ListColumns::make(app, collectionOf(app, "readers")))
        readers.append(column.title + u'|' + column.sortKey);
    QCOMPARE(readers, QStringList({QStringLiteral("Name|name"), QStringLiteral("Born|born"),
                                   QStringLiteral("Active|active"), QStringLiteral("Height|height"),
                                   QStringLiteral("Address · Street|address.street"),
                                   QStringLiteral("Address · City|address.city")}));
}

void ListFormatTest::showsListsThatComeFirst()
{
    const AppMeta app = Library().meta();
    CollectionMeta books = collectionOf(app, "books");
    const auto names = [&] {
        QStringList found;
        for (const ListColumn &column : ListColumns::make(app, books))
            found.append(column.name);
        return found;
    };
    QVERIFY(!names().contains(QStringLiteral("readers")));
    books.fields.move(books.fields.size() - 6, 1);
    QCOMPARE(books.fields.at(1).name, QStringLiteral("readers"));
    QCOMPARE(names().mid(0, 3),
             QStringList({QStringLiteral("title"), QStringLiteral("readers"), QStringLiteral("author")}));
    QCOMPARE(names().size(), qsizetype(ListColumns::Limit));
}

void ListFormatTest::hasAColumnWithoutFields()
{
    CollectionMeta bare;
    bare.name = QStringLiteral("bare");
    const QList<ListColumn> columns = ListColumns::make({}, bare);
    QCOMPARE(columns.size(), 1);
    QCOMPARE(columns.first().name, QStringLiteral("_id"));
    QVERIFY(columns.first().main);
}

void ListFormatTest::formatsCells()
{
    const AppMeta app = Library().meta();
    CollectionMeta meta = collectionOf(app, "books");
    QList<ListColumn> columns;
    for (const char *name : {"title", "author", "readers", "tags", "reference", "state", "note"}) {
        CollectionMeta one = meta;
        one.fields = {*meta.field(QString::fromLatin1(name))};
        columns += ListColumns::make(app, one);
    }
    const CellFormat format(meta.name, columns, QLocale(QLocale::English));
    const ItemRow row =
        format.row(json(R"({"_id": "7", "title": null, "author": "a1", "readers": ["r1", "r2", "r3"],
                                            "tags": ["new", "old"], "reference": false, "state": "Borrowed",
                                            "note": "one\n\n  two"})"),
                   json(R"({"books": {"7": "No title"}, "authors": {"a1": "Ann"},
                                            "readers": {"r1": "Rob", "r2": "Rita"}})"));
    QCOMPARE(row.label, QStringLiteral("No title"));
    // Whatever is empty, the first cell names the item.
    QCOMPARE(row.cells.at(0).text, QStringLiteral("No title"));
    QCOMPARE(row.cells.at(1).look, Cell::Look::Links);
    QCOMPARE(row.cells.at(1).ids, QStringList(QStringLiteral("a1")));
    QCOMPARE(row.cells.at(2).text, QStringLiteral("Rob · Rita +1"));
    QCOMPARE(row.cells.at(2).more, 1);
    QCOMPARE(row.cells.at(3).text, QStringLiteral("new, old"));
    QCOMPARE(row.cells.at(4).look, Cell::Look::No);
    QCOMPARE(row.cells.at(5).look, Cell::Look::Tag);
    QCOMPARE(row.cells.at(6).text, QStringLiteral("one two"));
    const ItemRow empty = format.row(json(R"({"_id": "8", "author": null, "readers": []})"), {});
    QCOMPARE(empty.cells.at(0).text, QStringLiteral("8"));
    for (int column = 1; column < 7; ++column)
        QCOMPARE(empty.cells.at(column).look, Cell::Look::Empty);
}

void ListFormatTest::formatsComposedValues_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *field, const char *value, const char *text,
                        const char *german = nullptr) {
        QTest::addRow("%s %s", field, value)
            << QByteArray(field) << QByteArray(value) << QString::fromUtf8(text)
            << QString::fromUtf8(german ? german : text);
    };
    const char *tuple =
        R"({"type_short": "Tuple", "sub_types": [{"type_short": "Float"}, {"type_short": "Float"}]})";
    const char *either =
        R"({"type_short": "In", "sub_scheme": [{"type_short": "Int"}, {"type_short": "String"}]})";
    row(R"({"type_short": "Bytes"})", R"("SGVsbG8gd29ybGQh")", "12 bytes");
    row(R"({"type_short": "Bytes"})", R"("")", "0 bytes");
    row(tuple, "[1.5, 2]", "(1.5, 2)", "(1,5; 2)");
    row(tuple, "[1.5, null]", "(1.5, –)", "(1,5; –)");
    row(tuple, R"([[1, true], "x"])", "([1,true], x)", "([1,true]; x)");
    row(R"({"type_short": "Complex"})", R"({"real": 1.5, "imag": 2})", "1.5 + 2i", "1,5 + 2i");
    row(R"({"type_short": "Complex"})", R"({"real": 0, "imag": -2.5})", "0 − 2.5i", "0 − 2,5i");
    row(R"({"type_short": "File"})", R"({"filename": "plan.pdf", "size": 7})", "plan.pdf");
    row(R"({"type_short": "BlobFile"})", R"({"filename": "a.png", "size": 7})", "a.png");
    row(R"({"type_short": "FreeDict"})", R"({"a": [1, {"b": "c  d"}]})", R"({"a":[1,{"b":"c d"}]})");
    row(either, "1204", "1,204", "1.204");
    row(either, "\"word\"", "word");
    row(either, "true", "Yes");
    row(R"({"type_short": "IpAddress"})", "\"192.0.2.1\"", "192.0.2.1");
    row(R"({"type_short": "IpNetwork"})", "\"192.0.2.0/24\"", "192.0.2.0/24");
    row(R"({"type_short": "Url"})", "\"https://example.org\"", "https://example.org");
    row(R"({"type_short": "List", "sub_type": {"type_short": "File"}})",
        R"([{"filename": "a"}, {"filename": "b"}])", "a, b");
    row(R"({"type_short": "List", "sub_type": {"type_short": "Bytes"}})", R"(["SGVsbG8=", "SGU="])",
        "5 bytes, 2 bytes");
}

void ListFormatTest::formatsComposedValues()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QFETCH(QString, german);
    CollectionMeta things;
    things.name = QStringLiteral("things");
    things.fields = {parseField(QStringLiteral("v"), QStringLiteral("$.v"), json(field.constData()))};
    const QList<ListColumn> columns = ListColumns::make({}, things);
    QCOMPARE(columns.first().name, QStringLiteral("v"));
    const auto cell = [&](const QJsonObject &item, const QLocale &locale) {
        return CellFormat(things.name, columns, locale).row(item, {}).cells.first();
    };
    const QJsonObject item = json(QByteArray("{\"v\": " + value + "}").constData());
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(cell(item, english).text, text);
    QCOMPARE(cell(item, QLocale(QLocale::German)).text, german);
    QVERIFY(cell(json(R"({"v": null})"), english).look == Cell::Look::Empty);
}

void ListFormatTest::ordersOnlyWhatHasAnOrder()
{
    const auto sortKey = [](const char *type) {
        CollectionMeta things;
        const QByteArray field = QByteArray(R"({"type_short": ")") + type + R"("})";
        things.fields = {parseField(QStringLiteral("v"), QStringLiteral("$.v"), json(field.constData()))};
        return ListColumns::make({}, things).first().sortKey;
    };
    for (const char *type : {"String", "Int", "Datetime", "IpAddress", "IpNetwork", "Url"})
        QCOMPARE(sortKey(type), QStringLiteral("v"));
    for (const char *type : {"Bytes", "Tuple", "Complex", "FreeDict", "In"})
        QCOMPARE(sortKey(type), QString());
    QCOMPARE(sortKey("File"), QStringLiteral("v.filename"));
}

void ListFormatTest::filtersAddressesLikeTexts()
{
    CollectionMeta things;
    for (const char *type : {"IpAddress", "IpNetwork", "Url", "Bytes", "Tuple", "In", "Complex", "FreeDict",
                             "File", "BlobFile"}) {
        const QByteArray field = QByteArray(R"({"type_short": ")") + type + R"("})";
        const QString name = QString::fromLatin1(type);
        things.fields.append(parseField(name, QStringLiteral("$.") + name, json(field.constData())));
    }
    QStringList texts;
    QStringList presence;
    QStringList others;
    for (const FilterField &field : filterFields(things))
        (field.kind == FilterField::Kind::Text       ? texts
         : field.kind == FilterField::Kind::Presence ? presence
                                                     : others)
            .append(field.name);
    QCOMPARE(texts,
             QStringList({QStringLiteral("IpAddress"), QStringLiteral("IpNetwork"), QStringLiteral("Url")}));
    // Of these one can only ask whether there is anything.
    QCOMPARE(presence.join(u' '), QStringLiteral("Bytes Tuple In Complex File BlobFile"));
    QCOMPARE(others, QStringList({QStringLiteral("_meta.ctime"), QStringLiteral("_meta.mtime")}));
}

void ListFormatTest::knowsYears()
{
    FieldMeta field;
    field.type = FieldMeta::Type::Int;
    field.name = QStringLiteral("born");
    QVERIFY(!isYear(field));
    field.maximum = 2026;
    QVERIFY(isYear(field));
    field.maximum = 5000;
    QVERIFY(!isYear(field));
    field.minimum = 1000;
    QVERIFY(isYear(field));
    field.type = FieldMeta::Type::Float;
    QVERIFY(!isYear(field));
    field = {};
    field.type = FieldMeta::Type::Int;
    field.name = QStringLiteral("yearOfBirth");
    QVERIFY(isYear(field));
}

void ListFormatTest::formatsNumbersAndDates_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German);
    QTest::newRow("thousands") << CellFormat::number(1376, true, english) << QStringLiteral("1,376");
    QTest::newRow("german") << CellFormat::number(1376.5, true, german) << QStringLiteral("1.376,5");
    QTest::newRow("year") << CellFormat::number(2013, false, english) << QStringLiteral("2013");
    QTest::newRow("64 bits") << CellFormat::number(
                                    QJsonDocument::fromJson("[9007199254740993]").array().at(0), true,
                                    english)
                             << QStringLiteral("9,007,199,254,740,993");
    QTest::newRow("exact") << CellFormat::number(0.1, true, english) << QStringLiteral("0.1");
    QTest::newRow("day") << CellFormat::date(QStringLiteral("2015-03-01T00:00:00"), english)
                         << QStringLiteral("3/1/2015");
    QTest::newRow("german day") << CellFormat::date(QStringLiteral("2015-03-01"), german)
                                << QStringLiteral("01.03.2015");
    QTest::newRow("time") << CellFormat::date(QStringLiteral("2002-01-01T10:30:00"), german)
                          << QStringLiteral("01.01.2002 10:30");
    QTest::newRow("fraction") << CellFormat::date(QStringLiteral("2002-01-01T10:30:00.123456Z"), german)
                              << QStringLiteral("01.01.2002 10:30");
    QTest::newRow("time of no language")
        << CellFormat::date(QStringLiteral("2002-01-01T10:30:00"), QLocale::c())
        << QStringLiteral("1 Jan 2002 10:30");
    QTest::newRow("no date") << CellFormat::date(QStringLiteral("soon"), german) << QStringLiteral("soon");
}

void ListFormatTest::formatsNumbersAndDates()
{
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QCOMPARE(shown, expected);
}

void ListFormatTest::sharesTheRoom()
{
    const QList<ColumnWish> wishes{{150, 300, true}, {80, 80, false}, {100, 200, true}};
    const auto sum = [](const QList<int> &widths) {
        return std::accumulate(widths.begin(), widths.end(), 0);
    };
    QCOMPARE(fitColumns(wishes, 580), QList<int>({300, 80, 200}));
    const QList<int> wider = fitColumns(wishes, 700);
    QCOMPARE(sum(wider), 700);
    QCOMPARE(wider.at(1), 80);
    const QList<int> narrower = fitColumns(wishes, 400);
    QCOMPARE(sum(narrower), 400);
    // The widest gives first.
    QCOMPARE(narrower, QList<int>({160, 80, 160}));
    QCOMPARE(fitColumns(wishes, 540), QList<int>({260, 80, 200}));
    QCOMPARE(fitColumns(wishes, 100), QList<int>({150, 80, 100}));
    // Short content needs no more room than it takes.
    ListColumn number;
    number.main = true;
    QCOMPARE(columnWish(number, {60, false}, 70).least, 70);
    QCOMPARE(columnWish(number, {60, false}, 900).wanted, 340);
}

void ListFormatTest::secretsAreDots()
{
    AppMeta app = Library().meta();
    AdminField password;
    password.name = QStringLiteral("language");
    password.component = QStringLiteral("Password");
    AdminFieldset fieldset;
    fieldset.fields = {password};
    AdminViews views;
    views.collection = QStringLiteral("books");
    views.change.fieldsets = {fieldset};
    app.admin.views = {views};
    const auto names = [&app](const auto &made) {
        QStringList found;
        for (const auto &each : made)
            found.append(each.name);
        return found;
    };
    QVERIFY(names(ListColumns::make(app, collectionOf(app, "books"))).contains(password.name));
    markSecrets(app);
    const CollectionMeta books = collectionOf(app, "books");
    const FieldMeta &field = *books.field(password.name);
    QVERIFY(isSecret(field));
    QVERIFY(!isSecret(*books.field(QStringLiteral("title"))));
    QVERIFY(!names(ListColumns::make(app, books)).contains(password.name));
    QVERIFY(!names(filterFields(books)).contains(password.name));
    QVERIFY(!names(describedFilters(books, {password})).contains(password.name));
    QVERIFY(!names(ExportColumns::of(books)).contains(password.name));
    QVERIFY(names(ExportColumns::of(books)).contains(QStringLiteral("title")));

    AdminListView list;
    AdminColumn described;
    described.name = QStringLiteral("secret");
    described.key = password.name;
    described.render = QStringLiteral("string");
    list.columns = {described};
    const QList<ListColumn> columns = describedColumns(app, books, list);
    QCOMPARE(columns.first().sortKey, QString());
    const QJsonObject item{{password.name, QStringLiteral("hunter2")}};
    const QString dots(8, QChar(0x2022));
    QCOMPARE(CellFormat(books.name, columns).row(item, {}).cells.first().text, dots);
    FieldContext context;
    context.app = app;
    QCOMPARE(MergeText(context).text(field, QStringLiteral("hunter2")), dots);
}

void ListFormatTest::yesAndNoCanBeWords()
{
    const AppMeta app = Library().meta();
    const CollectionMeta books = collectionOf(app, "books");
    AdminListView list;
    AdminColumn tick;
    tick.name = QStringLiteral("reference");
    AdminColumn words = tick;
    words.render = QStringLiteral("string");
    list.columns = {tick, words};
    const QList<ListColumn> columns = describedColumns(app, books, list);
    const QJsonObject item{{QStringLiteral("reference"), true}};
    const QList<Cell> cells = CellFormat(books.name, columns).row(item, {}).cells;
    QCOMPARE(cells.first().look, Cell::Look::Yes);
    QCOMPARE(cells.last().look, Cell::Look::Text);
    QCOMPARE(cells.last().text, QStringLiteral("Yes"));
}

void ListFormatTest::offersFilters()
{
    const AppMeta app = Library().meta();
    QStringList names;
    for (const FilterField &field : filterFields(collectionOf(app, "books")))
        names.append(QStringLiteral("%1 %2").arg(field.name).arg(int(field.kind)));
    const auto kind = [](FilterField::Kind of) { return QString::number(int(of)); };
    using Kind = FilterField::Kind;
    QCOMPARE(
        names,
        QStringList(
            {QStringLiteral("title ") + kind(Kind::Text), QStringLiteral("author ") + kind(Kind::Ref),
             QStringLiteral("year ") + kind(Kind::Number), QStringLiteral("pages ") + kind(Kind::Number),
             QStringLiteral("state ") + kind(Kind::Choice), QStringLiteral("language ") + kind(Kind::Choice),
             QStringLiteral("readers ") + kind(Kind::Links), QStringLiteral("reference ") + kind(Kind::Bool),
             QStringLiteral("added ") + kind(Kind::Date), QStringLiteral("tags ") + kind(Kind::Entries),
             QStringLiteral("place.room ") + kind(Kind::Text),
             QStringLiteral("place.shelf ") + kind(Kind::Number), QStringLiteral("note ") + kind(Kind::Text),
             QStringLiteral("_meta.ctime ") + kind(Kind::Date),
             QStringLiteral("_meta.mtime ") + kind(Kind::Date)}));
}

void ListFormatTest::saysFiltersInWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *query, const char *words) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(words);
    };
    row("title.$contains=momo", "contains “momo”");
    row("year.$gte=1940&year.$lte=2020", "1940–2020");
    row("year.$gte=1940&year.$lte=1940", "1940");
    row("year.$gte=1940", "from 1940");
    row("pages.$lte=1500", "up to 1,500");
    row("language.$in=English&language.$in=French", "English, French");
    row("language.$in=English,French", "English, French");
    row("language=English", "English");
    row("reference=true", "Yes");
    row("reference=false", "No");
    row("readers.$exists=false", "none");
    row("tags.$contains=new", "with “new”");
    row("author=a1", "Ann");
    row("added.$gte=2024-01-01&added.$lt=2024-02-01", "1/1/2024–1/31/2024");
}

void ListFormatTest::saysFiltersInWords()
{
    QFETCH(QString, query);
    QFETCH(QString, words);
    const AppMeta app = Library().meta();
    const QList<FilterField> fields = filterFields(collectionOf(app, "books"));
    const FilterText text(
        [](const QString &collection, const QString &id) {
            return collection == QLatin1String("authors") && id == QLatin1String("a1") ? QStringLiteral("Ann")
                                                                                       : id;
        },
        QLocale(QLocale::English, QLocale::UnitedStates));
    const Path::Query conditions = Path::fromString(QStringLiteral("books?") + query).query();
    const FilterField field = fieldNamed(fields, ConditionKey::fromKey(conditions.first().first).field);
    QCOMPARE(field.ownedOf(conditions), conditions);
    QCOMPARE(text.describe(field, conditions), words);
}

void ListFormatTest::keepsTheStateInTheQuery()
{
    const Path path = Path::fromString(
        QStringLiteral("books?age.$gte=18&_sort=-age,name&_search=a%26b&_page=5&_meta.ctime.$gte=2024"));
    const ListState state = ListState::fromQuery(path.query());
    QCOMPARE(state.search, QStringLiteral("a&b"));
    QCOMPARE(state.sort, QStringList({QStringLiteral("-age"), QStringLiteral("name")}));
    QCOMPARE(state.filters, Path::Query({{QStringLiteral("age.$gte"), QStringLiteral("18")},
                                         {QStringLiteral("_meta.ctime.$gte"), QStringLiteral("2024")}}));
    QVERIFY(state.isNarrowed());
    QCOMPARE(ListState::fromQuery(
                 Path::fromString(Path::list(QStringLiteral("books"), state.toQuery()).toString()).query()),
             state);
}

void ListFormatTest::functionsHavePartsStandOut()
{
    const ListColumn column;
    const CellFormat format(QStringLiteral("users"), {column});
    const auto cell = [&](const char *strong) {
        return format.scripted(column, QJsonObject{{QStringLiteral("text"), QStringLiteral("Verma, Asha")},
                                                   {QStringLiteral("strong"), QString::fromLatin1(strong)}});
    };
    QCOMPARE(cell("Verma").text, QStringLiteral("Verma, Asha"));
    QCOMPARE(cell("Verma").strong, QStringLiteral("Verma"));
    QVERIFY(cell("Byrne").strong.isEmpty());
}

void ListFormatTest::understandsLinksOfCrudl()
{
    ListDefaults defaults;
    defaults.numbered = true;
    defaults.pageSize = 20;
    defaults.sort = {QStringLiteral("-date")};
    defaults.sortKeys = {{QStringLiteral("section"), QStringLiteral("section.name")}};
    const auto read = [&](const char *query) {
        return ListState::fromQuery(Path::fromString(QString::fromLatin1(query)).query(), defaults);
    };
    const ListState state = read("entries?s=asc_section,desc_name-slug,asc_date&page=3&status=Draft");
    QCOMPARE(state.sort,
             QStringList({QStringLiteral("section.name"), QStringLiteral("-slug"), QStringLiteral("date")}));
    QCOMPARE(state.skip, 40);
    QCOMPARE(state.filters, Path::Query({{QStringLiteral("status"), QStringLiteral("Draft")}}));
    // Expressly in no order; ours says it the same way.
    QCOMPARE(read("entries?s=").sort, QStringList());
    QCOMPARE(read("entries?_sort=").sort, QStringList());
    QCOMPARE(read("entries").sort, defaults.sort);
    QCOMPARE(read("entries?s=").toQuery(defaults), Path::Query({{QStringLiteral("_sort"), QString()}}));
    // A field of that name is meant first.
    defaults.taken = {QStringLiteral("s"), QStringLiteral("page")};
    QCOMPARE(read("entries?s=asc_name&page=3").filters.size(), 2);
    // One long list has no pages.
    defaults.taken.clear();
    defaults.numbered = false;
    QCOMPARE(read("entries?page=3").skip, 0);
    QVERIFY(!read("entries?page=3").isNarrowed());
}

void ListFormatTest::saysComponentsInWords_data()
{
    QTest::addColumn<FieldMeta::Type>("type");
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, FieldMeta::Type type, const char *component, const char *value,
                        const char *english, const char *german) {
        QTest::newRow(name) << type << QString::fromLatin1(component) << QString::fromLatin1(value)
                            << QString::fromLatin1(english) << QString::fromLatin1(german);
    };
    using Type = FieldMeta::Type;
    row("day", Type::Datetime, "Date", "2024-03-09", "3/9/2024", "09.03.2024");
    row("day as text", Type::String, "Date", "2024-03-09", "3/9/2024", "09.03.2024");
    row("moment", Type::Datetime, "Datetime", "2024-03-09T13:05:00", "3/9/2024, 1:05 PM",
        "09.03.2024, 13:05");
    row("no day", Type::Datetime, "Datetime", "soon", "soon", "soon");
    row("number", Type::Float, "Number", "1234.5", "1,234.5", "1.234,5");
    row("box", Type::Bool, "Checkbox", "true", "Yes", "Yes");
    row("no", Type::Bool, "Select", "false", "No", "No");
    row("text", Type::String, "Search", "2024-03-09", "2024-03-09", "2024-03-09");
}

void ListFormatTest::saysComponentsInWords()
{
    QFETCH(QString, value);
    FilterField field;
    field.kind = FilterField::Kind::Component;
    field.name = QStringLiteral("asked");
    QFETCH(FieldMeta::Type, type);
    field.meta.type = type;
    QFETCH(QString, component);
    field.meta.component = component;
    const auto say = [&](const QLocale &locale) {
        const FilterText text([](const QString &, const QString &id) { return id; }, locale);
        return text.describe(field, {{field.name, value}});
    };
    QTEST(say(QLocale(QLocale::English, QLocale::UnitedStates)), "english");
    QTEST(say(QLocale(QLocale::German, QLocale::Germany)), "german");
}
