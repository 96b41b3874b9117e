// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Action.h"
#include "core/schema/Event.h"
#include "core/schema/Function.h"

#include <QJSValueList>

#include <memory>

namespace backdesk
{

class ItemObject;
class ScriptCall;
class ScriptProgram;

/// A JavaScript function of a description, and what it becomes in the schema. A value; keeps its program
/// alive.
///
/// What is made of it may be called from any thread, also from several at once and from within another call.
/// A function that throws, runs too long or gives something that is no value fails the environment and gives
/// null; in an environment that has failed nothing is called.
///
/// Results are what JSON could hold: dates come as ISO 8601 text, bytes as base64 text, so that they have to
/// be decoded by the type they are meant for.
class ScriptFunction
{
public:
    ScriptFunction(std::shared_ptr<const ScriptProgram> program, qsizetype id)
        : m_program(std::move(program)), m_id(id)
    {
    }

    /// function(o): default, set, in, label.
    Function asItemFunction() const;
    /// function(value, o): min, max, pattern, transform, constraint.
    Function asValueFunction() const;
    /// function(right, o): can_read and the like; function(value, o): exists. One that asks nothing of `o` is
    /// asked once a request, for each right.
    Function asCondition() const;
    /// function(event, root, me, before): on.
    EventFunction asEventHandler() const;
    /// function(old_value, value, o): onchange.
    EventFunction asChangeHandler() const;
    /// function(action, o): run.
    ActionFunction asAction() const;

private:
    using EventArguments = QJSValueList (*)(ScriptCall &call, const Event &event, ItemObject &root);
    EventFunction eventFunction(EventArguments arguments) const;

    std::shared_ptr<const ScriptProgram> m_program;
    qsizetype m_id;
};

} // namespace backdesk
