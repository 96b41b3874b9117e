// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/MetaTest.h"

#include "tests/fields/FieldSamples.h"
#include "ui/meta/AppMeta.h"

using namespace backdesk::test;
using namespace backdesk::ui;

using Type = FieldMeta::Type;

void MetaTest::knows_all_types_data()
{
    QTest::addColumn<int>("type");
    const auto row = [](const char *name, Type type) { QTest::newRow(name) << int(type); };
    row("String", Type::String);
    row("Int", Type::Int);
    row("Float", Type::Float);
    row("Bool", Type::Bool);
    row("Bytes", Type::Bytes);
    row("Datetime", Type::Datetime);
    row("List", Type::List);
    row("Tuple", Type::Tuple);
    row("Dict", Type::Dict);
    row("In", Type::In);
    row("Complex", Type::Complex);
    row("IpAddress", Type::IpAddress);
    row("IpNetwork", Type::IpNetwork);
    row("Url", Type::Url);
    row("FreeDict", Type::FreeDict);
    row("Ref", Type::Ref);
    row("RefsList", Type::RefsList);
    row("File", Type::File);
    row("BlobFile", Type::BlobFile);
    row("Quaternion", Type::Unknown);
}

void MetaTest::knows_all_types()
{
    QFETCH(int, type);
    const QByteArray json = QByteArray(R"({"type_short": ")") + QTest::currentDataTag() + R"("})";
    QCOMPARE(int(sampleField(json.constData()).type), type);
}

void MetaTest::reads_parts_of_tuples_and_alternatives()
{
    const FieldMeta tuple = sampleField(
        R"({"type_short": "Tuple", "sub_types": [{"type_short": "Float", "title": "x"}, {"type_short": "Int"}]})");
    QCOMPARE(tuple.members.size(), 2);
    QCOMPARE(tuple.members.at(0).title, QStringLiteral("x"));
    QCOMPARE(tuple.members.at(1).type, Type::Int);
    QCOMPARE(tuple.members.at(1).selector, QStringLiteral("$.value[1]"));
    const FieldMeta in = sampleField(
        R"({"type_short": "In", "sub_scheme": [{"type_short": "Int"}, {"type_short": "String", "regexp": ["^x"]}]})");
    QVERIFY(in.members.isEmpty());
    QCOMPARE(in.alternatives.size(), 2);
    QCOMPARE(in.alternatives.at(1).patterns, QStringList(QStringLiteral("^x")));
    QCOMPARE(in.alternatives.at(1).selector, QStringLiteral("$.value"));
    const FieldMeta complex = sampleField(
        R"({"type_short": "Complex", "sub_scheme": {"imag": {"type_short": "Float"}, "real": {"type_short": "Float"}}})");
    QCOMPARE(complex.members.at(0).name, QStringLiteral("real"));
    QCOMPARE(complex.members.at(1).name, QStringLiteral("imag"));
}

void MetaTest::reads_limits_of_files()
{
    const FieldMeta file = sampleField(
        R"({"type_short": "File", "mime_types": ["image/png", "image/jpeg"], "max_size": 5000000000})");
    QVERIFY(file.isFile());
    QCOMPARE(file.mimeTypes, QStringList({QStringLiteral("image/png"), QStringLiteral("image/jpeg")}));
    QCOMPARE(file.maxSize, std::optional<qint64>(5000000000));
    const FieldMeta any = sampleField(R"({"type_short": "BlobFile", "mime_types": null, "max_size": null})");
    QVERIFY(any.isFile() && any.mimeTypes.isEmpty() && !any.maxSize);
}

void MetaTest::says_why_a_field_is_read_only_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QString>("sentence");
    const QString computed = QStringLiteral("Computed from other fields");
    const QString denied = QStringLiteral("You are not allowed to change this field");
    const auto row = [](const char *json, const QString &sentence) {
        QTest::newRow(json) << QByteArray(json) << !sentence.isEmpty() << sentence;
    };
    row(R"({"type_short": "Int"})", {});
    row(R"({"rights": {"read": null, "modify": null}})", {});
    row(R"({"rights": {"modify": true}})", {});
    row(R"({"rights": {"modify": "func"}})", {});
    row(R"({"rights": {"modify": false}})", denied);
    row(R"({"set": "func"})", computed);
    row(R"({"set": "func", "rights": {"modify": false}})", computed);
    row(R"({"set": null})", {});
}

void MetaTest::says_why_a_field_is_read_only()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, readOnly);
    QFETCH(QString, sentence);
    const FieldMeta field = sampleField(json.constData());
    QCOMPARE(field.readOnly, readOnly);
    QCOMPARE(readOnlyText(field.readOnlyReason), sentence);
}

void MetaTest::leaves_functions_to_the_server()
{
    const FieldMeta field = sampleField(R"({"type_short": "Int", "min": "func", "max": "func", "in": "func",
        "default": "func", "exists": "func", "rights": {"read": "func", "modify": "func"}})");
    QVERIFY(!field.minimum && !field.maximum);
    QVERIFY(field.choices.isEmpty() && field.choicesDepend);
    QVERIFY(field.defaultValue.isNull());
    QVERIFY(field.exists && field.existsDepends);
    QVERIFY(field.read == Right::Depends && field.modify == Right::Depends);
    QVERIFY(field.isReadable());
    const FieldMeta plain = sampleField(R"({"type_short": "String", "in": ["func"], "default": "word",
        "exists": false, "rights": {"read": false}, "views": ["short", "!save"]})");
    QVERIFY(!plain.choicesDepend && !plain.existsDepends);
    QVERIFY(!plain.exists && !plain.isReadable());
    QCOMPARE(plain.choices.size(), 1);
    QCOMPARE(plain.defaultValue, QJsonValue(QStringLiteral("word")));
    QCOMPARE(plain.views, QStringList({QStringLiteral("short"), QStringLiteral("!save")}));
}

void MetaTest::takes_odd_descriptions()
{
    const FieldMeta odd = sampleField(R"({"type_short": 7, "sub_types": "x", "sub_scheme": 3, "in": {"a": 1},
        "min": [], "mime_types": 1, "max_size": "big", "views": {}, "rights": "none", "exists": 4, "set": []})");
    QCOMPARE(odd.type, Type::Unknown);
    QVERIFY(odd.exists && !odd.readOnly && !odd.maxSize && odd.members.isEmpty());
    QVERIFY(sampleField(R"({"type_short": "Tuple"})").members.isEmpty());
    QVERIFY(sampleField(R"({"type_short": "In", "sub_scheme": {"a": {}}})").alternatives.isEmpty());
    QCOMPARE(sampleField(R"({"type_short": "List"})").element().type, Type::Unknown);
}

void MetaTest::reads_actions_selections_and_permissions()
{
    const AppMeta app =
        parseAppMeta(QJsonDocument::fromJson(R"({"name": "app", "collections": [{"name": "users",
        "item": {"type_short": "Item", "sub_scheme": {"name": {"title": "Family name"}}, "order": ["name"]},
        "actions": [{"name": "birthday", "title": "Birthday", "description": "A year more", "fields":
            {"type_short": "Dict", "order": ["years", "gift"],
             "sub_scheme": {"gift": {"type_short": "String"}, "years": {"type_short": "Int", "required": true}}}},
            {"name": "do_it"}, {"name": "rename", "item": {"sub_scheme": {"to": {}}, "order": ["to"]},
             "can_see": "func", "can_execute": false}],
        "selections": [{"name": "adults", "title": "Adults", "columns":
            [{"selector": "$.name", "title": "Name"}, {"selector": "$.addr.home_town"}]}, {"name": "all"},
            {"name": "plain", "selectors": ["$.name", "$.born"], "can_read": "func"}],
        "permissions": {"read": true, "create": null, "modify": "func", "delete": false}}, {"name": "bare"}]})")
                         .object());
    const CollectionMeta &users = *app.collection(QStringLiteral("users"));
    QCOMPARE(users.actions.size(), 3);
    const ActionMeta &birthday = *users.action(QStringLiteral("birthday"));
    QCOMPARE(birthday.title, QStringLiteral("Birthday"));
    QCOMPARE(birthday.description, QStringLiteral("A year more"));
    QCOMPARE(birthday.fields.at(0).name, QStringLiteral("years"));
    QCOMPARE(birthday.fields.at(0).selector, QStringLiteral("$.years"));
    QVERIFY(birthday.field(QStringLiteral("years"))->required);
    QCOMPARE(birthday.fields.at(1).name, QStringLiteral("gift"));
    QCOMPARE(users.action(QStringLiteral("do_it"))->title, QStringLiteral("Do it"));
    QVERIFY(users.action(QStringLiteral("do_it"))->fields.isEmpty());
    QVERIFY(!users.action(QStringLiteral("other")));
    const SelectionMeta &adults = *users.selection(QStringLiteral("adults"));
    QCOMPARE(adults.title, QStringLiteral("Adults"));
    QCOMPARE(adults.columns.size(), 2);
    QCOMPARE(adults.columns.at(1).selector, QStringLiteral("$.addr.home_town"));
    QCOMPARE(adults.columns.at(1).title, QStringLiteral("Home town"));
    QVERIFY(users.selection(QStringLiteral("all"))->columns.isEmpty());
    QVERIFY(users.rights.read == Right::Allowed && users.rights.create == Right::Unset);
    QVERIFY(users.rights.modify == Right::Depends && users.rights.remove == Right::Denied);
    const QList<SelectionMeta::Column> plain = users.selection(QStringLiteral("plain"))->columns;
    QCOMPARE(plain.at(0).title, QStringLiteral("Family name"));
    QCOMPARE(plain.at(1).title, QStringLiteral("Born"));
    QVERIFY(users.selection(QStringLiteral("plain"))->read == Right::Depends);
    const ActionMeta &rename = *users.action(QStringLiteral("rename"));
    QCOMPARE(rename.fields.size(), 1);
    QVERIFY(rename.see == Right::Depends && rename.execute == Right::Denied);
    const CollectionMeta &bare = *app.collection(QStringLiteral("bare"));
    QVERIFY(bare.actions.isEmpty() && bare.selections.isEmpty() && bare.rights.read == Right::Unset);
}
