// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptProgram.h"
#include "tests/schema/Schemas.h"
#include "tests/script/FakeItems.h"

#include <QTest>

namespace backdesk::test
{

inline ScriptPlace place(int line = 7)
{
    return {QStringLiteral("/some/where/app.yml"), line, 3, QStringLiteral("collections.users.x")};
}

inline ScriptFunction function(const std::shared_ptr<ScriptProgram> &program, const char *source)
{
    const auto made = program->addFunction(QString::fromUtf8(source), place());
    if (!made)
        qFatal("%s: %s", source, qPrintable(made.error().message.text()));
    return *made;
}

inline ScriptFunction function(const char *source)
{
    return function(ScriptProgram::create(), source);
}

inline std::shared_ptr<const DictType> userType()
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    return dict({{name("name"), string()},
                 {name("age"), integer()},
                 {name("address"), dict({{name("street"), string()}, {name("number"), integer()}})},
                 {name("tags"), list(string())},
                 {name("born"), std::make_shared<DatetimeType>(TypeOptions(), DatetimeType::Options())},
                 {name("state"), string()},
                 {name("_id"), string()},
                 {name("_meta"), dict({{name("by"), string()}})}});
}

/// A user and everything that a function is called with.
struct World {
    explicit World(
        const char *members = R"({"name": "Neil", "age": 38, "address": {"street": "A", "number": 1},
                                             "tags": ["a", "b"], "born": "2020-01-02T03:04:05"})",
        CurrentUser user = {})
        : type(userType()), items(type), environment(std::move(user), &items)
    {
        Mistakes mistakes;
        item = type->decode(json(members), {}, ValuePath(), mistakes);
        if (!mistakes.isEmpty())
            qFatal("%s", qPrintable(mistakes.errors().first().message.text()));
    }

    Subject o() { return {*type, item, environment}; }
    Value ask(const ScriptFunction &function) { return function.asItemFunction()({}, o()); }
    Value ask(const char *source) { return ask(function(source)); }
    QString failure() const
    {
        return environment.hasFailed() ? environment.failure().first().message.text() : QString();
    }
    void add(const Value &members)
    {
        if (!items.create(QStringLiteral("users"), members))
            qFatal("not created");
    }
    /// Runs an action on the user, stored before.
    Value act(const ScriptFunction &function, const char *parameters = "{}")
    {
        if (item.map().value(u"_id").isNull())
            item = *items.create(QStringLiteral("users"), item);
        ActionCall call{QStringLiteral("users"), *type, item, environment};
        return function.asAction()(json(parameters), call);
    }
    Value act(const char *source, const char *parameters = "{}") { return act(function(source), parameters); }
    Event event(const char *name, const char *path = "$")
    {
        return {QString::fromLatin1(name),
                QString::fromLatin1(path),
                QStringLiteral("users"),
                *type,
                item,
                {},
                {},
                environment};
    }

    std::shared_ptr<const DictType> type;
    FakeItems items;
    Environment environment;
    Value item;
};

} // namespace backdesk::test
