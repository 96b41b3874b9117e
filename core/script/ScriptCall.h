// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Function.h"
#include "core/script/ScriptEngine.h"
#include "core/script/ScriptValues.h"

namespace backdesk
{

/// One call of a function, from making its arguments to reading its result. Of nested calls only the
/// outermost has a limit of time, which holds for all.
class ScriptCall
{
public:
    ScriptCall(const ScriptProgram &program, qsizetype id, Environment &environment);
    ~ScriptCall();
    ScriptCall(const ScriptCall &) = delete;
    ScriptCall &operator=(const ScriptCall &) = delete;

    /// False when it cannot be called; the environment knows why.
    bool isReady() const { return m_ready; }
    ScriptEngine &script() { return m_script; }
    QJSValue argument(const Value &value) { return toScript(m_script.engine(), value); }

    /// Calls it and gives its result; null when that fails, which the environment then knows.
    Value run(const QJSValueList &arguments);
    /// Whether it asked for anything that may differ at the next call.
    bool hasTouched() const { return m_script.host().touched(); }
    /// Afterwards: reads what it did to an item's object. Fails the environment when that is no item.
    bool passes(const Result<Value> &result);

private:
    bool isStopped();
    Value fail(const Error &error);
    const ScriptPlace &place() const { return m_program.definition(m_id).place; }

    const ScriptProgram &m_program;
    const qsizetype m_id;
    Environment &m_environment;
    ScriptEngine &m_script;
    Environment *m_before;
    bool m_touchedBefore;
    bool m_ready = false;
};

/// `o` of a call, while it is looked at; null where there is no item.
class LensScope
{
public:
    LensScope(ScriptEngine &script, const Subject &o);
    ~LensScope();
    LensScope(const LensScope &) = delete;
    LensScope &operator=(const LensScope &) = delete;

    QJSValue object() const { return m_lens ? m_lens->object() : QJSValue(QJSValue::NullValue); }

private:
    Lens *m_lens = nullptr;
    const Value *m_before = nullptr;
};

} // namespace backdesk
