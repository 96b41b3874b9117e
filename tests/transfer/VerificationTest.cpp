// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/VerificationTest.h"

#include "core/transfer/Verification.h"
#include "tests/transfer/Shop.h"

#include <QElapsedTimer>
#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

using Change = std::function<void(Storage &)>;

/// An open application that something is done to.
struct Checked {
    DescriptionResult description;
    QStringList findings; ///< "wrong users/u1 $.age"
    VerificationReport report;

    explicit Checked(DescriptionResult given) : description(std::move(given))
    {
        if (!description.ok() || !description.backoffice->open())
            qFatal("the application cannot be opened");
    }
    Storage &storage() const { return description.backoffice->storage(); }

    void run(bool repair = false)
    {
        static const QStringList kinds{QStringLiteral("wrong"), QStringLiteral("mended"),
                                       QStringLiteral("note")};
        findings.clear();
        const TransferControl control;
        Verification verification(*description.backoffice, control);
        verification.onFinding = [this](const Finding &finding) {
            findings.append(
                (QStringList{kinds[int(finding.kind)], finding.place, finding.path}).join(u' ').trimmed());
        };
        const auto result = repair ? verification.repair() : verification.check();
        if (!result)
            qFatal("%s", qPrintable(result.error().message.text()));
        report = *result;
    }
    QString found() const { return findings.join(u'\n'); }
};

Checked checkedShop(const Shop &shop)
{
    Checked checked(loadDescription(shop.writeDescription("{type: memory}")));
    shop.fill(checked.storage(), 24);
    return checked;
}

Change set(const char *place, const char *member, const Value &value)
{
    const QStringList key = QString::fromLatin1(place).split(u'/');
    return [key, member = QString::fromLatin1(member), value](Storage &storage) {
        breakItem(storage, key[0], key[1], [&](ValueMap &item) { item.set(member, value); });
    };
}

Value ids(const QStringList &list)
{
    return ValueList(list.begin(), list.end());
}

const QString noted = QStringLiteral("note users/u0 $.nick\nnote users/u10 $.nick\nnote users/u20 $.nick");

} // namespace

Q_DECLARE_METATYPE(Change)

void VerificationTest::whatIsRightIsRight()
{
    const Shop shop;
    Checked checked = checkedShop(shop);
    checked.run();
    QCOMPARE(checked.found(), noted);
    QCOMPARE(checked.report.items, 26);
    QCOMPARE(checked.report.wrong, 0);
    checked.run(true);
    QCOMPARE(checked.report.mended, 0);
}

void VerificationTest::findsEverything_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const Change &change, const char *finding) {
        QTest::newRow(name) << change << QString::fromLatin1(finding);
    };
    row("a rule", set("users/u3", "age", -1), "wrong users/u3 $.age");
    row("another type", set("users/u3", "age", QStringLiteral("old")), "wrong users/u3 $.age");
    row("a missing value", set("users/u3", "name", {}), "wrong users/u3 $.name");
    row("a missing other side", set("addrs/a1", "users", ids({})), "wrong users/u1 $.addr");
    row("nothing there", set("users/u3", "addr", QStringLiteral("zz")), "wrong users/u3 $.addr");
    row("a link of one list", set("users/u3", "friends", ids({})), "wrong users/u2 $.friends");
    row("one too many",
        set("addrs/a0", "users", ids({QStringLiteral("u0"), QStringLiteral("u1"), QStringLiteral("u2")})),
        "wrong addrs/a0 $.users");
    row("twice", set("users/u3", "friends", ids({QStringLiteral("u2"), QStringLiteral("u2")})),
        "wrong users/u3 $.friends");
    row("one side of two", set("users/u4", "spouse", {}), "wrong users/u5 $.spouse");
    row(
        "a lost file",
        [](Storage &storage) {
            const Value photo =
                memberOf(storage, QStringLiteral("users"), QStringLiteral("u10"), QStringLiteral("photo"));
            storage.files().remove(photo.map().value(u"file_id").text());
        },
        "wrong users/u10");
}

void VerificationTest::findsEverything()
{
    QFETCH(Change, change);
    QFETCH(QString, finding);
    const Shop shop;
    Checked checked = checkedShop(shop);
    change(checked.storage());
    checked.run();
    QVERIFY2(checked.findings.contains(finding), qPrintable(checked.found()));
    QVERIFY(checked.report.wrong > 0);
}

void VerificationTest::mendsReferences_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("member");
    QTest::addColumn<Value>("wanted");
    const auto row = [](const char *name, const Change &change, const char *finding, const char *place,
                        const char *member, const Value &wanted) {
        QTest::newRow(name) << change << QString::fromLatin1(finding) << QString::fromLatin1(place)
                            << QString::fromLatin1(member) << wanted;
    };
    row("a missing other side", set("users/u2", "friends", ids({})), "mended users/u2 $.friends", "users/u2",
        "friends", ids({QStringLiteral("u3")}));
    row("nothing there", set("users/u3", "spouse", QStringLiteral("zz")), "mended users/u3 $.spouse",
        "users/u3", "spouse", {});
    row("nothing there in a list",
        set("users/u2", "friends", ids({QStringLiteral("zz"), QStringLiteral("u3")})),
        "mended users/u2 $.friends", "users/u2", "friends", ids({QStringLiteral("u3")}));
    row("the Ref decides", set("users/u3", "addr", QStringLiteral("a0")), "mended addrs/a0 $.users",
        "users/u3", "addr", QStringLiteral("a0"));
    row("twice", set("users/u3", "friends", ids({QStringLiteral("u2"), QStringLiteral("u2")})),
        "mended users/u3 $.friends", "users/u3", "friends", ids({QStringLiteral("u2")}));
    row("one side of two", set("users/u4", "spouse", {}), "mended users/u4 $.spouse", "users/u4", "spouse",
        QStringLiteral("u5"));
}

void VerificationTest::mendsReferences()
{
    QFETCH(Change, change);
    QFETCH(QString, finding);
    QFETCH(QString, place);
    QFETCH(QString, member);
    QFETCH(Value, wanted);
    const Shop shop;
    Checked checked = checkedShop(shop);
    change(checked.storage());
    const QStringList key = place.split(u'/');
    const Value meta = memberOf(checked.storage(), key[0], key[1], QStringLiteral("_meta"));
    checked.run(true);
    QVERIFY2(checked.findings.contains(finding), qPrintable(checked.found()));
    QCOMPARE(checked.report.wrong, 0);
    QCOMPARE(memberOf(checked.storage(), key[0], key[1], member), wanted);
    QCOMPARE(memberOf(checked.storage(), key[0], key[1], QStringLiteral("_meta")), meta);
    checked.run();
    QCOMPARE(checked.found(), noted);
}

void VerificationTest::leavesWhatHasNoRightAnswer()
{
    const Shop shop;
    Checked checked = checkedShop(shop);
    // Two claim the same one, who claims nobody.
    set("users/u4", "spouse", {})(checked.storage());
    set("users/u6", "spouse", QStringLiteral("u4"))(checked.storage());
    set("users/u3", "age", -1)(checked.storage());
    checked.run(true);
    QCOMPARE(checked.report.mended, 0);
    QCOMPARE(checked.report.wrong, 3);
    QVERIFY(checked.findings.contains(QStringLiteral("wrong users/u3 $.age")));
    QVERIFY(
        memberOf(checked.storage(), QStringLiteral("users"), QStringLiteral("u4"), QStringLiteral("spouse"))
            .isNull());

    // A reference that has to be there is not taken away.
    Checked strict(readDescription("backoffice: a\nstorage: {type: memory}\ncollections:\n"
                                   "  a: {fields: {b: {type: Ref, coll: b, field: $.as, required: true}}}\n"
                                   "  b: {fields: {as: {type: RefsList, coll: a, field: $.b}}}\n",
                                   QStringLiteral("strict.yml")));
    ValueMap item;
    item.set(QStringLiteral("_id"), QStringLiteral("1"));
    item.set(QStringLiteral("b"), QStringLiteral("zz"));
    QVERIFY(strict.storage().apply({Write{QStringLiteral("a"), QStringLiteral("1"), Value(item)}}).ok());
    strict.run(true);
    QCOMPARE(strict.report.mended, 0);
    QVERIFY(strict.findings.contains(QStringLiteral("wrong a/1 $.b")));
    QCOMPARE(memberOf(strict.storage(), QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("b")),
             Value(QStringLiteral("zz")));
}

void VerificationTest::functionsAreAsked()
{
    Checked checked(readDescription(
        "backoffice: a\nstorage: {type: memory}\ncollections:\n"
        "  a:\n"
        "    fields:\n"
        "      n: {type: Int, constraint: !js \"(value, o) => backoffice.a.select({}).length > value\"}\n",
        QStringLiteral("functions.yml")));
    for (int n : {0, 1, 2, 3}) {
        ValueMap item;
        item.set(QStringLiteral("_id"), QString::number(n));
        item.set(QStringLiteral("n"), n + 1);
        QVERIFY(checked.storage().apply({Write{QStringLiteral("a"), QString::number(n), Value(item)}}).ok());
    }
    checked.run();
    QCOMPARE(checked.report.wrong, 1); // three of them are fewer than four
    QVERIFY2(checked.findings.contains(QStringLiteral("wrong a/3 $.n")), qPrintable(checked.found()));
}

void VerificationTest::manyItemsOfOneListTakeNoLonger()
{
    constexpr int count = 20'000;
    Checked checked(readDescription("backoffice: a\nstorage: {type: memory}\ncollections:\n"
                                    "  a: {fields: {b: {type: Ref, coll: b, field: $.as}}}\n"
                                    "  b: {fields: {as: {type: RefsList, coll: a, field: $.b}}}\n",
                                    QStringLiteral("many.yml")));
    QList<Write> batch;
    ValueList list;
    for (int i = 0; i < count; ++i) {
        ValueMap item;
        item.set(QStringLiteral("_id"), QString::number(i));
        item.set(QStringLiteral("b"), QStringLiteral("x"));
        batch.append(Write{QStringLiteral("a"), QString::number(i), Value(item)});
        list.append(QString::number(i));
    }
    ValueMap owner;
    owner.set(QStringLiteral("_id"), QStringLiteral("x"));
    owner.set(QStringLiteral("as"), list);
    batch.append(Write{QStringLiteral("b"), QStringLiteral("x"), Value(owner)});
    QVERIFY(checked.storage().apply(batch).ok());
    QElapsedTimer timer;
    timer.start();
    checked.run();
    QCOMPARE(checked.report.wrong, 0);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}
