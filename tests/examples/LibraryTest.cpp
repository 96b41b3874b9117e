// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/examples/LibraryTest.h"

#include "tests/examples/Demo.h"

#include <QTest>

using backdesk::test::Demo;
using backdesk::test::DemoAnswer;

namespace
{

const QString library = QStringLiteral("library");
const QByteArray farm = "coll/books/animal-farm";

const QJsonObject toAda{{QStringLiteral("reader"), QStringLiteral("ada")}, {QStringLiteral("weeks"), 2}};

QJsonObject rename(const QString &title)
{
    return {{QStringLiteral("op"), QStringLiteral("replace")},
            {QStringLiteral("path"), QStringLiteral("$.title")},
            {QStringLiteral("value"), title}};
}

} // namespace

void LibraryTest::lendsAndTakesBack()
{
    Demo demo(library);
    const int borrowed = demo.get("coll/books/_selections/borrowed?_page=0").rows().size();
    const int open = demo.get("coll/loans/_selections/open?_page=0").rows().size();
    QCOMPARE(demo.send("POST", "coll/books/_actions/lend/animal-farm", toAda).status, 200);
    QCOMPARE(demo.member(farm, "borrowed_by").toString(), QStringLiteral("ada"));
    QCOMPARE(demo.get("coll/books/_selections/borrowed?_page=0").rows().size(), borrowed + 1);
    QCOMPARE(demo.get("coll/loans/_selections/open?_page=0").rows().size(), open + 1);
    QCOMPARE(demo.send("POST", "coll/books/_actions/give_back/animal-farm").status, 200);
    QCOMPARE(demo.member(farm, "state").toString(), QStringLiteral("On shelf"));
    QCOMPARE(demo.get("coll/loans/_selections/open?_page=0").rows().size(), open);
}

void LibraryTest::extendsLoans()
{
    Demo demo(library);
    QCOMPARE(demo.send("POST", "coll/books/_actions/lend/animal-farm", toAda).status, 200);
    const QString before = demo.member(farm, "return_date").toString();
    const DemoAnswer done =
        demo.send("POST", "coll/books/_actions/renew/animal-farm", {{QStringLiteral("weeks"), 1}});
    QCOMPARE(done.status, 200);
    const QString after = demo.member(farm, "return_date").toString();
    QCOMPARE(QDateTime::fromString(before, Qt::ISODate).daysTo(QDateTime::fromString(after, Qt::ISODate)), 7);
    const auto loans = demo.get("coll/loans?book=animal-farm&reader=ada&_page=0&_sort=-lent").rows();
    QCOMPARE(loans.at(0).toObject().value(QLatin1String("due")).toString(), after);
}

void LibraryTest::letsEverybodyTryItOut()
{
    Demo demo(library);
    QCOMPARE(demo.send("PATCH", farm, rename(QStringLiteral("Farm"))).status, 200);
    QVERIFY(demo.get(farm).json.contains(QLatin1String("notes")));
    QCOMPARE(demo.send("DELETE", farm).status, 200);
}

void LibraryTest::keepsReadersToWhatIsTheirs()
{
    Demo demo(library);
    demo.actAs(QStringLiteral("ada"), {QStringLiteral("reader")});
    QCOMPARE(demo.get(farm).status, 200);
    QVERIFY(!demo.get(farm).json.contains(QLatin1String("notes")));
    QCOMPARE(demo.send("PATCH", farm, rename(QStringLiteral("Farm"))).status, 403);
    QCOMPARE(demo.send("POST", "coll/books/_actions/lend/animal-farm", toAda).status, 403);
    const auto readers = demo.get("coll/users?_page=0").rows();
    QCOMPARE(readers.size(), 1);
    QCOMPARE(readers.at(0).toObject().value(QLatin1String("_id")).toString(), QStringLiteral("ada"));
    QCOMPARE(demo.get("coll/loans?_page=0").rows().size(), 3);
}

void LibraryTest::letsStaffWork()
{
    Demo demo(library);
    demo.actAs(QStringLiteral("grace"), {QStringLiteral("employee")});
    QCOMPARE(demo.send("POST", "coll/books/_actions/lend/animal-farm", toAda).status, 200);
    QVERIFY(demo.get("coll/users?_page=0").rows().size() > 10);
    const QJsonObject roles{{QStringLiteral("op"), QStringLiteral("replace")},
                            {QStringLiteral("path"), QStringLiteral("$.roles")},
                            {QStringLiteral("value"), QJsonArray({QStringLiteral("admin")})}};
    QCOMPARE(demo.send("PATCH", "coll/users/grace", roles).status, 403);
    demo.actAs(QStringLiteral("ada"), {QStringLiteral("admin")});
    QCOMPARE(demo.send("PATCH", "coll/users/grace", roles).status, 200);
}
