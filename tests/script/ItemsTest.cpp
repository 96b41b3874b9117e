// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/script/ItemsTest.h"

#include "tests/script/Scripts.h"

using namespace backdesk;
using namespace backdesk::test;

namespace
{

Value member(const Value &item, QStringView name)
{
    return item.map().value(name);
}

} // namespace

void ItemsTest::actionSaves()
{
    World world;
    world.act(
        "(action, o) => { o.age = o.age + action.years; o.tags.push('c'); o.address.street = 'B'; o.save() }",
        R"({"years": 2})");
    QCOMPARE(world.failure(), QString());
    const Value stored = world.items.stored.begin()->second;
    QCOMPARE(member(stored, u"age"), Value(40));
    QCOMPARE(toJson(member(stored, u"tags")), QByteArray(R"(["a","b","c"])"));
    QCOMPARE(toJson(member(stored, u"address")), QByteArray(R"({"street":"B","number":1})"));
    QVERIFY(member(stored, u"born").asDateTime());
    QCOMPARE(world.item, stored);
    // Only what changed is written.
    QCOMPARE(toJson(world.items.lastMembers),
             QByteArray(R"({"age":40,"address":{"street":"B","number":1},"tags":["a","b","c"]})"));
}

void ItemsTest::unsavedChangesAreDropped()
{
    World world;
    world.act("(action, o) => { o.age = 99 }");
    QCOMPARE(member(world.item, u"age"), Value(38));
    QCOMPARE(member(world.items.stored.begin()->second, u"age"), Value(38));
    world.act("(action, o) => { o.age = 40; o.save(); o.age = 99 }");
    QCOMPARE(member(world.item, u"age"), Value(40));
}

void ItemsTest::actionParametersAndResult()
{
    World world;
    QCOMPARE(toJson(world.act("(action, o) => ({sum: action.a + o.age, at: new Date(Date.UTC(2020, 0, 1))})",
                              R"({"a": 2})")),
             QByteArray(R"({"sum":40,"at":"2020-01-01T00:00:00Z"})"));
    QVERIFY(world.act("(action, o) => { }").isNull());
    world.act("(action, o) => { throw new Error('no luck') }");
    QCOMPARE(world.failure(), QStringLiteral("app.yml:7: no luck (collections.users.x)"));
}

void ItemsTest::ownMembersAreProtected()
{
    World world;
    world.act("(action, o) => { o._id = 'other'; o._meta = {by: 'me'}; o.age = 1; o.save() }");
    QCOMPARE(world.failure(), QString());
    QCOMPARE(toJson(world.items.lastMembers), QByteArray(R"({"age":1})"));
    QCOMPARE(world.items.stored.size(), size_t(1));
    QCOMPARE(member(world.item, u"_id"), Value(QStringLiteral("1")));
    QCOMPARE(world.act("(action, o) => { o._id = 'other'; o.save(); return o._id }"),
             Value(QStringLiteral("1")));
}

void ItemsTest::states()
{
    World world;
    QCOMPARE(
        toJson(world.ask("o => { const s = backoffice.users.state, u = backoffice.users.new(), seen = [s(u)];"
                         "u.name = 'A'; seen.push(s(u)); u.save(); seen.push(s(u), u._id); u.age = 3;"
                         "seen.push(s(u)); u.age = null; seen.push(s(u)); u.delete(); seen.push(s(u));"
                         "return seen }")),
        QByteArray(R"(["UNSET","UNSAVED","SAVED","1","UNSAVED","SAVED","UNSET"])"));
    QCOMPARE(world.failure(), QString());
    QVERIFY(world.items.stored.empty());
}

void ItemsTest::stateErrors()
{
    World world;
    world.add(json(R"({"name": "A"})"));
    QCOMPARE(
        toJson(
            world.ask("o => ['u.save()', 'u.delete()', 'u.reload()', 'k.load(1)', 'k.create({})', "
                      "'k.name = 1; k.reload()', 'backoffice.users.save({})'].map(code => { try { "
                      "new Function('u', 'k', code)(backoffice.users.new(), backoffice.users.get_by_id(1)); "
                      "return null } catch (e) { return e.message.replace(/;.*/, '') } })")),
        QByteArray(R"(["save() needs an item that holds something","delete() needs an item that is stored",)"
                   R"("reload() needs an item that is SAVED","load() needs an item that is UNSET",)"
                   R"("create() needs an item that is UNSET","reload() needs an item that is SAVED",)"
                   R"("This is no item of a collection."])"));
}

void ItemsTest::deletes()
{
    World world;
    world.act("(action, o) => { o.delete() }");
    QVERIFY(world.items.stored.empty());
    QCOMPARE(world.failure(), QString());
}

void ItemsTest::loadsAndReloads()
{
    World world;
    world.add(json(R"({"name": "A", "age": 1})"));
    QCOMPARE(toJson(world.ask(
                 "o => { const a = backoffice.users.new().load('1'), b = backoffice.users.get_by_id('1');"
                 "a.age = 5; a.save(); const old = b.age; b.reload(); return [old, b.age, b.name] }")),
             QByteArray(R"([1,5,"A"])"));
    world.ask("o => backoffice.users.new().load('9')");
    QCOMPARE(world.environment.failure().first().kind, ErrorKind::NotFound);
}

void ItemsTest::creates()
{
    World world;
    QCOMPARE(toJson(world.ask(
                 "o => { const a = backoffice.users.create({name: 'A', born: new Date(0)});"
                 "const b = backoffice.users.new().create({name: 'B'}); return [a._id, a.born, b._id] }")),
             QByteArray(R"(["1","1970-01-01T00:00:00Z","2"])"));
    world.ask("o => backoffice.users.create({name: 3})");
    QVERIFY(world.failure().contains(QLatin1String("$.name")));
}

void ItemsTest::sets()
{
    World world;
    world.act("(action, o) => { o.set({name: 'B', age: 1}).save() }");
    QCOMPARE(toJson(world.items.lastMembers), QByteArray(R"({"name":"B","age":1})"));
}

void ItemsTest::triggers()
{
    World world;
    QCOMPARE(toJson(world.act("(action, o) => { o.trigger('rang'); return [o.name, o.tags] }")),
             QByteArray(R"(["rang",["a","b"]])"));
    QCOMPARE(member(world.item, u"name"), Value(QStringLiteral("Neil")));
    QVERIFY(world.act("(action, o) => { o.trigger('rang'); o.save() }").isNull());
    QCOMPARE(member(world.item, u"name"), Value(QStringLiteral("rang")));
}

void ItemsTest::collectionHasTheMethods()
{
    World world;
    QCOMPARE(toJson(world.act(
                 "(action, o) => { const c = backoffice.users; c.set(o, {age: 1}); c.save(o); c.reload(o);"
                 "c.trigger(o, 'x'); c.delete(c.create({name: 'y'})); c.load(c.new(), o._id);"
                 "return [o.age, o.name] }")),
             QByteArray(R"([1,"x"])"));
    QCOMPARE(world.failure(), QString());
    QCOMPARE(world.items.stored.size(), size_t(1));
}

void ItemsTest::shadowedMethods()
{
    // The type has a field "state".
    World world;
    QCOMPARE(toJson(world.act("(action, o) => { const was = o.state; o.state = 'open'; o.save();"
                              "return [was, o.state, backoffice.users.state(o), Object.keys(o).length] }")),
             QByteArray(R"([null,"open","SAVED",8])"));
    QCOMPARE(member(world.item, u"state"), Value(QStringLiteral("open")));
}

void ItemsTest::eventHandlersWrite()
{
    for (const char *name : {"before_save", "change", "loaded", "own_event"}) {
        World world;
        Event event = world.event(name);
        function("(event, root, me) => { root.name = event; root.age = me.age + 1; root.born = new Date(0) }")
            .asEventHandler()(event);
        QCOMPARE(world.failure(), QString());
        QCOMPARE(member(world.item, u"name").text(), QString::fromLatin1(name));
        QCOMPARE(member(world.item, u"age"), Value(39));
        QVERIFY(member(world.item, u"born").asDateTime());
    }
}

void ItemsTest::eventHandlersAfterwards()
{
    World world;
    world.act("() => 0");
    Event event = world.event("saved");
    function("(event, root) => { root.name = 'lost' }").asEventHandler()(event);
    QCOMPARE(member(world.item, u"name").text(), QStringLiteral("Neil"));
    function("(event, root) => { root.name = 'kept'; root.save() }").asEventHandler()(event);
    QCOMPARE(member(world.item, u"name").text(), QStringLiteral("kept"));
    QCOMPARE(member(world.items.stored.begin()->second, u"name").text(), QStringLiteral("kept"));
}

void ItemsTest::eventHandlerFailures()
{
    World world;
    const Value before = world.item;
    Event event = world.event("before_save");
    function("(event, root) => { root.name = 'x'; throw new Error('guarded') }").asEventHandler()(event);
    QCOMPARE(world.failure(), QStringLiteral("app.yml:7: guarded (collections.users.x)"));
    QCOMPARE(world.item, before);
    for (const char *source : {"(event, root) => { root.age = 'old' }", "(event, root) => { root.nope = 1 }",
                               "(event, root) => { root.age = 0 / 0 }"}) {
        world.environment.forgetFailure();
        function(source).asEventHandler()(event);
        QVERIFY2(world.environment.hasFailed(), source);
        QCOMPARE(world.item, before);
    }
}

void ItemsTest::meIsPartOfRoot()
{
    World world;
    Event event = world.event("before_save", "$.address");
    function("(event, root, me) => { me.street = 'C' }").asEventHandler()(event);
    QCOMPARE(toJson(member(world.item, u"address")), QByteArray(R"({"street":"C","number":1})"));
    Event tag = world.event("before_save", "$.tags[1]");
    function("(event, root, me) => { root.name = me }").asEventHandler()(tag);
    QCOMPARE(member(world.item, u"name").text(), QStringLiteral("b"));
    Event missing = world.event("before_save", "$.tags[7]");
    function("(event, root, me) => { root.name = me === null ? 'none' : 'some' }").asEventHandler()(missing);
    QCOMPARE(member(world.item, u"name").text(), QStringLiteral("none"));
    Event withBefore = world.event("before_save");
    withBefore.before = json(R"({"name": "Old"})");
    function("(event, root, me, before) => { root.name = before.name }").asEventHandler()(withBefore);
    QCOMPARE(member(world.item, u"name").text(), QStringLiteral("Old"));
}

void ItemsTest::changeHandler()
{
    World world;
    Event event = world.event("change", "$.age");
    event.oldValue = Value(30);
    function("(old_value, value, o) => { o.name = old_value + '>' + value }").asChangeHandler()(event);
    QCOMPARE(world.failure(), QString());
    QCOMPARE(member(world.item, u"name").text(), QStringLiteral("30>38"));
}

void ItemsTest::handlersCannotSave()
{
    for (const char *name : {"before_save", "change"}) {
        World world;
        world.act("() => 0");
        Event event = world.event(name);
        function("(event, root) => { root.save() }").asEventHandler()(event);
        QVERIFY2(world.failure().contains(QLatin1String("save() cannot be called")),
                 qPrintable(world.failure()));
    }
}

void ItemsTest::manyItemsComeAndGo()
{
    World world;
    QCOMPARE(world.ask(function(
                 ScriptProgram::create(std::chrono::minutes(1)),
                 "o => { let n = 0; for (let i = 0; i < 5000; ++i) { const a = backoffice.users.new();"
                 "a.name = 'x'; if (backoffice.users.state(a) === 'UNSAVED') ++n } return n }")),
             Value(5000));
    QCOMPARE(world.failure(), QString());
    QCOMPARE(world.ask("o => typeof WeakMap + typeof WeakSet").text(), QStringLiteral("undefinedundefined"));
    const EventFunction told = function("(event, root) => { root.name = event }").asEventHandler();
    for (int i = 0; i < 5000; ++i) {
        Event event = world.event("before_save");
        told(event);
    }
    QCOMPARE(world.failure(), QString());
    QCOMPARE(member(world.item, u"name").text(), QStringLiteral("before_save"));
}
