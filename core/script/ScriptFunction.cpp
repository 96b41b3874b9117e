// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptFunction.h"

#include "core/script/ItemObject.h"
#include "core/script/ScriptCall.h"
#include "core/script/ScriptProgram.h"
#include "core/script/ScriptValues.h"

#include <array>

namespace backdesk
{

namespace
{

/// Where a condition's constant results are kept: one address for each value that it is asked with.
class ConstantKeys
{
public:
    /// Nothing for a value that stands for itself.
    const void *find(const Value &value) const
    {
        if (value.isNull())
            return &m_keys.back();
        const QString *right = value.asText();
        for (size_t i = 0; right && i < rights.size(); ++i) {
            if (*right == rights[i])
                return &m_keys[i];
        }
        return nullptr;
    }

private:
    static constexpr std::array<QLatin1String, 6> rights{QLatin1String("read"),    QLatin1String("modify"),
                                                         QLatin1String("create"),  QLatin1String("delete"),
                                                         QLatin1String("execute"), QLatin1String("see")};
    std::array<char, rights.size() + 1> m_keys{};
};

} // namespace

Function ScriptFunction::asItemFunction() const
{
    return [program = m_program, id = m_id](const Value &, const Subject &o) -> Value {
        if (o.environment.hasFailed())
            return {};
        ScriptCall call(*program, id, o.environment);
        if (!call.isReady())
            return {};
        const LensScope scope(call.script(), o);
        return call.run({scope.object()});
    };
}

Function ScriptFunction::asValueFunction() const
{
    return [program = m_program, id = m_id](const Value &value, const Subject &o) -> Value {
        if (o.environment.hasFailed())
            return {};
        ScriptCall call(*program, id, o.environment);
        if (!call.isReady())
            return {};
        const LensScope scope(call.script(), o);
        return call.run({call.argument(value), scope.object()});
    };
}

Function ScriptFunction::asCondition() const
{
    const auto keys = std::make_shared<const ConstantKeys>();
    return [program = m_program, id = m_id, keys](const Value &value, const Subject &o) -> Value {
        if (o.environment.hasFailed())
            return {};
        // Without an item the function sees that: such a call says nothing about the others.
        const void *key = o.item.asMap() ? keys->find(value) : nullptr;
        if (const Value *known = key ? o.environment.constant(key) : nullptr)
            return *known;
        ScriptCall call(*program, id, o.environment);
        if (!call.isReady())
            return {};
        const LensScope scope(call.script(), o);
        const Value said = call.run({call.argument(value), scope.object()});
        if (key && !call.hasTouched() && !o.environment.hasFailed())
            o.environment.keepConstant(key, said);
        return said;
    };
}

EventFunction ScriptFunction::asEventHandler() const
{
    return eventFunction([](ScriptCall &call, const Event &event, ItemObject &root) -> QJSValueList {
        return {QJSValue(event.name), root.object(), root.at(event.path), call.argument(event.before)};
    });
}

EventFunction ScriptFunction::asChangeHandler() const
{
    return eventFunction([](ScriptCall &call, const Event &event, ItemObject &root) -> QJSValueList {
        return {call.argument(event.oldValue), root.at(event.path), root.object()};
    });
}

/// A function that may change the item it is told of.
EventFunction ScriptFunction::eventFunction(EventArguments arguments) const
{
    return [program = m_program, id = m_id, arguments](Event &event) {
        if (event.environment.hasFailed())
            return;
        ScriptCall call(*program, id, event.environment);
        if (!call.isReady())
            return;
        ItemObject root(call, event);
        call.run(arguments(call, event, root));
        root.writeBack(event);
    };
}

ActionFunction ScriptFunction::asAction() const
{
    return [program = m_program, id = m_id](const Value &parameters, ActionCall &action) -> Value {
        if (action.environment.hasFailed())
            return {};
        ScriptCall call(*program, id, action.environment);
        if (!call.isReady())
            return {};
        ItemObject o(call, action.collection, action.item);
        const Value result = call.run({call.argument(parameters), o.object()});
        if (!action.environment.hasFailed())
            action.item = o.saved();
        return result;
    };
}

} // namespace backdesk
