// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/MoreTypesTest.h"

#include "core/schema/BytesType.h"
#include "core/schema/ComplexType.h"
#include "core/schema/FreeDictType.h"
#include "core/schema/InType.h"
#include "core/schema/IpAddressType.h"
#include "core/schema/IpNetworkType.h"
#include "core/schema/TupleType.h"
#include "core/schema/UrlType.h"
#include "core/value/Yaml.h"
#include "tests/schema/Schemas.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

TypePtr floating()
{
    return std::make_shared<FloatType>(TypeOptions(), FloatType::Options());
}

TypePtr tuple(QList<TypePtr> elements, TypeOptions options = {})
{
    return std::make_shared<TupleType>(std::move(options), std::move(elements));
}

TypePtr in(QList<TypePtr> alternatives, TypeOptions options = {})
{
    return std::make_shared<InType>(std::move(options), std::move(alternatives));
}

TypePtr typeNamed(const QString &name)
{
    static const QHash<QString, TypePtr> types = {
        {QStringLiteral("Bytes"), std::make_shared<BytesType>(TypeOptions())},
        {QStringLiteral("Tuple"), tuple({floating(), string()})},
        {QStringLiteral("In"), in({integer(), string({}, {QStringLiteral("^x")})})},
        {QStringLiteral("Complex"), std::make_shared<ComplexType>(TypeOptions())},
        {QStringLiteral("IpAddress"), std::make_shared<IpAddressType>(TypeOptions())},
        {QStringLiteral("IpNetwork"), std::make_shared<IpNetworkType>(TypeOptions())},
        {QStringLiteral("Url"), std::make_shared<UrlType>(TypeOptions())},
        {QStringLiteral("FreeDict"), std::make_shared<FreeDictType>(TypeOptions())},
    };
    return types.value(name);
}

QStringList told(const Mistakes &mistakes)
{
    QStringList lines;
    for (const Error &error : mistakes.errors())
        lines.append(error.path + QLatin1String(": ") + error.message.text());
    return lines;
}

QStringList mistakesOf(const Type &type, const char *input)
{
    Mistakes mistakes;
    const Value value = type.decode(json(input), type.initialValue(), ValuePath(), mistakes);
    type.check(value, ValuePath(), mistakes);
    return told(mistakes);
}

} // namespace

void MoreTypesTest::decodes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output"); // of a refused value what is told
    const auto row = [](const char *type, const char *input, const char *output) {
        QTest::addRow("%s of %s", type, input)
            << QString::fromLatin1(type) << QString::fromUtf8(input) << QString::fromUtf8(output);
    };
    row("Bytes", "\"aGVsbG8=\"", "\"aGVsbG8=\"");
    row("Bytes", "\"\"", "\"\"");
    row("Bytes", "null", "null");
    for (const char *wrong : {"\"!!\"", "12", "\"aGVsbG8\"", "\"aGVs bG8=\"", "\"aGVsbG8=\\n\"",
                              "\"aGVsbG9=\"", "\"é\"", "\"a\"", "{}", "true", "[\"aGVsbG8=\"]"})
        row("Bytes", wrong, "$: Must be base64 text");

    row("Tuple", "[1.0,\"a\"]", "[1.0,\"a\"]");
    row("Tuple", "[1,null]", "[1.0,null]");
    row("Tuple", "null", "null");
    for (const char *wrong : {"[1.0]", "[1.0,\"a\",\"b\"]", "3", "\"ab\"", "{}", "[]"})
        row("Tuple", wrong, "$: Must be a list with this many entries: 2");
    row("Tuple", "[\"x\",\"a\"]", "$[0]: Must be a number");
    row("Tuple", "[\"x\",5]", "$[0]: Must be a number; $[1]: Must be a string");

    row("In", "5", "5");
    row("In", "\"xy\"", "\"xy\"");
    row("In", "null", "null");
    row("In", "1.5", "$: Must be of one of these types: Int, String");
    row("In", "[1]", "$: Must be of one of these types: Int, String");
    row("In", "\"ab\"", "$: Must match the pattern ^x");

    row("Complex", R"({"real":1.5,"imag":-2.0})", R"({"real":1.5,"imag":-2.0})");
    row("Complex", R"({"imag":2})", R"({"real":null,"imag":2.0})");
    row("Complex", "null", R"({"real":null,"imag":null})");
    row("Complex", "5", "$: Must be an object");
    row("Complex", R"({"real":"x"})", "$.real: Must be a number");
    row("Complex", R"({"re":1.0})", "$.re: Unknown field");

    row("IpAddress", "\"192.168.0.1\"", "\"192.168.0.1\"");
    row("IpAddress", "\"0.0.0.0\"", "\"0.0.0.0\"");
    row("IpAddress", "\"2001:DB8:0:0:0:0:0:1\"", "\"2001:db8::1\"");
    row("IpAddress", "\"::\"", "\"::\"");
    row("IpAddress", "\"::ffff:10.0.0.1\"", "\"::ffff:10.0.0.1\"");
    for (const char *wrong : {"\"10.0.0\"",
                              "\"10.0.0.256\"",
                              "\"010.0.0.1\"",
                              "\"10.0.0.1.\"",
                              "\".10.0.0.1\"",
                              "\"127.1\"",
                              "\"1\"",
                              "\"fe80::1%eth0\"",
                              "\"fe80::1%1\"",
                              "\":::\"",
                              "\"1::2::3\"",
                              "\"12345::\"",
                              "\" ::1\"",
                              "\"::1\\n\"",
                              "\"[::1]\"",
                              "\"10.0.0.1/8\"",
                              "\"localhost\"",
                              "\"\"",
                              "1",
                              "[]"})
        row("IpAddress", wrong, "$: Must be an IP address such as 192.168.0.1 or 2001:db8::1");

    row("IpNetwork", "\"10.0.0.0/8\"", "\"10.0.0.0/8\"");
    row("IpNetwork", "\"0.0.0.0/0\"", "\"0.0.0.0/0\"");
    row("IpNetwork", "\"10.0.0.0/255.255.255.0\"", "\"10.0.0.0/24\"");
    row("IpNetwork", "\"10.1.2.3\"", "\"10.1.2.3/32\"");
    row("IpNetwork", "\"2001:DB8::/32\"", "\"2001:db8::/32\"");
    row("IpNetwork", "\"::1\"", "\"::1/128\"");
    row("IpNetwork", "\"::/0\"", "\"::/0\"");
    for (const char *wrong : {"\"10.0.0.1/8\"", "\"10.0.0.0/1\"", "\"2001:db8::1/64\"", "\"1.0.0.0/0\""})
        row("IpNetwork", wrong, "$: Must not have bits beyond its prefix");
    for (const char *wrong :
         {"\"10.0.0.0/33\"", "\"10.0.0.0/\"", "\"10.0.0.0/-1\"", "\"10.0.0.0/08\"", "\"10/8\"", "\"::/129\"",
          "\"::/ffff::\"", "\"10.0.0.0/255.0.255.0\"", "\"10.0.0.0/8/8\"", "\"/8\"", "\"\"", "8"})
        row("IpNetwork", wrong, "$: Must be a network such as 10.0.0.0/8 or 2001:db8::/32");

    row("Url", "\"https://example.org\"", "\"https://example.org\"");
    row("Url", "\"HTTP://Example.org:80/a%20b?q=1#f\"", "\"HTTP://Example.org:80/a%20b?q=1#f\"");
    row("Url", "\"ftp://user@[::1]/\"", "\"ftp://user@[::1]/\"");
    for (const char *wrong :
         {"\"example.org\"", "\"/a\"", "\"mailto:a@b.c\"", "\"file:///etc\"", "\"https://\"",
          "\"https://a b/\"", "\"https://a.b/x y\"", "\"http://a:99999/\"", "\"\"", "5", "{}"})
        row("Url", wrong, "$: Must be an address such as https://example.org/page");

    row("FreeDict", R"({"x":[1,{"y":null}],"z":"t"})", R"({"x":[1,{"y":null}],"z":"t"})");
    row("FreeDict", "{}", "{}");
    row("FreeDict", "null", "null");
    for (const char *wrong : {"12", "[1]", "\"text\"", "true"})
        row("FreeDict", wrong, "$: Must be an object");
    row("FreeDict", R"({"a":["\u0000"]})", "$.a[0]: Holds characters that are not text");
}

void MoreTypesTest::decodes()
{
    QFETCH(QString, type);
    QFETCH(QString, input);
    QFETCH(QString, output);
    const TypePtr tested = typeNamed(type);
    Mistakes mistakes;
    const Value value =
        tested->decode(json(input.toUtf8().constData()), tested->initialValue(), ValuePath(), mistakes);
    tested->check(value, ValuePath(), mistakes);
    QCOMPARE(mistakes.isEmpty() ? QString::fromUtf8(toJson(value)) : told(mistakes).join(QLatin1String("; ")),
             output);
}

void MoreTypesTest::readsItsOwnValues()
{
    const QByteArray bytes("\0\xff", 2);
    Mistakes mistakes;
    QCOMPARE(typeNamed(QStringLiteral("Bytes"))->decode(bytes, {}, {}, mistakes).asBytes()->toHex(), "00ff");
    // What functions give may hold more than JSON can.
    ValueMap map;
    map.set(QStringLiteral("at"), *DateTime::fromText(u"2020-01-01"));
    map.set(QStringLiteral("raw"), bytes);
    QCOMPARE(toJson(typeNamed(QStringLiteral("FreeDict"))->decode(map, {}, {}, mistakes)),
             R"({"at":"2020-01-01T00:00:00","raw":"AP8="})");
    QVERIFY(mistakes.isEmpty());
    floating()->decode(qQNaN(), {}, {}, mistakes);
    typeNamed(QStringLiteral("FreeDict"))
        ->decode(ValueMap::fromMembers({{QStringLiteral("n"), qInf()}}), {}, {}, mistakes);
    QCOMPARE(told(mistakes), (QStringList{QStringLiteral("$: Must be a number"),
                                          QStringLiteral("$.n: Must be a finite number")}));
}

void MoreTypesTest::readsBackWhatYamlKeeps_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("input");
    const auto row = [](const char *type, const char *input) {
        QTest::addRow("%s %s", type, input) << QString::fromLatin1(type) << QString::fromLatin1(input);
    };
    row("Bytes", "\"AP9h\"");
    row("Bytes", "\"\"");
    row("Tuple", "[1,\"2020-01-01\"]");
    row("Tuple", "[1.5,null]");
    row("In", "5");
    row("In", "\"x: 5\"");
    row("Complex", R"({"real":1,"imag":-0.5})");
    row("IpAddress", "\"::1\"");
    row("IpNetwork", "\"10.0.0.0/8\"");
    row("Url", "\"https://a.b/#x\"");
    row("FreeDict", R"({"":[],"yes":{"a b":null},"n":"012","f":1.0,"t":"a\nb","on":[true,[{}]]})");
}

void MoreTypesTest::readsBackWhatYamlKeeps()
{
    QFETCH(QString, type);
    QFETCH(QString, input);
    const TypePtr tested = typeNamed(type);
    Mistakes mistakes;
    const Value value = tested->decode(json(input.toUtf8().constData()), {}, {}, mistakes);
    ValueMap item;
    item.set(QStringLiteral("f"), value);
    const YamlDocument document = readYaml(writeYaml(item));
    QVERIFY(document.mistakes.isEmpty());
    const Value read = document.root.toValue().map().value(u"f");
    QVERIFY(tested->decode(read, {}, {}, mistakes) == value);
    QVERIFY(mistakes.isEmpty());
}

void MoreTypesTest::asksTheRulesOfTheParts()
{
    const TypePtr type = tuple({integer(required(), {1, 3}), list(string(), {1, {}, true})}, required());
    QCOMPARE(mistakesOf(*type, "[4, []]"),
             (QStringList{QStringLiteral("$[0]: Must be at most 3"),
                          QStringLiteral("$[1]: Too few entries: at least 1")}));
    QCOMPARE(mistakesOf(*type, "[null, [\"a\"]]"), QStringList{QStringLiteral("$[0]: Cannot be empty")});
    QCOMPARE(mistakesOf(*type, "null"), QStringList{QStringLiteral("$: Cannot be empty")});
    QCOMPARE(mistakesOf(*type, "[1, [\"a\"]]"), QStringList());
}

void MoreTypesTest::anInHasItsOwnRulesToo()
{
    TypeOptions own = required();
    own.in = ValueList{1, QStringLiteral("a")};
    TypeOptions even;
    even.in = ValueList{2, 4};
    const TypePtr type = in({integer(even), string()}, own);
    QCOMPARE(mistakesOf(*type, "null"), QStringList{QStringLiteral("$: Cannot be empty")});
    QCOMPARE(mistakesOf(*type, "\"b\""), QStringList{QStringLiteral("$: Must be one of: 1, a")});
    QCOMPARE(mistakesOf(*type, "1"), QStringList{QStringLiteral("$: Must be one of: 2, 4")});
    QCOMPARE(mistakesOf(*type, "\"a\""), QStringList());
    QCOMPARE(toJson(in({integer()}, withDefault(3))->initialValue()), "3");
}

void MoreTypesTest::anInKeepsWhatADictIsNotGiven()
{
    const TypePtr type =
        in({integer(),
            dict({{QStringLiteral("a"), integer()}, {QStringLiteral("b"), integer(withDefault(7))}})});
    Mistakes mistakes;
    QCOMPARE(toJson(type->decode(json(R"({"a":1})"), json(R"({"a":2,"b":3})"), {}, mistakes)),
             R"({"a":1,"b":3})");
    QCOMPARE(toJson(type->decode(json(R"({"a":1})"), 5, {}, mistakes)), R"({"a":1,"b":7})");
    QCOMPARE(toJson(type->decode(6, json(R"({"a":2,"b":3})"), {}, mistakes)), "6");
    QVERIFY(mistakes.isEmpty());
}

void MoreTypesTest::anInTellsWhatIsWrongWithinTheOnlyPossibleType()
{
    const TypePtr type = in({integer(), dict({{QStringLiteral("a"), integer()}})});
    QCOMPARE(mistakesOf(*type, R"({"a":"x"})"), QStringList{QStringLiteral("$.a: Must be a whole number")});
    const TypePtr two = in({list(integer()), list(dict({{QStringLiteral("a"), integer()}}))});
    QCOMPARE(mistakesOf(*two, R"(["x"])"),
             QStringList{QStringLiteral("$: Must be of one of these types: List, List")});
}

void MoreTypesTest::partsAreVisited()
{
    const auto partsOf = [](const Type &type, const Value &value) {
        QStringList parts;
        type.visitParts(value, [&](const Part &part) {
            const Value *of = part.of(value);
            parts.append(part.path(ValuePath()).toText() + u' ' + part.type.name() + u' ' +
                         (of ? QString::fromUtf8(toJson(*of)) : QStringLiteral("-")));
        });
        return parts.join(QLatin1String(", "));
    };
    QCOMPARE(partsOf(*typeNamed(QStringLiteral("Tuple")), json("[1,\"a\"]")),
             QLatin1String("$[0] Float 1, $[1] String \"a\""));
    QCOMPARE(partsOf(*typeNamed(QStringLiteral("Tuple")), Value()), QString());
    QCOMPARE(partsOf(*typeNamed(QStringLiteral("In")), json("\"xa\"")), QLatin1String("$ String \"xa\""));
    QCOMPARE(partsOf(*typeNamed(QStringLiteral("In")), json("[]")), QString());
    QCOMPARE(partsOf(*typeNamed(QStringLiteral("Complex")), json(R"({"real":1})")),
             QLatin1String("$.real Float 1, $.imag Float -"));
    TypeOptions transforming;
    transforming.transform = [](const Value &value, const Subject &) { return value; };
    QVERIFY(tuple({integer(), string(transforming)})->has(Feature::Transform));
    QVERIFY(in({integer(), string(transforming)})->has(Feature::Transform));
    QVERIFY(!typeNamed(QStringLiteral("In"))->has(Feature::Transform));
}

void MoreTypesTest::readsQueries_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // empty: cannot mean anything
    const auto row = [](const char *type, const char *text, const char *value) {
        QTest::addRow("%s %s", type, text)
            << QString::fromLatin1(type) << QString::fromLatin1(text) << QString::fromLatin1(value);
    };
    row("Bytes", "aGVsbG8=", "\"aGVsbG8=\"");
    row("Bytes", "!", "");
    row("In", "5", "5");
    row("In", "five", "\"five\"");
    row("IpAddress", "2001:DB8::0", "\"2001:db8::\"");
    row("IpAddress", "host", "");
    row("IpNetwork", "10.0.0.0/255.0.0.0", "\"10.0.0.0/8\"");
    row("IpNetwork", "10.0.0.1/8", "");
    row("Url", "https://a.b", "\"https://a.b\"");
    row("Tuple", "1", "");
    row("FreeDict", "{}", "");
}

void MoreTypesTest::readsQueries()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto read = typeNamed(type)->fromQueryText(text);
    QCOMPARE(read ? QString::fromUtf8(toJson(*read)) : QString(), value);
}

void MoreTypesTest::describesItself()
{
    const auto shortTypes = [](const Value &list) {
        QStringList names;
        for (const Value &each : list.list())
            names.append(each.map().value(u"type_short").text());
        return names.join(u' ');
    };
    for (const QString &name :
         {QStringLiteral("Bytes"), QStringLiteral("Complex"), QStringLiteral("IpAddress"),
          QStringLiteral("IpNetwork"), QStringLiteral("Url"), QStringLiteral("FreeDict"),
          QStringLiteral("Tuple"), QStringLiteral("In")}) {
        const ValueMap element = typeNamed(name)->describe();
        QCOMPARE(element.value(u"type_short").text(), name);
        QVERIFY(element.value(u"type").text().startsWith(QLatin1String("<class 'stricto.")));
        QVERIFY(!element.find(u"regexp"));
    }
    QCOMPARE(shortTypes(typeNamed(QStringLiteral("Tuple"))->describe().value(u"sub_types")),
             QLatin1String("Float String"));
    QCOMPARE(shortTypes(typeNamed(QStringLiteral("In"))->describe().value(u"sub_scheme")),
             QLatin1String("Int String"));
    const ValueMap parts = typeNamed(QStringLiteral("Complex"))->describe().value(u"sub_scheme").map();
    QCOMPARE(parts.value(u"real").map().value(u"type_short").text(), QLatin1String("Float"));
    QCOMPARE(parts.value(u"imag").map().value(u"type_short").text(), QLatin1String("Float"));
}

void MoreTypesTest::describesItsState()
{
    TypeOptions fixed;
    fixed.canModify = false;
    const auto item = dict({{QStringLiteral("pos"), tuple({integer(), integer(fixed)})},
                            {QStringLiteral("any"), in({integer(), string()})}});
    Environment environment;
    const Value value = json(R"({"pos":null,"any":1})");
    const ValueMap state =
        item->describeState(value, FieldState{{*item, value, environment}}).value(u"sub_scheme").map();
    const ValueList types = state.value(u"pos").map().value(u"sub_types").list();
    QCOMPARE(types.size(), 2);
    QCOMPARE(toJson(types[0].map().value(u"rights")), R"({"read":true,"modify":true})");
    QCOMPARE(toJson(types[1].map().value(u"rights")), R"({"read":true,"modify":false})");
    QVERIFY(!state.value(u"any").map().find(u"sub_scheme"));
}

void MoreTypesTest::aFreeDictIsNotTooDeep()
{
    const auto nested = [](int levels) {
        const QByteArray text =
            QByteArray("{\"a\":").repeated(levels - 1) + "{}" + QByteArray("}").repeated(levels - 1);
        return json(text.constData());
    };
    Mistakes mistakes;
    typeNamed(QStringLiteral("FreeDict"))->decode(nested(FreeDictType::deepest), {}, {}, mistakes);
    QVERIFY(mistakes.isEmpty());
    typeNamed(QStringLiteral("FreeDict"))->decode(nested(FreeDictType::deepest + 1), {}, {}, mistakes);
    QCOMPARE(mistakes.errors().size(), 1);
    QCOMPARE(mistakes.errors().first().message.text(),
             QLatin1String("Is nested too deeply: at most 32 levels"));
}

void MoreTypesTest::aRefsListTellsHowItIsFilled()
{
    const ReferenceTarget target{QStringLiteral("others"), {}};
    const RefsListType usual(TypeOptions(), target, OnDelete::Unlink, {});
    const RefsListType lazy(TypeOptions(), target, OnDelete::Delete, {}, OnFill::NotFill);
    QCOMPARE(usual.onFill(), OnFill::Fill);
    QCOMPARE(lazy.onFill(), OnFill::NotFill);
    QCOMPARE(usual.describe().value(u"ofs").text(), QLatin1String("fill"));
    QCOMPARE(lazy.describe().value(u"ofs").text(), QLatin1String("not_fill"));
    QCOMPARE(lazy.describe().value(u"ods").text(), QLatin1String("delete"));
}
