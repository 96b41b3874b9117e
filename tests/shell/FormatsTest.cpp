// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/FormatsTest.h"

#include "ui/admin/Formats.h"

#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

void FormatsTest::datesHaveNoWeekday_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("British") << QStringLiteral("en_GB") << QStringLiteral("12 December 2026");
    QTest::newRow("American") << QStringLiteral("en_US") << QStringLiteral("December 12, 2026");
    QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("12. Dezember 2026");
    QTest::newRow("French") << QStringLiteral("fr_FR") << QStringLiteral("12 décembre 2026");
    QTest::newRow("Spanish") << QStringLiteral("es_ES") << QStringLiteral("12 de diciembre de 2026");
}

void FormatsTest::datesHaveNoWeekday()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    QCOMPARE(formatDate(QDate(2026, 12, 12), QLocale(locale)), text);
}

void FormatsTest::numbersFollowTheLocale()
{
    QCOMPARE(formatNumber(qint64(1204), QLocale(QStringLiteral("en_US"))), QStringLiteral("1,204"));
    QCOMPARE(formatNumber(qint64(1204), QLocale(QStringLiteral("de_DE"))), QStringLiteral("1.204"));
    QCOMPARE(formatNumber(0.1, QLocale(QStringLiteral("de_DE"))), QStringLiteral("0,1"));
}

void FormatsTest::recentTimesAreNamed()
{
    const QLocale english(QStringLiteral("en_GB"));
    const QDateTime now(QDate(2026, 3, 3), QTime(12, 0));
    QCOMPARE(formatWhen(now.addSecs(-6360), now, english), QStringLiteral("today 10:14"));
    QCOMPARE(formatWhen(now.addDays(-1), now, english), QStringLiteral("yesterday 12:00"));
    QCOMPARE(formatWhen(now.addDays(-2), now, english), QStringLiteral("1 March 2026, 12:00"));
    QCOMPARE(formatWhen(now, now, QLocale::c()), QStringLiteral("today 12:00"));
}

void FormatsTest::languagesNameThemselves()
{
    QCOMPARE(languageName(QLocale(QStringLiteral("de_DE"))), QStringLiteral("Deutsch"));
    QCOMPARE(languageName(QLocale(QStringLiteral("fr_FR"))), QStringLiteral("Français"));
    QCOMPARE(languageName(QLocale::c()), QStringLiteral("English"));
    QCOMPARE(languageName(QLocale(QStringLiteral("en_US"))), QStringLiteral("English"));
}

} // namespace backdesk::test
