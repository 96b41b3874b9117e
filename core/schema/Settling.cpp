// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Settling.h"

#include "core/schema/EventDispatch.h"
#include "core/schema/Rewrite.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// A chain of computed fields settles in as many rounds as it is long.
constexpr int mostRounds = 100;
/// Handlers may change what other handlers listen to, but not for ever.
constexpr int mostTellings = 10;

/// The first place where two states of an item differ.
QString firstDifference(const Type &type, const Value &left, const Value &right, const ValuePath &path)
{
    QString found;
    type.visitParts(left, [&](const Part &part) {
        const Value *a = part.of(left);
        const Value *b = part.of(right);
        if (found.isEmpty() && a && b && !(*a == *b))
            found = firstDifference(part.type, *a, *b, part.path(path));
    });
    return found.isEmpty() ? path.toText() : found;
}

struct ExistenceReset {
    const Subject now;
    const Subject before; // its item is null where there was none

    Value walk(const Type &type, const Value &value) const
    {
        if (!type.has(Feature::Exists))
            return value;
        const Condition &exists = type.options().exists;
        if (exists.isGiven() && !exists.ask({}, now).value_or(true)) {
            // What did not exist before either may exist for others: it is left alone.
            const bool existed = before.item.isNull() || exists.ask({}, before).value_or(true);
            return existed ? type.initialValue() : value;
        }
        Value result = value;
        type.visitParts(value, [&](const Part &part) {
            const Value *inner = part.of(value);
            if (!inner || !part.type.has(Feature::Exists))
                return;
            const Value left = walk(part.type, *inner);
            if (!(left == *inner))
                *part.of(result) = left;
        });
        return result;
    }
};

} // namespace

Value Settling::withDefaults(const Value &item, Mistakes &mistakes) const
{
    const Subject o{m_type, item, m_environment};
    return rewritten(m_type, item, ValuePath(), Feature::DefaultFunction,
                     [&](const Type &type, const Value &value, const ValuePath &path) {
                         const Function &function = type.options().defaultFunction;
                         if (!function || !value.isNull() || m_environment.hasFailed())
                             return value;
                         const Value given = function({}, o);
                         return given.isNull() ? value : type.decode(given, value, path, mistakes);
                     });
}

Value Settling::computed(const Value &item, Mistakes &mistakes) const
{
    const Subject o{m_type, item, m_environment};
    return rewritten(m_type, item, ValuePath(), Feature::Computed,
                     [&](const Type &type, const Value &value, const ValuePath &path) {
                         const Function &function = type.options().set;
                         if (!function || m_environment.hasFailed())
                             return value;
                         return type.decode(function({}, o), value, path, mistakes);
                     });
}

Value Settling::existing(const Value &item, const Value &before) const
{
    const ExistenceReset reset{{m_type, item, m_environment}, {m_type, before, m_environment}};
    return reset.walk(m_type, item);
}

Value Settling::atRest(Value item, const Value &before, Mistakes &mistakes) const
{
    if (!m_type.has(Feature::DefaultFunction | Feature::Computed | Feature::Exists))
        return item;
    Value former;
    for (int round = 0; round < mostRounds; ++round) {
        Mistakes ofRound; // only the last round's count: earlier ones saw what was not computed yet
        Value next = computed(withDefaults(item, ofRound), ofRound);
        if (!m_environment.hasFailed())
            next = existing(next, before);
        if (m_environment.hasFailed())
            return item;
        if (next == item || !ofRound.isEmpty()) {
            for (const Error &error : ofRound.errors())
                mistakes.add(error);
            return next;
        }
        former = std::move(item);
        item = std::move(next);
    }
    mistakes.add({ErrorKind::Invalid, firstDifference(m_type, former, item, ValuePath()),
                  Message(QT_TRANSLATE_NOOP("core", "Cannot be computed: its value never settles"))});
    return item;
}

Value Settling::told(const Value &item, const Value &before, Mistakes &mistakes) const
{
    Value after = item;
    Event event{QStringLiteral("change"), {}, m_collection, m_type, after, before, {}, m_environment};
    if (!tellChanges(event) || !tellHandlers(event, *m_handlers) || after == item)
        return item;
    return m_type.decode(after, item, ValuePath(), mistakes);
}

Value Settling::settled(const Value &item, const Value &before, Mistakes &mistakes) const
{
    Value value = atRest(item, before, mistakes);
    const bool listened =
        m_handlers && (!m_handlers->isEmpty() || m_type.has(Feature::OnChange | Feature::Events));
    Value known = before;
    for (int round = 0; listened && round < mostTellings; ++round) {
        if (m_environment.hasFailed() || !mistakes.isEmpty() || value == known)
            return value;
        const Value next = told(value, known, mistakes);
        if (next == value)
            return value;
        known = value;
        value = atRest(next, before, mistakes);
    }
    return value;
}

} // namespace backdesk
