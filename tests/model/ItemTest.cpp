// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/ItemTest.h"

#include "core/model/Item.h"
#include "tests/model/Quickstart.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

void ItemTest::followsTheDocumentsExample()
{
    const auto backoffice = quickstart();
    QVERIFY(backoffice->open().ok());
    Item moon(*backoffice, *backoffice->collection(QStringLiteral("addrs")));
    QVERIFY(moon.create(json(R"({"name": "moon", "address": "far"})")).ok());
    Item astro(*backoffice, *backoffice->collection(QStringLiteral("users")));
    ValueMap user = json(R"({"name": "neil", "surname": "amstrong"})").map();
    user.set(QStringLiteral("addr"), moon.id());
    QVERIFY(astro.create(user).ok());
    QCOMPARE(moon.value().map().value(u"users").list().size(), 0);
    QVERIFY(moon.reload().ok());
    QCOMPARE(moon.value().map().value(u"users").list(), ValueList{astro.id()});
}

void ItemTest::goesThroughItsStates()
{
    const auto backoffice = quickstart();
    QVERIFY(backoffice->open().ok());
    const Collection &addrs = *backoffice->collection(QStringLiteral("addrs"));
    Item item(*backoffice, addrs);
    QCOMPARE(item.state(), Item::State::Unset);
    QCOMPARE(item.save().error().kind, ErrorKind::WrongState);
    QCOMPARE(item.remove().error().kind, ErrorKind::WrongState);
    QCOMPARE(item.reload().error().kind, ErrorKind::WrongState);
    QVERIFY(item.set(json(R"({"name": "moon"})")).ok());
    QCOMPARE(item.state(), Item::State::Unsaved);
    QVERIFY(item.save().ok());
    QCOMPARE(item.state(), Item::State::Saved);
    QVERIFY(!item.id().isEmpty());
    QCOMPARE(item.load(item.id()).error().kind, ErrorKind::WrongState);
    QCOMPARE(item.set(json(R"({"name": 5})")).error().path, QStringLiteral("$.name"));
    QCOMPARE(item.state(), Item::State::Saved);
    const QString id = item.id();
    QVERIFY(item.remove().ok());
    QCOMPARE(item.state(), Item::State::Unset);
    QCOMPARE(item.load(id).error().kind, ErrorKind::NotFound);
}

void ItemTest::savesOnlyOntoTheStateItKnows()
{
    const auto backoffice = quickstart();
    QVERIFY(backoffice->open().ok());
    const Collection &addrs = *backoffice->collection(QStringLiteral("addrs"));
    Item mine(*backoffice, addrs);
    QVERIFY(mine.create(json(R"({"name": "moon"})")).ok());
    Item theirs(*backoffice, addrs);
    QVERIFY(theirs.load(mine.id()).ok());
    QVERIFY(theirs.set(json(R"({"address": "near"})")).ok());
    QVERIFY(theirs.save().ok());
    QVERIFY(mine.set(json(R"({"address": "far"})")).ok());
    QCOMPARE(mine.save().error().kind, ErrorKind::Stale);
}

void ItemTest::selects()
{
    const auto backoffice = quickstart();
    QVERIFY(backoffice->open().ok());
    const Collection &addrs = *backoffice->collection(QStringLiteral("addrs"));
    for (const char *name : {"moon", "mars", "io"}) {
        ValueMap members;
        members.set(QStringLiteral("name"), QString::fromLatin1(name));
        QVERIFY(Item(*backoffice, addrs).create(members).ok());
    }
    const auto found = Item::select(*backoffice, addrs, {{QStringLiteral("name.$reg"), QStringLiteral("m")}});
    QVERIFY(found.ok());
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).value().map().value(u"name").text(), QStringLiteral("moon"));
    QCOMPARE(found->at(1).state(), Item::State::Saved);
}
