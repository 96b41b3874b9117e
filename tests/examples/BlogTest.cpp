// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/examples/BlogTest.h"

#include "tests/examples/Demo.h"

#include <QTest>

using backdesk::test::Demo;
using backdesk::test::DemoAnswer;

namespace
{

const QString blog = QStringLiteral("blog");
const QLatin1String id("_id");

/// An entry that keeps all rules.
QJsonObject entry()
{
    return {{QStringLiteral("title"), QStringLiteral("Snow")},
            {QStringLiteral("date"), QStringLiteral("2026-12-01T08:00:00")},
            {QStringLiteral("section"), QStringLiteral("growing")},
            {QStringLiteral("category"), QStringLiteral("herbs")}};
}

QJsonObject entryWith(const char *name, const QJsonValue &value)
{
    QJsonObject all = entry();
    all.insert(QLatin1String(name), value);
    return all;
}

QStringList places(const DemoAnswer &answer)
{
    return answer.errors().keys();
}

QByteArray pathOf(const DemoAnswer &made)
{
    return "coll/entries/" + made.json.value(id).toString().toUtf8();
}

} // namespace

void BlogTest::makesSlugs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << QStringLiteral("Raised Beds & more") << QStringLiteral("raised-beds-more");
    QTest::newRow("accents") << QStringLiteral("Ömer’s Kräuter") << QStringLiteral("omer-s-krauter");
    QTest::newRow("ends") << QStringLiteral("  (Straße) ") << QStringLiteral("strasse");
}

void BlogTest::makesSlugs()
{
    QFETCH(QString, name);
    Demo demo(blog);
    const QJsonObject named{{QStringLiteral("name"), name}};
    QTEST(demo.send("POST", "coll/sections", named).json.value(QLatin1String("slug")).toString(), "slug");
    QTEST(demo.send("POST", "coll/tags", named).json.value(QLatin1String("slug")).toString(), "slug");
    const QJsonObject own{{QStringLiteral("section"), QStringLiteral("news")},
                          {QStringLiteral("name"), QStringLiteral("x")},
                          {QStringLiteral("slug"), name}};
    QTEST(demo.send("POST", "coll/categories", own).json.value(QLatin1String("slug")).toString(), "slug");
}

void BlogTest::refusesWhatIsThereAlready()
{
    Demo demo(blog);
    QCOMPARE(places(demo.send("POST", "coll/users", {{QStringLiteral("username"), QStringLiteral("jane")}})),
             QStringList(QStringLiteral("$.username")));
    QCOMPARE(places(demo.send("POST", "coll/sections", {{QStringLiteral("name"), QStringLiteral("News")}})),
             QStringList({QStringLiteral("$.name"), QStringLiteral("$.slug")}));
    QCOMPARE(places(demo.send("POST", "coll/tags", {{QStringLiteral("name"), QStringLiteral("bees")}})),
             QStringList(QStringLiteral("$.name")));
    // They are told what is wrong, where it is.
    const QJsonObject told =
        demo.send("POST", "coll/tags", {{QStringLiteral("name"), QStringLiteral("bees")}}).errors();
    QCOMPARE(told.value(QLatin1String("$.name")),
             QJsonValue(QJsonArray{QStringLiteral("A tag with that name already exists.")}));
    // An item is not its own rival.
    QCOMPARE(demo.send("PUT", "coll/tags/bees", {{QStringLiteral("name"), QStringLiteral("bees")}}).status,
             200);
}

void BlogTest::wantsActiveStaff()
{
    Demo demo(blog);
    QJsonObject user{{QStringLiteral("username"), QStringLiteral("kim")},
                     {QStringLiteral("is_staff"), true},
                     {QStringLiteral("is_active"), false}};
    QCOMPARE(places(demo.send("POST", "coll/users", user)), QStringList(QStringLiteral("$.is_staff")));
    user.insert(QStringLiteral("is_active"), true);
    QCOMPARE(demo.send("POST", "coll/users", user).status, 200);
}

void BlogTest::wantsCategoryOrTags()
{
    Demo demo(blog);
    QJsonObject without = entryWith("category", QJsonValue::Null);
    QCOMPARE(places(demo.send("POST", "coll/entries", without)), QStringList(QStringLiteral("$.tags")));
    without.insert(QStringLiteral("tags"), QJsonArray({QStringLiteral("bees")}));
    QCOMPARE(demo.send("POST", "coll/entries", without).status, 200);
    QCOMPARE(demo.send("POST", "coll/entries", entry()).status, 200);
}

void BlogTest::wantsCategoriesOfTheSection()
{
    Demo demo(blog);
    QCOMPARE(places(demo.send("POST", "coll/entries", entryWith("section", QStringLiteral("workshop")))),
             QStringList(QStringLiteral("$.category")));
}

void BlogTest::wantsCompleteEntriesOnline()
{
    Demo demo(blog);
    QJsonObject online = entryWith("status", QStringLiteral("Online"));
    QCOMPARE(places(demo.send("POST", "coll/entries", online)), QStringList(QStringLiteral("$.status")));
    online.insert(QStringLiteral("summary"), QStringLiteral("Cold"));
    online.insert(QStringLiteral("body"), QStringLiteral("and white"));
    QCOMPARE(demo.send("POST", "coll/entries", online).status, 200);
}

void BlogTest::counts()
{
    Demo demo(blog);
    const int before = demo.member("coll/sections/growing", "counter_entries").toInt();
    const int herbs = demo.member("coll/categories/herbs", "counter_entries").toInt();
    const int bees = demo.member("coll/tags/bees", "counter_entries").toInt();
    const DemoAnswer made =
        demo.send("POST", "coll/entries", entryWith("tags", QJsonArray({QStringLiteral("bees")})));
    QCOMPARE(made.json.value(QLatin1String("counter_tags")).toInt(), 1);
    QCOMPARE(demo.member("coll/sections/growing", "counter_entries").toInt(), before + 1);
    QCOMPARE(demo.member("coll/categories/herbs", "counter_entries").toInt(), herbs + 1);
    QCOMPARE(demo.member("coll/tags/bees", "counter_entries").toInt(), bees + 1);
    const QJsonObject link{{QStringLiteral("entry"), made.json.value(id)},
                           {QStringLiteral("url"), QStringLiteral("https://example.org/snow")},
                           {QStringLiteral("title"), QStringLiteral("Snow")}};
    QCOMPARE(demo.send("POST", "coll/links", link).status, 200);
    QCOMPARE(demo.member(pathOf(made), "counter_links").toInt(), 1);
    QCOMPARE(demo.send("DELETE", pathOf(made)).status, 200);
    QCOMPARE(demo.member("coll/sections/growing", "counter_entries").toInt(), before);
}

void BlogTest::publishesAndWithdraws()
{
    Demo demo(blog);
    const QByteArray path = "coll/entries/leaf-mould";
    QVERIFY(demo.send("POST", "coll/entries/_actions/publish/leaf-mould").status != 200);
    QCOMPARE(demo.member(path, "status").toString(), QStringLiteral("Draft"));
    const QJsonObject body{{QStringLiteral("op"), QStringLiteral("replace")},
                           {QStringLiteral("path"), QStringLiteral("$.body")},
                           {QStringLiteral("value"), QStringLiteral("Wait.")}};
    QCOMPARE(demo.send("PATCH", path, body).status, 200);
    QCOMPARE(demo.send("POST", "coll/entries/_actions/publish/leaf-mould").status, 200);
    QCOMPARE(demo.member(path, "status").toString(), QStringLiteral("Online"));
    QCOMPARE(demo.send("POST", "coll/entries/_actions/withdraw/leaf-mould").status, 200);
    QCOMPARE(demo.member(path, "status").toString(), QStringLiteral("Draft"));
}

void BlogTest::locks()
{
    Demo demo(blog);
    const QByteArray path = "coll/entries/leaf-mould";
    QCOMPARE(demo.send("POST", "coll/entries/_actions/lock/leaf-mould").status, 200);
    QCOMPARE(demo.send("DELETE", path).status, 403);
    QCOMPARE(demo.send("POST", "coll/entries/_actions/unlock/leaf-mould").status, 200);
    QCOMPARE(demo.send("DELETE", path).status, 200);
}

void BlogTest::keepsUsers()
{
    Demo demo(blog);
    QCOMPARE(demo.send("DELETE", "coll/users/old-gate").status, 403);
}

void BlogTest::passwordsAreWrittenAndNeverRead()
{
    Demo demo(blog);
    const QJsonObject tooShort{{QStringLiteral("password"), QStringLiteral("abc")}};
    QCOMPARE(places(demo.send("PUT", "coll/users/jane", tooShort)),
             QStringList(QStringLiteral("$.password")));
    QVERIFY(demo.member("coll/users/jane", "password_changed").isNull());
    const QJsonObject good{{QStringLiteral("password"), QStringLiteral("spade and rake")}};
    const DemoAnswer changed = demo.send("PUT", "coll/users/jane", good);
    QCOMPARE(changed.status, 200);
    QVERIFY(changed.json.value(QLatin1String("password")).isNull());
    QVERIFY(demo.member("coll/users/jane", "password").isNull());
    QVERIFY(!demo.member("coll/users/jane", "password_changed").toString().isEmpty());
}

void BlogTest::passwordsAreOnesOwn()
{
    Demo demo(blog);
    const QJsonObject password{{QStringLiteral("password"), QStringLiteral("spade and rake")}};
    demo.actAs(QStringLiteral("joe"));
    QCOMPARE(demo.send("PUT", "coll/users/jane", password).status, 403);
    QCOMPARE(demo.send("PUT", "coll/users/joe", password).status, 200);
}

void BlogTest::picturesCanBeSeen()
{
    Demo demo(blog);
    int pictures = 0;
    for (const QJsonValue row : demo.get("coll/entries?_page=0").rows()) {
        const QJsonObject entry = row.toObject();
        const QJsonObject image = entry.value(QLatin1String("image")).toObject();
        if (image.isEmpty())
            continue;
        ++pictures;
        QCOMPARE(image.value(QLatin1String("content_type")).toString(), QStringLiteral("image/png"));
        QVERIFY(!entry.value(QLatin1String("image_caption")).toString().isEmpty());
        const QByteArray path = "coll/entries/" + entry.value(id).toString().toUtf8() + "/image";
        QCOMPARE(demo.content(path).size(), image.value(QLatin1String("size")).toInteger());
    }
    QCOMPARE(pictures, 5);
}

void BlogTest::selects()
{
    Demo demo(blog);
    QCOMPARE(demo.get("coll/entries/_selections/drafts?_page=0").rows().size(), 13);
    QCOMPARE(demo.get("coll/entries/_selections/online?_page=0").rows().size(), 17);
}
