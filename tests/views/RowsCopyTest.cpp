// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/RowsCopyTest.h"

#include "tests/views/ListWindow.h"
#include "ui/views/RowsCopy.h"

#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

void RowsCopyTest::rowsAndColumnsAreCopied()
{
    ListWindow window(3);
    window.open();
    const RowsCopy years = RowsCopy::ofColumn(window.view().model(), 2);
    QCOMPARE(years.text(), QStringLiteral("Year\n1954\n1975\n1986\n"));
}

void RowsCopyTest::valuesAreQuotedForSpreadsheets()
{
    const RowsCopy rows({{QStringLiteral("A"), QStringLiteral("B")},
                         {QStringLiteral("one\ttwo"), QStringLiteral("say \"hi\"")},
                         {QStringLiteral("line\nbreak"), QStringLiteral("<b>")}});
    QCOMPARE(rows.text(), QStringLiteral("A\tB\n\"one\ttwo\"\t\"say \"\"hi\"\"\"\n\"line\nbreak\"\t<b>\n"));
    QVERIFY(rows.html().contains(QLatin1String("<td>&lt;b&gt;</td>")));
}

void RowsCopyTest::formulasAreHarmless()
{
    const RowsCopy rows({{QStringLiteral("A"), QStringLiteral("B")},
                         {QStringLiteral("=1+1"), QStringLiteral("-1,234.50")},
                         {QStringLiteral("+49-89-1"), QStringLiteral("'@home")}});
    QCOMPARE(rows.text(), QStringLiteral("A\tB\n'=1+1\t-1,234.50\n'+49-89-1\t''@home\n"));
    QVERIFY(rows.html().contains(QLatin1String("<td>'=1+1</td><td>-1,234.50</td>")));
}
