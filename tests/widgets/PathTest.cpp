// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/PathTest.h"

#include "ui/widgets/Path.h"

#include <QTest>

namespace backdesk::test
{

using backdesk::ui::Path;

void PathTest::survivesItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("home") << QString();
    QTest::newRow("list") << QStringLiteral("users");
    QTest::newRow("add") << QStringLiteral("users/new");
    QTest::newRow("slash in the id") << QStringLiteral("users/a%2Fb%3Fc");
    QTest::newRow("query") << QStringLiteral("users?age.$gte=18&name=a%26b%3Dc%20d");
}

void PathTest::survivesItsText()
{
    QFETCH(const QString, text);
    QCOMPARE(Path::fromString(text).toString(), text);
    QCOMPARE(Path::fromString(Path::fromString(text).toString()), Path::fromString(text));
}

void PathTest::tellsWhatItIs()
{
    QVERIFY(Path::fromString(QStringLiteral("/")).isHome());
    QVERIFY(Path::list(QStringLiteral("users")).isList());
    QVERIFY(Path::add(QStringLiteral("users")).isAdd());
    QVERIFY(Path::add(QStringLiteral("users")).id().isEmpty());
    const Path item = Path::item(QStringLiteral("users"), QStringLiteral("a/b"));
    QVERIFY(item.isItem());
    QCOMPARE(item.collection(), QStringLiteral("users"));
    QCOMPARE(Path::fromString(item.toString()).id(), QStringLiteral("a/b"));
}

void PathTest::queryIsPartOfEquality()
{
    const Path plain = Path::list(QStringLiteral("users"));
    const Path filtered =
        Path::list(QStringLiteral("users"), {{QStringLiteral("age.$gte"), QStringLiteral("1+1")}});
    QVERIFY(plain != filtered);
    QCOMPARE(filtered.withoutQuery(), plain);
    QCOMPARE(Path::fromString(filtered.toString()).query().first().second, QStringLiteral("1+1"));
}

} // namespace backdesk::test
