// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/NearestTest.h"

#include "core/description/Nearest.h"

#include <QTest>

using namespace backdesk;

void NearestTest::findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *text, const char *meant) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << QString::fromLatin1(meant);
    };
    row("mn", "min");
    row("mni", "min");
    row("maxx", "max");
    row("tilte", "title");
    row("TITLE", "title");
    row("requird", "required");
    row("require_", "require");
    row("discription", "description");
    row("zzz", "");
    row("x", "");
    row("", "");
    row("of the kind", "");
}

void NearestTest::findsWhatWasMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    const QStringList candidates = {QStringLiteral("min"),      QStringLiteral("max"),
                                    QStringLiteral("title"),    QStringLiteral("require"),
                                    QStringLiteral("required"), QStringLiteral("description"),
                                    QStringLiteral("of")};
    QCOMPARE(nearest(text, candidates), meant);
    QCOMPARE(nearest(QString(100'000, u'x'), candidates), QString());
}
