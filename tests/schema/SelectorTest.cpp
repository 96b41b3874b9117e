// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/SelectorTest.h"

#include "core/schema/ResolvedSelector.h"
#include "tests/schema/QueryWorld.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

QString described(const Selector &selector)
{
    QStringList parts;
    for (const Selector::Step &step : selector.steps()) {
        if (const QString *member = std::get_if<QString>(&step))
            parts.append(u'<' + *member + u'>');
        else if (const qsizetype *index = std::get_if<qsizetype>(&step))
            parts.append(QString::number(*index));
        else
            parts.append(std::holds_alternative<Selector::Wildcard>(step) ? QStringLiteral("*")
                                                                          : QStringLiteral(":"));
    }
    return parts.join(u' ');
}

void textRow(const char *text, const char *expected)
{
    QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

} // namespace

void SelectorTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("steps");
    textRow("$", "");
    textRow("@", "");
    textRow("@.a", "<a>");
    textRow("$.a.b", "<a> <b>");
    textRow("$['a']", "<a>");
    textRow("$[ \"a b\" ]", "<a b>");
    textRow(R"($['it\'s'])", "<it's>");
    textRow(R"($["\u00e9\t"])", "<é\t>");
    textRow(R"($['\\'])", "<\\>");
    textRow("$['']", "<>");
    textRow("$.*", "*");
    textRow("$[*].a", "* <a>");
    textRow("$.a[0][-1]", "<a> 0 -1");
    textRow("$.a[1:]", "<a> :");
    textRow("$.a[:2].b", "<a> : <b>");
    textRow("$.a[::2]", "<a> :");
    textRow("$.a[ 1 : 2 : -1 ]", "<a> :");
    textRow("$.a[:]", "<a> :");
    textRow("$.e-mail.née", "<e-mail> <née>");
    textRow("$.a[007]", "<a> 7");
}

void SelectorTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, steps);
    const auto selector = Selector::fromText(text);
    QVERIFY(selector.ok());
    QCOMPARE(described(*selector), steps);
    QCOMPARE(selector->isSingular(), !steps.contains(u'*') && !steps.contains(u':'));
}

void SelectorTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    const char *const texts[] = {"",         "a",          ".a",           "$a",      "$.",
                                 "$..a",     "$.a.",       "$.a[",         "$.a[]",   "$.a[x]",
                                 "$.a[1",    "$.a[1,2]",   "$.a[?(@.b)]",  "$.a['b]", "$['a'b]",
                                 "$['\\x']", "$['\\u12']", "$.a[1:2:3:4]", "$.a[-]",  "$.a[1234567890123456]",
                                 "$.a b",    "$.a$",       "$.a[1.5]"};
    for (const char *text : texts)
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    QTest::newRow("steps") << u'$' + QStringLiteral(".a").repeated(65);
}

void SelectorTest::refuses()
{
    QFETCH(QString, text);
    const auto selector = Selector::fromText(text);
    QVERIFY(!selector.ok());
    QCOMPARE(selector.error().kind, ErrorKind::Malformed);
    QVERIFY(selector.error().message.text().contains(text.left(200)));
}

void SelectorTest::readsPointers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selector"); // empty: none
    textRow("/name", "$.name");
    textRow("/tags/0", "$.tags[0]");
    textRow("/jobs/12/title", "$.jobs[12].title");
    textRow("/free/0/a~1b/~0", "$.free.0.a/b.~");
    textRow("/pos/1", "$.pos[1]");
    textRow("/staff", "$.staff");
    textRow("name", "");
    textRow("/tags/00", "");
    textRow("/tags/x", "");
    textRow("/free/~2", "");
}

void SelectorTest::readsPointers()
{
    QFETCH(QString, text);
    QFETCH(QString, selector);
    const QueryWorld world;
    const auto read = Selector::fromPointer(text, *world.users);
    QCOMPARE(read.ok(), !selector.isEmpty());
    if (read.ok())
        QCOMPARE(read->toText(), selector);
}

void SelectorTest::slices_data()
{
    QTest::addColumn<QString>("slice");
    QTest::addColumn<QString>("places"); // of 0 to 6
    textRow("1:3", "1 2");
    textRow("5:", "5 6");
    textRow(":2", "0 1");
    textRow("::3", "0 3 6");
    textRow("-2:", "5 6");
    textRow(":-5", "0 1");
    textRow("1:5:2", "1 3");
    textRow("5:1:-2", "5 3");
    textRow("::-1", "6 5 4 3 2 1 0");
    textRow("-1::-3", "6 3 0");
    textRow("2::-1", "2 1 0");
    textRow("::0", "");
    textRow("9:", "");
    textRow("-99:99", "0 1 2 3 4 5 6");
    textRow("99:-99:-4", "6 2");
    textRow("3:3", "");
    textRow("4:2", "");
    textRow("::999999999999999", "0");
}

void SelectorTest::slices()
{
    QFETCH(QString, slice);
    QFETCH(QString, places);
    const auto selector = Selector::fromText(QStringLiteral("$[%1]").arg(slice));
    QVERIFY(selector.ok());
    QStringList found;
    for (const qsizetype at : std::get<Selector::Slice>(selector->steps().first()).places(7))
        found.append(QString::number(at));
    QCOMPARE(found.join(u' '), places);
    QVERIFY(std::get<Selector::Slice>(selector->steps().first()).places(0).isEmpty());
}

void SelectorTest::textsCanBeReadAgain()
{
    const char *const texts[] = {"$",           "$.a.b[0]", R"($['a b'])", R"($['it\'s \\'])",
                                 "$.a[1:2:-1]", "$.a[*]",   "$[-1]",       R"($['\u0008'])"};
    for (const char *text : texts) {
        const auto selector = Selector::fromText(QLatin1String(text));
        QVERIFY2(selector.ok(), text);
        QCOMPARE(selector->toText(), QLatin1String(text));
    }
}

void SelectorTest::selects_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *selector, const char *item, const char *value) {
        QTest::addRow("%s of %s", selector, item)
            << QString::fromUtf8(selector) << QString::fromLatin1(item) << QString::fromUtf8(value);
    };
    row("$.name", "ann", R"("Ann")");
    row("$.nothing", "ann", "null");
    row("$.name.nothing", "ann", "null");
    row("$", "ann", "null");
    row("$.address", "ann", R"({"number":1,"street":"Main"})");
    row("$.address", "42", R"({"number":null,"street":null})");
    row("$.address.street", "ann", R"("Main")");
    row("$.address.*", "ann", R"([1,"Main"])");
    row("$.address[*]", "ann", R"([1,"Main"])");
    row("$.litter.*", "bob", "3"); // a single member comes alone
    row("$.jobs.title", "bob", R"(["cook","driver"])");
    row("$.jobs[*].title", "bob", R"(["cook","driver"])");
    row("$.jobs.*.title", "bob", R"(["cook","driver"])");
    row("$.jobs.*", "zoe", R"([{"title":"cook","years":9}])");
    row("$.jobs.*.*", "bob", R"([["cook",2],["driver",9]])");
    row("$.jobs.title", "ann", "[]");
    row("$.jobs.nothing", "bob", "null");
    row("$.jobs[0].title", "bob", R"("cook")");
    row("$.jobs[-1].title", "bob", R"("driver")");
    row("$.jobs[7].title", "bob", "null");
    row("$.jobs[0:2].years", "bob", "[2,9]");
    row("$.jobs[::-1].years", "bob", "[9,2]");
    row("$.jobs[1:]['years']", "bob", "[9]");
    row("$.tags", "ann", R"(["red","blue"])");
    row("$.tags[1]", "ann", R"("blue")");
    row("$.tags[*]", "ann", R"(["red","blue"])");
    row("$.tags[5]", "ann", "null");
    row("$.matrix", "zoe", "[[1,2],[3]]");
    row("$.matrix[0][1]", "zoe", "2");
    row("$.matrix[*][0]", "zoe", "[1,3]");
    row("$.matrix[*][1]", "zoe", "[2]");
    row("$.matrix[*][*]", "zoe", "[[1,2],[3]]");
    row("$.pos", "ann", "[1.5,2.0]");
    row("$.pos[0]", "ann", "1.5");
    row("$.pos[*]", "ann", "[1.5,2.0]");
    row("$.pos[2]", "ann", "null");
    row("$.pos[0]", "bob", "null");
    row("$.any", "bob", R"("x7")");
    row("$.free.a.b", "ann", "1");
    row("$.free.a.c", "ann", "null");
    row("$.free.l[1]", "ann", "2");
    row("$.free.l[*]", "ann", "[1,2]");
    row("$.free['l'][::-1]", "ann", "[2,1]");
    row("$.free.a", "bob", "null");
    row("$.company", "ann", R"("acme")");
    row("$.company.town", "ann", R"("Here")");
    row("$.company.town", "zoe", R"("Nowhere")"); // an empty reference has initial values
    row("$.company.town", "42", R"("Nowhere")");
    row("$.company.staff", "ann", R"(["ann","lost","bob"])");
    row("$.company.staff.name", "ann", R"(["Ann","Bob"])"); // without what is lost
    row("$.company.staff[*].name", "ann", R"(["Ann","Bob"])");
    row("$.company.staff[0].name", "ann", R"("Ann")");
    row("$.company.staff[1].name", "ann", "null");
    row("$.company.staff[2].jobs.title", "ann", R"(["cook","driver"])");
    row("$.company.staff[-1:].jobs.title", "ann", R"([["cook","driver"]])");
    row("$.company.staff.name", "zoe", "[]");
    row("$.company.boss.company.boss.name", "ann", R"("Bob")");
    row("$.company.boss.address.*", "ann", R"([2,"Main"])");
}

void SelectorTest::selects()
{
    QFETCH(QString, selector);
    QFETCH(QString, item);
    QFETCH(QString, value);
    const QueryWorld world;
    const auto read = Selector::fromText(selector);
    QVERIFY(read.ok());
    const ResolvedSelector resolved(*read, *world.users, world);
    const Value &from = world.item(item.toLatin1().constData());
    QCOMPARE(jsonText(resolved.select(from, world)), value);
    if (read->isSingular() && !resolved.isMany()) {
        // Both ways of finding a single place agree where no reference is on the way.
        const Value *found = read->find(from);
        if (found && !read->isRoot())
            QCOMPARE(jsonText(*found), value);
    }
}

void SelectorTest::longWalksEnd()
{
    const QueryWorld world;
    const auto loop =
        Selector::fromText(u'$' + QStringLiteral(".company.staff").repeated(31) + QStringLiteral(".name"));
    QVERIFY(loop.ok());
    const ResolvedSelector walks(*loop, *world.users, world);
    walks.select(world.item("ann"), world); // two to the 31st ways
    const auto wild = Selector::fromText(u'$' + QStringLiteral(".*").repeated(60));
    QVERIFY(wild.ok());
    QVERIFY(!ResolvedSelector(*wild, *world.users, world).leadsSomewhere());
}
