// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/ThreeWayMergeTest.h"

#include "ui/forms/ThreeWayMerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace backdesk::ui;

using Side = MergeField::Side;
using Type = FieldMeta::Type;

Q_DECLARE_METATYPE(Side)

namespace
{

FieldMeta field(const char *name, Type type = Type::String)
{
    FieldMeta made;
    made.name = QLatin1String(name);
    made.selector = QStringLiteral("$.") + made.name;
    made.title = titleFromName(made.name);
    made.type = type;
    return made;
}

FieldMeta listField(const char *name, Type element)
{
    FieldMeta made = field(name, Type::List);
    made.members = {field("", element)};
    return made;
}

FieldMeta groupField(const char *name, const QList<FieldMeta> &members)
{
    FieldMeta made = field(name, Type::Dict);
    made.members = members;
    return made;
}

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

QJsonValue value(const QString &json)
{
    return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().first();
}

QStringList places(const QList<MergeField> &fields)
{
    QStringList found;
    for (const MergeField &each : fields)
        found.append(each.place);
    return found;
}

} // namespace

void ThreeWayMergeTest::tells_who_changed_a_field_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<Side>("side");
    QTest::newRow("mine") << "1"
                          << "2"
                          << "1" << Side::Mine;
    QTest::newRow("theirs") << "1"
                            << "1"
                            << "2" << Side::Theirs;
    QTest::newRow("same") << "1"
                          << "2"
                          << "2" << Side::Same;
    QTest::newRow("conflict") << "1"
                              << "2"
                              << "3" << Side::Conflict;
    QTest::newRow("I emptied it") << "1"
                                  << "null"
                                  << "1" << Side::Mine;
    QTest::newRow("they emptied it") << "1"
                                     << "1"
                                     << "null" << Side::Theirs;
    QTest::newRow("one emptied it, one changed it") << "1"
                                                    << "null"
                                                    << "2" << Side::Conflict;
    QTest::newRow("both filled it") << "null"
                                    << "1"
                                    << "2" << Side::Conflict;
    QTest::newRow("false is not empty") << "null"
                                        << "false"
                                        << "null" << Side::Mine;
    QTest::newRow("text is not a number") << "1"
                                          << R"("1")"
                                          << "1" << Side::Mine;
    QTest::newRow("64 bits") << "9007199254740993"
                             << "9007199254740992"
                             << "9007199254740993" << Side::Mine;
}

void ThreeWayMergeTest::tells_who_changed_a_field()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(Side, side);
    const QString name = QStringLiteral("year");
    QJsonObject changes;
    if (mine != base)
        changes.insert(name, value(mine));
    const ThreeWayMerge merge({field("year", Type::Int)}, {{name, value(base)}}, changes,
                              {{name, value(theirs)}});
    QCOMPARE(merge.fields().size(), 1);
    QCOMPARE(merge.fields().first().side, side);
    QCOMPARE(merge.hasConflicts(), side == Side::Conflict);
    // A missing member is the same as null.
    const auto withoutNull = [&name](const QString &json) {
        return json == QLatin1String("null") ? QJsonObject() : QJsonObject{{name, value(json)}};
    };
    const ThreeWayMerge missing({field("year", Type::Int)}, withoutNull(base), changes, withoutNull(theirs));
    QCOMPARE(missing.fields().size(), 1);
    QCOMPARE(missing.fields().first().side, side);
}

void ThreeWayMergeTest::fields_are_told_in_their_order()
{
    const QList<FieldMeta> fields{field("title"), field("year", Type::Int), field("pages", Type::Int),
                                  field("note")};
    const ThreeWayMerge merge(fields, object(R"({"title": "A", "year": 1, "pages": 1, "note": "n"})"),
                              object(R"({"year": 2, "title": "B"})"),
                              object(R"({"title": "C", "year": 1, "pages": 3, "note": "n", "_id": "x"})"));
    QCOMPARE(places(merge.fields()),
             QStringList({QStringLiteral("title"), QStringLiteral("year"), QStringLiteral("pages")}));
    QCOMPARE(places(merge.conflicts()), QStringList{QStringLiteral("title")});
    QCOMPARE(places(merge.settled()), QStringList({QStringLiteral("year"), QStringLiteral("pages")}));
    QCOMPARE(merge.settled().first().settled(), QJsonValue(2));
    QCOMPARE(merge.settled().last().settled(), QJsonValue(3));
}

void ThreeWayMergeTest::members_of_groups_are_compared_one_by_one()
{
    const QList<FieldMeta> fields{groupField(
        "loan", {field("reader"), groupField("place", {field("room"), field("shelf", Type::Int)})})};
    const ThreeWayMerge merge(fields,
                              object(R"({"loan": {"reader": "a", "place": {"room": "R", "shelf": 1}}})"),
                              object(R"({"loan": {"place": {"shelf": 2}}})"),
                              object(R"({"loan": {"reader": "b", "place": {"room": "Q", "shelf": 1}}})"));
    QVERIFY(!merge.hasConflicts());
    QCOMPARE(places(merge.fields()),
             QStringList({QStringLiteral("loan.reader"), QStringLiteral("loan.place.room"),
                          QStringLiteral("loan.place.shelf")}));
    QCOMPARE(merge.fields().last().title, QStringLiteral("Loan · Place · Shelf"));
    QCOMPARE(merge.changes(), object(R"({"loan": {"place": {"shelf": 2}}})"));
}

void ThreeWayMergeTest::a_group_that_went_counts_as_empty()
{
    const QList<FieldMeta> fields{groupField("loan", {field("reader"), field("note")})};
    const QJsonObject base = object(R"({"loan": {"reader": "a", "note": "n"}})");
    const ThreeWayMerge merge(fields, base, object(R"({"loan": {"reader": "b"}})"),
                              object(R"({"loan": null})"));
    QCOMPARE(places(merge.conflicts()), QStringList{QStringLiteral("loan.reader")});
    QCOMPARE(places(merge.settled()), QStringList{QStringLiteral("loan.note")});
    QCOMPARE(merge.changes({{QStringLiteral("loan.reader"), QStringLiteral("b")}}),
             object(R"({"loan": {"reader": "b"}})"));
    QCOMPARE(merge.changes({{QStringLiteral("loan.reader"), QJsonValue::Null}}), QJsonObject());
}

void ThreeWayMergeTest::what_the_server_makes_is_left_to_it()
{
    FieldMeta computed = field("total", Type::Int);
    computed.computed = true;
    FieldMeta secret = field("secret");
    secret.read = Right::Denied;
    const ThreeWayMerge merge({computed, secret}, object(R"({"total": 1})"), {},
                              object(R"({"total": 2, "secret": "x", "other": 1})"));
    QVERIFY(merge.fields().isEmpty());
}

void ThreeWayMergeTest::lists_can_be_put_together_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("together");
    QTest::newRow("both add") << R"(["a"])"
                              << R"(["a", "b"])"
                              << R"(["a", "c"])"
                              << R"(["a", "c", "b"])";
    QTest::newRow("add and remove") << R"(["a", "x"])"
                                    << R"(["a"])"
                                    << R"(["a", "x", "c"])"
                                    << R"(["a", "c"])";
    QTest::newRow("both remove") << R"(["a", "x", "y"])"
                                 << R"(["a", "x"])"
                                 << R"(["a", "y"])"
                                 << R"(["a"])";
    QTest::newRow("both add the same") << R"([])"
                                       << R"(["b", "c"])"
                                       << R"(["c", "d"])"
                                       << R"(["c", "d", "b"])";
    QTest::newRow("theirs has all of mine") << R"([])"
                                            << R"(["b"])"
                                            << R"(["b", "c"])" << QString();
    QTest::newRow("mine has all of theirs") << R"([])"
                                            << R"(["c", "b"])"
                                            << R"(["c"])" << QString();
    QTest::newRow("from nothing") << "null"
                                  << R"(["b"])"
                                  << R"(["c"])"
                                  << R"(["c", "b"])";
    QTest::newRow("too many") << R"([])"
                              << R"(["1", "2", "3"])"
                              << R"(["4", "5"])" << QString();
}

void ThreeWayMergeTest::lists_can_be_put_together()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, together);
    FieldMeta tags = listField("tags", Type::String);
    tags.maximum = 4;
    FieldMeta references = field("tags", Type::RefsList);
    references.maximum = 4;
    for (const FieldMeta &list : {tags, references}) {
        const ThreeWayMerge merge({list}, {{list.name, value(base)}}, {{list.name, value(mine)}},
                                  {{list.name, value(theirs)}});
        QVERIFY(merge.hasConflicts());
        const auto offered = merge.fields().first().together;
        QCOMPARE(offered.has_value(), !together.isEmpty());
        if (offered)
            QCOMPARE(*offered, value(together));
    }
    FieldMeta groups = listField("tags", Type::Dict);
    const ThreeWayMerge whole({groups}, {{groups.name, value(base)}}, {{groups.name, value(mine)}},
                              {{groups.name, value(theirs)}});
    QVERIFY(!whole.fields().first().together);
}

void ThreeWayMergeTest::only_what_is_not_theirs_already_is_sent()
{
    const QList<FieldMeta> fields{field("a"), field("b"), field("c"), field("d")};
    const ThreeWayMerge merge(fields, {}, object(R"({"a": "1", "b": "1", "c": "1", "d": "1"})"),
                              object(R"({"a": "1", "b": "2", "c": "2"})"));
    QCOMPARE(merge.changes(), object(R"({"d": "1"})"));
    QCOMPARE(merge.changes(
                 {{QStringLiteral("b"), QStringLiteral("1")}, {QStringLiteral("c"), QStringLiteral("2")}}),
             object(R"({"b": "1", "d": "1"})"));
    QCOMPARE(merge.changes({{QStringLiteral("b"), QStringLiteral("3")}}), object(R"({"b": "3", "d": "1"})"));
}

/// Whatever both sides did: each field ends as the one who changed it alone wants it, and as chosen
/// otherwise.
void ThreeWayMergeTest::random_merges_lose_nothing()
{
    QRandomGenerator random(20261122);
    QList<FieldMeta> members;
    for (const char *name : {"p", "q", "r"})
        members.append(field(name, Type::Int));
    const QList<FieldMeta> fields{field("a", Type::Int), groupField("g", members), field("b", Type::Int)};
    const auto number = [&random] { return QJsonValue(int(random.bounded(3))); };
    for (int round = 0; round < 2000; ++round) {
        QJsonObject group{{QStringLiteral("p"), number()}, {QStringLiteral("q"), number()}};
        const QJsonObject base{{QStringLiteral("a"), number()}, {QStringLiteral("g"), group}};
        QJsonObject changes;
        QJsonObject theirs = base;
        QJsonObject changedMembers;
        for (const char *name : {"p", "q", "r"}) {
            const QString key = QLatin1String(name);
            if (random.bounded(2) == 0)
                changedMembers.insert(key, number());
            if (random.bounded(2) == 0)
                group.insert(key, number());
        }
        theirs.insert(QStringLiteral("g"), group);
        if (!changedMembers.isEmpty())
            changes.insert(QStringLiteral("g"), changedMembers);
        for (const char *name : {"a", "b"}) {
            const QString key = QLatin1String(name);
            if (random.bounded(2) == 0)
                changes.insert(key, number());
            if (random.bounded(2) == 0)
                theirs.insert(key, number());
        }
        const ThreeWayMerge merge(fields, base, changes, theirs);
        QHash<QString, QJsonValue> chosen;
        for (const MergeField &conflict : merge.conflicts())
            chosen.insert(conflict.place, random.bounded(2) == 0 ? conflict.mine : conflict.theirs);
        const QJsonObject sent = merge.changes(chosen);
        const QJsonObject end = withChanges(fields, theirs, sent);
        for (const MergeField &each : merge.fields()) {
            QJsonValue found = end;
            for (const QString &step : each.place.split(u'.'))
                found = found.toObject().value(step);
            QCOMPARE(found, each.isConflict() ? chosen.value(each.place) : each.settled());
        }
        // Nothing else moved.
        const ThreeWayMerge rest(fields, end, {}, withChanges(fields, base, changes));
        for (const MergeField &each : rest.fields())
            QVERIFY(places(merge.fields()).contains(each.place));
    }
}
