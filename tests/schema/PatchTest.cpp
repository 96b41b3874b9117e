// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/PatchTest.h"

#include "core/schema/Patch.h"
#include "core/schema/Selector.h"
#include "tests/schema/Schemas.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

std::shared_ptr<const DictType> itemType()
{
    return dict({{QStringLiteral("name"), string()},
                 {QStringLiteral("age"), integer(withDefault(1))},
                 {QStringLiteral("tags"), list(string())},
                 {QStringLiteral("home"),
                  dict({{QStringLiteral("street"), string()}, {QStringLiteral("number"), integer()}})},
                 {QStringLiteral("rows"), list(dict({{QStringLiteral("k"), string()}}))},
                 {QStringLiteral("_id"), string()}});
}

Value sample(const DictType &type)
{
    Mistakes mistakes;
    return type.decode(json(R"({"name": "Ann", "age": 5, "tags": ["a", "b", "c"],
                                "home": {"street": "s", "number": 1}, "rows": [{"k": "x"}], "_id": "1"})"),
                       type.initialValue(), ValuePath(), mistakes);
}

} // namespace

void PatchTest::readsSelectors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // empty: no selector; "-": nothing there
    const auto row = [](const char *text, const char *value) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << QString::fromLatin1(value);
    };
    row("$.name", "\"Ann\"");
    row("$.home.street", "\"s\"");
    row("$.tags[0]", "\"a\"");
    row("$.tags[-1]", "\"c\"");
    row("$.tags[3]", "-");
    row("$.tags[-4]", "-");
    row("$.rows[0].k", "\"x\"");
    row("$.zz", "-");
    row("$.name.zz", "-");
    row("name", "");
    row("$name", "");
    row("$..name", "");
    row("$.tags[]", "");
    row("$.tags[x]", "");
    row("$.tags[0", "");
    row("$.*", "-"); // several places
    row("", "");
}

void PatchTest::readsSelectors()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto selector = Selector::fromText(text);
    QCOMPARE(selector.ok(), !value.isEmpty());
    if (!selector.ok())
        return;
    const Value item = sample(*itemType());
    const Value *found = selector->find(item);
    QCOMPARE(found ? QString::fromUtf8(toJson(*found)) : QStringLiteral("-"), value);
}

void PatchTest::applies_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *patch, const char *place, const char *result) {
        QTest::newRow(patch) << QString::fromLatin1(patch) << QString::fromLatin1(place)
                             << QString::fromLatin1(result);
    };
    row(R"({"op": "replace", "path": "$.name", "value": "Bob"})", "$.name", "\"Bob\"");
    row(R"({"op": "replace", "path": "$.age", "value": null})", "$.age", "1");
    row(R"({"op": "replace", "path": "$.home", "value": {"number": 2}})", "$.home",
        R"({"street":"s","number":2})");
    row(R"({"op": "replace", "path": "$.tags[-1]", "value": "z"})", "$.tags", R"(["a","b","z"])");
    row(R"({"op": "add", "path": "$.tags", "value": "d"})", "$.tags", R"(["a","b","c","d"])");
    row(R"({"op": "add", "path": "$.tags[1]", "value": "d"})", "$.tags", R"(["a","d","b","c"])");
    row(R"({"op": "add", "path": "$.rows", "value": {"k": "y"}})", "$.rows", R"([{"k":"x"},{"k":"y"}])");
    row(R"({"op": "remove", "path": "$.tags[1]"})", "$.tags", R"(["a","c"])");
    row(R"({"op": "remove", "path": "$.name"})", "$.name", "null");
    row(R"({"op": "remove", "path": "$.age"})", "$.age", "1");
    row(R"({"op": "test", "path": "$.name", "value": "Ann"})", "$.name", "\"Ann\"");
    row(R"([{"op": "test", "path": "$._id", "value": "1"}, {"op": "remove", "path": "$.tags[0]"},
            {"op": "replace", "path": "$.tags[0]", "value": "q"}])",
        "$.tags", R"(["q","c"])");
    row("[]", "$.name", "\"Ann\"");
}

void PatchTest::applies()
{
    QFETCH(QString, patch);
    QFETCH(QString, place);
    QFETCH(QString, result);
    const auto type = itemType();
    const auto patched = applyPatch(json(patch.toUtf8().constData()), sample(*type), *type);
    QVERIFY(patched.ok());
    QCOMPARE(QString::fromUtf8(toJson(*Selector::fromText(place)->find(*patched))), result);
}

void PatchTest::refuses_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *patch, ErrorKind kind) {
        QTest::newRow(patch) << QString::fromLatin1(patch) << int(kind);
    };
    row("5", ErrorKind::Malformed);
    row("[5]", ErrorKind::Malformed);
    row("{}", ErrorKind::Malformed);
    row(R"({"op": "zz", "path": "$.name", "value": 1})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "name", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "$.zz", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "$.name"})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "$", "value": {}})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "$.name", "value": "x", "zz": 1})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "$.tags[9]", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "add", "path": "$.name", "value": "x"})", ErrorKind::Malformed);
    row(R"({"op": "replace", "path": "$.name", "value": 5})", ErrorKind::Invalid);
    row(R"({"op": "add", "path": "$.tags", "value": 5})", ErrorKind::Invalid);
    row(R"({"op": "test", "path": "$.name", "value": "Bob"})", ErrorKind::Conflict);
    row(R"({"op": "replace", "path": "$._id", "value": "2"})", ErrorKind::Forbidden);
}

void PatchTest::refuses()
{
    QFETCH(QString, patch);
    QFETCH(int, kind);
    const auto type = itemType();
    const auto patched = applyPatch(json(patch.toUtf8().constData()), sample(*type), *type);
    QVERIFY(!patched.ok());
    QCOMPARE(int(patched.error().kind), kind);
}

/// As PUT does: the default is for what is not given.
void PatchTest::refusesNullForWhatIsRequired()
{
    TypeOptions options = withDefault(1);
    options.required = true;
    const auto type =
        dict({{QStringLiteral("age"), integer(options)}, {QStringLiteral("ages"), list(integer(options))}});
    const Value item = json(R"({"age": 5, "ages": [2]})");
    for (const char *patch : {R"([{"op": "replace", "path": "$.age", "value": null}])",
                              R"([{"op": "replace", "path": "$.ages", "value": [1, null]}])",
                              R"([{"op": "add", "path": "/ages/-", "value": null}])"}) {
        const auto patched = applyPatch(json(patch), item, *type);
        QVERIFY2(!patched.ok(), patch);
        QCOMPARE(patched.error().kind, ErrorKind::Invalid);
    }
}
