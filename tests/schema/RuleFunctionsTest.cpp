// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/RuleFunctionsTest.h"

#include "tests/schema/Schemas.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

const DictType &itemType()
{
    static const auto type = dict({{QStringLiteral("a"), integer()}});
    return *type;
}

/// What a function that reads `a` of the item gives.
Function member(const QString &name)
{
    return [name](const Value &, const Subject &o) { return o.item.map().value(name); };
}

Function giving(const Value &value)
{
    return [value](const Value &, const Subject &) { return value; };
}

struct Outcome {
    QStringList mistakes;
    QStringList failure;
};

Outcome checked(const Type &type, const Value &value, const Value &item = ValueMap())
{
    Environment environment;
    const Subject o{itemType(), item, environment};
    Mistakes mistakes;
    type.check(value, {}, {mistakes, &o});
    Outcome outcome;
    for (const Error &error : mistakes.errors())
        outcome.mistakes.append(error.message.text());
    for (const Error &error : environment.failure())
        outcome.failure.append(error.message.text());
    return outcome;
}

TypePtr datetime(const ValueRange &range)
{
    return std::make_shared<DatetimeType>(TypeOptions(), range);
}

TypePtr patterned(const Function &function)
{
    return std::make_shared<StringType>(TypeOptions(),
                                        StringType::Options{{QStringLiteral("a")}, {function}});
}

} // namespace

void RuleFunctionsTest::limitsFollowTheItem()
{
    const TypePtr type = integer({}, {member(QStringLiteral("a")), 10});
    const Value item = json(R"({"a":3})");
    QCOMPARE(checked(*type, 3, item).mistakes, QStringList());
    QCOMPARE(checked(*type, 2, item).mistakes, QStringList{QStringLiteral("Must be at least 3")});
    QCOMPARE(checked(*type, 11, item).mistakes, QStringList{QStringLiteral("Must be at most 10")});
    const FloatType floating({}, {{}, member(QStringLiteral("a"))});
    QCOMPARE(checked(floating, 3.5, json(R"({"a":3})")).mistakes,
             QStringList{QStringLiteral("Must be at most 3")});
    QCOMPARE(checked(floating, 3.5, json(R"({"a":3.75})")).mistakes, QStringList());
}

void RuleFunctionsTest::limitsOfDatesAreReadAsDates()
{
    const Value moment = *DateTime::fromText(u"2020-01-01");
    const TypePtr type = datetime({giving(QStringLiteral("2020-01-02")), *DateTime::fromText(u"2020-01-03")});
    QCOMPARE(checked(*type, moment).mistakes,
             QStringList{QStringLiteral("Must not be before 2020-01-02T00:00:00")});
    QCOMPARE(checked(*type, *DateTime::fromText(u"2020-01-04")).mistakes,
             QStringList{QStringLiteral("Must not be after 2020-01-03T00:00:00")});
    QCOMPARE(checked(*type, *DateTime::fromText(u"2020-01-02")).mistakes, QStringList());
}

void RuleFunctionsTest::aLimitOfAnotherTypeFails()
{
    const Outcome outcome = checked(*integer({}, {{}, giving(QStringLiteral("many"))}), 5);
    QCOMPARE(outcome.mistakes, QStringList());
    QCOMPARE(outcome.failure,
             QStringList{QStringLiteral("The function of “max” gave no value of type Int.")});
}

void RuleFunctionsTest::noLimitIsNoLimit()
{
    const Outcome outcome = checked(*integer({}, {giving({}), giving({})}), 5);
    QCOMPARE(outcome.mistakes + outcome.failure, QStringList());
}

void RuleFunctionsTest::choicesAreReadAsTheType()
{
    TypeOptions options;
    options.inFunction = giving(ValueList{QStringLiteral("2020-01-01"), QStringLiteral("soon"), Value()});
    const DatetimeType type(options, {});
    QCOMPARE(checked(type, *DateTime::fromText(u"2020-01-01")).mistakes, QStringList());
    QCOMPARE(checked(type, *DateTime::fromText(u"2020-01-02")).mistakes,
             QStringList{QStringLiteral("Must be one of: \"2020-01-01T00:00:00\"")});
    options.inFunction = giving(5);
    QCOMPARE(checked(IntType(options, {}), 5).failure,
             QStringList{QStringLiteral("The function of “in” gave no list.")});
}

void RuleFunctionsTest::patternsFollowTheValue()
{
    const TypePtr type = patterned([](const Value &value, const Subject &o) -> Value {
        if (value.text().size() > 5)
            return {};
        return o.item.map().value(u"a").isNull()
                   ? Value(QStringLiteral("ab$"))
                   : Value(ValueList{QStringLiteral("ab"), QStringLiteral(".*c$")});
    });
    QCOMPARE(checked(*type, QStringLiteral("ab")).mistakes, QStringList());
    QCOMPARE(checked(*type, QStringLiteral("abc")).mistakes,
             QStringList{QStringLiteral("Must match the pattern ab$")});
    QCOMPARE(checked(*type, QStringLiteral("ab"), json(R"({"a":1})")).mistakes,
             QStringList{QStringLiteral("Must match the pattern .*c$")});
    QCOMPARE(checked(*type, QStringLiteral("axxxxx")).mistakes, QStringList());
    QCOMPARE(checked(*type, QStringLiteral("bxxxxx")).mistakes,
             QStringList{QStringLiteral("Must match the pattern a")});
}

void RuleFunctionsTest::patternsThatAreNoneFail_data()
{
    QTest::addColumn<Value>("given");
    QTest::addColumn<QString>("failure");
    QTest::newRow("number") << Value(5)
                            << QStringLiteral(
                                   "The function of “pattern” gave neither a text nor a list of texts.");
    QTest::newRow("list of numbers")
        << Value(ValueList{5})
        << QStringLiteral("The function of “pattern” gave neither a text nor a list of texts.");
    QTest::newRow("wrong")
        << Value(QStringLiteral("("))
        << QStringLiteral("The function of “pattern” gave (, which is not a regular expression: missing "
                          "closing parenthesis.");
    QTest::newRow("bracket that pairs with ours")
        << Value(QStringLiteral("a)(b"))
        << QStringLiteral(
               "The function of “pattern” gave a)(b, which is not a regular expression: unmatched closing "
               "parenthesis.");
}

void RuleFunctionsTest::patternsThatAreNoneFail()
{
    QFETCH(Value, given);
    QFETCH(QString, failure);
    const Outcome outcome = checked(*patterned(giving(given)), QStringLiteral("abc"));
    QCOMPARE(outcome.failure, QStringList{failure});
    QCOMPARE(outcome.mistakes, QStringList());
}

void RuleFunctionsTest::withoutAnItemFunctionsAreNotAsked()
{
    Mistakes mistakes;
    integer({}, {giving(7), {}})->check(5, {}, mistakes);
    patterned(giving(QStringLiteral("x")))->check(QStringLiteral("abc"), {}, mistakes);
    QVERIFY(mistakes.isEmpty());
}

void RuleFunctionsTest::functionsAreToldAsSuch()
{
    const ValueMap limits = integer({}, {giving(1), 5})->describe();
    QCOMPARE(limits.value(u"min").text(), QLatin1String("func"));
    QCOMPARE(*limits.value(u"max").asInt(), 5);
    QCOMPARE(toJson(patterned(giving({}))->describe().value(u"regexp")), R"(["a","func"])");
    QVERIFY(integer()->describe().value(u"max").isNull());
}
