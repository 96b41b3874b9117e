// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/ViewTest.h"

#include "core/schema/BlobFileType.h"
#include "core/schema/View.h"
#include "tests/schema/QueryWorld.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

TypeOptions marked(const QStringList &views)
{
    TypeOptions options;
    options.views = views;
    return options;
}

std::shared_ptr<const DictType> markedType()
{
    const auto mark = [](const char *text) { return marked({QLatin1String(text)}); };
    return dict({
        {QStringLiteral("name"), string()},
        {QStringLiteral("nick"), string(marked({QStringLiteral("short"), QStringLiteral("!client")}))},
        {QStringLiteral("secret"), string(mark("!save"))},
        {QStringLiteral("tags"), list(string())},
        {QStringLiteral("short_tags"), list(string(), {}, mark("short"))},
        {QStringLiteral("address"),
         dict({{QStringLiteral("number"), integer()}, {QStringLiteral("street"), string(mark("short"))}})},
        {QStringLiteral("home"), dict({{QStringLiteral("a"), integer()},
                                       {QStringLiteral("b"), integer(mark("other"))},
                                       {QStringLiteral("c"), integer(mark("!short"))}},
                                      mark("short"))},
        {QStringLiteral("rows"), list(dict({{QStringLiteral("k"), string(mark("short"))},
                                            {QStringLiteral("v"), string(mark("!client"))}}))},
        {QStringLiteral("pair"),
         std::make_shared<TupleType>(TypeOptions(),
                                     QList<TypePtr>{integer(mark("short")), integer(mark("!client"))})},
        {QStringLiteral("any"),
         std::make_shared<InType>(TypeOptions(),
                                  QList<TypePtr>{integer(mark("!client")), string(mark("short"))})},
    });
}

constexpr const char *sample =
    R"({"name": "n", "nick": "i", "secret": "s", "tags": ["t"], "short_tags": ["u"],
    "address": {"number": 1, "street": "m"}, "home": {"a": 1, "b": 2, "c": 3},
    "rows": [{"k": "k1", "v": "v1"}], "pair": [1, 2], "any": "x"})";

Value decodedSample(const DictType &type, const char *text)
{
    Mistakes mistakes;
    return type.decode(json(text), type.initialValue(), {}, mistakes);
}

} // namespace

void ViewTest::shows_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *view, const char *shown) {
        QTest::newRow(*view ? view : "empty") << QString::fromLatin1(view) << QString::fromLatin1(shown);
    };
    const char *const everything =
        R"({"name":"n","nick":"i","secret":"s","tags":["t"],"short_tags":["u"],"address":{"number":1,"street":"m"},)"
        R"("home":{"a":1,"b":2,"c":3},"rows":[{"k":"k1","v":"v1"}],"pair":[1,2],"any":"x"})";
    row("anything", everything);
    row("", everything);
    row("client",
        R"({"name":"n","secret":"s","tags":["t"],"short_tags":["u"],"address":{"number":1,"street":"m"},)"
        R"("home":{"a":1,"b":2,"c":3},"rows":[{"k":"k1"}],"pair":[1,null],"any":"x"})");
    row("short",
        R"({"name":"n","nick":"i","secret":"s","tags":["t"],"short_tags":["u"],"address":{"number":1,"street":"m"},)"
        R"("home":{"a":1,"b":2},"rows":[{"k":"k1","v":"v1"}],"pair":[1,2],"any":"x"})");
    row("+short", R"({"nick":"i","short_tags":["u"],"address":{"street":"m"},"home":{"a":1,"b":2},)"
                  R"("rows":[{"k":"k1"}],"pair":[1,null],"any":"x"})");
    row("+other", R"({"home":{"b":2}})");
    row("+zz", "{}");
    row("+", "{}");
    row("+client", "{}");
    row("!short", R"({"name":"n","secret":"s","tags":["t"],"address":{"number":1},"rows":[{"v":"v1"}],)"
                  R"("pair":[null,2]})");
    row("!zz", everything);
}

void ViewTest::shows()
{
    QFETCH(QString, view);
    QFETCH(QString, shown);
    const auto type = markedType();
    Environment environment;
    QCOMPARE(View(view).name(), view);
    QCOMPARE(jsonText(viewOf(decodedSample(*type, sample), *type, View(view), environment)), shown);
    // Lists that are empty belong to an explicit view by their marks.
    const Value empty = decodedSample(*type, R"({"tags": [], "short_tags": [], "rows": []})");
    const ValueMap map = viewOf(empty, *type, View(view), environment).map();
    QCOMPARE(map.find(u"rows") != nullptr, shown.contains(QLatin1String("rows")));
    QCOMPARE(map.find(u"tags") != nullptr, shown.contains(QLatin1String("\"tags")));
    QCOMPARE(map.find(u"short_tags") != nullptr, shown.contains(QLatin1String("short_tags")));
}

void ViewTest::sharesWhatIsShownWhole()
{
    const auto type = dict({{QStringLiteral("tags"), list(string())}});
    const Value item = decodedSample(*type, R"({"tags": ["a"]})");
    Environment environment;
    const Value shown = viewOf(item, *type, View(), environment);
    QCOMPARE(&shown.asMap()->members().constFirst(), &item.asMap()->members().constFirst());
}

void ViewTest::hidesWhatMayNotBeSeen_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *item, const char *role, const char *shown) {
        QTest::addRow("%s to %s", item, role)
            << QString::fromLatin1(item) << QString::fromLatin1(role) << QString::fromLatin1(shown);
    };
    row("bob", "", R"({"office":{"code":null},"litter":{"count":3},"rows":[{"k":"k1"},{"k":"k2"}]})");
    row("bob", "hr",
        R"({"salary":20,"office":{"code":null},"litter":{"count":3},"rows":[{"k":"k1"},{"k":"k2"}]})");
    row("ann", "", R"({"office":{"code":"x1"},"rows":null})");
}

void ViewTest::hidesWhatMayNotBeSeen()
{
    QFETCH(QString, item);
    QFETCH(QString, role);
    QFETCH(QString, shown);
    QueryWorld world;
    world.logIn({role});
    ValueMap map = viewOf(world.item(item.toLatin1().constData()), *world.users, View(), *world.user).map();
    ValueMap guarded;
    for (const char *plain : {"salary", "office", "litter", "rows"}) {
        const QString name = QLatin1String(plain);
        if (const Value *value = map.find(name))
            guarded.set(name, *value);
    }
    QCOMPARE(jsonText(guarded), shown);
    QVERIFY(map.find(u"name"));
}

void ViewTest::leavesOutContents()
{
    const auto type =
        dict({{QStringLiteral("file"), std::make_shared<BlobFileType>(TypeOptions(), FileType::Options())}});
    const Value item = decodedSample(*type, R"({"file": "hello"})");
    QVERIFY(item.map().value(u"file").map().find(u"content"));
    Environment environment;
    const Value shown = viewOf(item, *type, View(), environment);
    QVERIFY(shown.map().value(u"file").asMap());
    QVERIFY(!shown.map().value(u"file").map().find(u"content"));
}

void ViewTest::asksAListOnce()
{
    int asked = 0;
    TypeOptions options;
    options.canRead = Function([&asked](const Value &, const Subject &) -> Value { return ++asked > 0; });
    const auto type = dict({{QStringLiteral("l"), list(dict({{QStringLiteral("k"), integer(options)}}))}});
    const Value item = decodedSample(*type, R"({"l": [{"k": 1}, {"k": 2}, {"k": 3}]})");
    Environment environment;
    QCOMPARE(viewOf(item, *type, View(), environment), item);
    QCOMPARE(asked, 1);
}

void ViewTest::stores()
{
    TypeOptions lost = marked({QStringLiteral("!save")});
    lost.defaultValue = 7;
    const auto type =
        dict({{QStringLiteral("a"), string(marked({QStringLiteral("!save")}))},
              {QStringLiteral("b"), string(marked({QStringLiteral("save")}))},
              {QStringLiteral("l"),
               list(dict({{QStringLiteral("k"), integer(lost)}, {QStringLiteral("v"), integer()}}))}});
    const Value item = decodedSample(*type, R"({"a": "x", "b": "y", "l": [{"k": 1, "v": 2}]})");
    QCOMPARE(jsonText(storedOf(item, *type)), QStringLiteral(R"({"a":null,"b":"y","l":[{"k":7,"v":2}]})"));
}
