// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/MessageTextsTest.h"

#include "ui/admin/MessageDefaults.h"
#include "ui/admin/MessageFormat.h"
#include "ui/admin/MessageTexts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

void MessageTextsTest::cleanup()
{
    setMessageOverrides({});
}

void MessageTextsTest::defaultsTakeTheirValues()
{
    QCOMPARE(messageText(QStringLiteral("changeView.deleteSuccess"),
                         {{QStringLiteral("item"), QStringLiteral("Momo {title}")}}),
             QStringLiteral("Momo {title} was successfully deleted."));
    QCOMPARE(messageText(QStringLiteral("addView.button.save")), QStringLiteral("Save"));
}

void MessageTextsTest::countsChooseThePlural()
{
    // Without a translation the source stands there.
    QCOMPARE(messageText(QStringLiteral("listView.results"), {{QStringLiteral("count"), 3}}),
             QStringLiteral("3 result(s)"));
}

void MessageTextsTest::overridesTakeTheirPlace()
{
    setMessageOverrides(
        {{QStringLiteral("addView.add.success"), QStringLiteral("Hurray: {title}!")},
         {QStringLiteral("bulk.deleteSuccess"),
          QStringLiteral("{count, plural, one {One entry is} other {# entries are}} gone.")}});
    QCOMPARE(messageText(QStringLiteral("addView.add.success"),
                         {{QStringLiteral("title"), QStringLiteral("Momo")}}),
             QStringLiteral("Hurray: Momo!"));
    QCOMPARE(messageText(QStringLiteral("bulk.deleteSuccess"), {{QStringLiteral("count"), 1}}),
             QStringLiteral("One entry is gone."));
    QCOMPARE(messageText(QStringLiteral("bulk.deleteSuccess"), {{QStringLiteral("count"), 4}}),
             QStringLiteral("4 entries are gone."));
}

void MessageTextsTest::theirLanguageChoosesThePlural()
{
    const QString id = QStringLiteral("bulk.deleteSuccess");
    const QMap<QString, QString> texts{
        {id, QStringLiteral("{count, plural, one {# wpis} few {# wpisy} other {# wpisów}}")}};
    const auto told = [&id](int count) { return messageText(id, {{QStringLiteral("count"), count}}); };
    setMessageOverrides(texts, QStringLiteral("pl"));
    QCOMPARE(told(3), QStringLiteral("3 wpisy"));
    QCOMPARE(told(5), QStringLiteral("5 wpisów"));
    setMessageOverrides(texts, QStringLiteral("no such language"));
    QCOMPARE(told(3), QStringLiteral("3 wpisów"));
    setMessageOverrides(texts);
    QCOMPARE(told(3), QStringLiteral("3 wpisów"));
}

void MessageTextsTest::unknownIdsStay()
{
    QCOMPARE(messageText(QStringLiteral("no.such")), QStringLiteral("no.such"));
}

void MessageTextsTest::everyIdIsListedWithItsPlaceholders()
{
    QFile file(QStringLiteral(BACKDESK_SOURCE_DIR "/resources/messages.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList listed;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList words = line.split(u' ');
        listed << words.first();
        static const QRegularExpression name(QStringLiteral("\\{([a-z]+)\\}"));
        auto match = name.globalMatch(defaultMessage(words.first()));
        while (match.hasNext())
            QVERIFY2(words.contains(match.next().captured(1)), qPrintable(line));
    }
    QCOMPARE(listed, messageIds());
}

void MessageTextsTest::formats_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *pattern, int count, const char *expected) {
        QTest::addRow("%s %d", pattern, count)
            << QString::fromUtf8(pattern) << count << QString::fromUtf8(expected);
    };
    row("{count} for {who}", 1234, "1,234 for Jane");
    row("{count, number}", 5, "5");
    row("{count, plural, =0 {none} one {one} other {#}}", 0, "none");
    row("{count, plural, =0 {none} one {one} other {#}}", 1, "one");
    row("{count, plural, =0 {none} one {one} other {# by {who}}}", 12345, "12,345 by Jane");
    row("{count, plural, offset:1 =1 {you} one {you and one} other {you and #}}", 2, "you and one");
    row("{count, plural, offset:1 =1 {you} one {you and one} other {you and #}}", 4, "you and 3");
    row("{who, select, Jane {she {count, plural, one {is} other {are #}}} other {they}}", 2, "she are 2");
    row("{who, select, Joe {he} other {they}}", 2, "they");
    row("it''s '{who}' isn't", 1, "it's {who} isn't");
    row("{count, plural, other {'#' '{'}}", 3, "# {");
    row("{nobody} {", 1, "{nobody} {");
    row("{count, plural, one {x}}", 2, "{count, plural, one {x}}");
    row("{count, date}", 2, "{count, date}");
}

void MessageTextsTest::formats()
{
    QFETCH(QString, pattern);
    QFETCH(int, count);
    QTEST(formatMessage(pattern,
                        {{QStringLiteral("count"), count}, {QStringLiteral("who"), QStringLiteral("Jane")}},
                        QLocale(QStringLiteral("en_US"))),
          "expected");
}

void MessageTextsTest::categories_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected"); // of 0, 1, 2, 3, 5, 11, 21, 22, 100
    const auto row = [](const char *language, const char *expected) {
        QTest::addRow("%s", language) << QString::fromLatin1(language) << QString::fromLatin1(expected);
    };
    row("en", "other one other other other other other other other");
    row("fr", "one one other other other other other other other");
    row("ja", "other other other other other other other other other");
    row("ru", "many one few few many many one few many");
    row("pl", "many one few few many many many few many");
    row("cs", "other one few few other other other other other");
    row("ar", "zero one two few few many many many other");
    row("he", "other one two other other other other other other");
    row("sl", "other one two few other other other other other");
    row("lt", "other one few few few other one few other");
    row("lv", "zero one other other other zero one other zero");
    row("ro", "few one few few few few other other other");
    row("pt_BR", "one one other other other other other other other");
    row("pt_PT", "other one other other other other other other other");
}

void MessageTextsTest::categories()
{
    QFETCH(QString, language);
    QStringList found;
    for (const int number : {0, 1, 2, 3, 5, 11, 21, 22, 100})
        found << pluralCategory(number, QLocale(language));
    QTEST(found.join(u' '), "expected");
}

} // namespace backdesk::test
