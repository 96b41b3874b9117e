// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptCall.h"

#include "core/script/ScriptFailure.h"
#include "core/script/ScriptValues.h"

namespace backdesk
{

namespace
{

/// Each level takes a good part of a thread's stack.
constexpr int deepestCall = 40;

} // namespace

ScriptCall::ScriptCall(const ScriptProgram &program, qsizetype id, Environment &environment)
    : m_program(program),
      m_id(id),
      m_environment(environment),
      m_script(ScriptEngine::of(program)),
      m_before(m_script.enter(&environment)),
      m_touchedBefore(std::exchange(m_script.host().touched(), false))
{
    if (m_script.depth() == 1)
        m_script.watch().begin();
    if (isStopped())
        return;
    if (m_script.depth() > deepestCall) {
        fail(tooDeepCall(place()));
        return;
    }
    const auto error = m_script.compile(id);
    if (isStopped())
        return;
    if (error)
        fail(*error);
    else
        m_ready = true;
}

ScriptCall::~ScriptCall()
{
    if (m_script.depth() == 1)
        m_script.watch().end();
    m_script.leave(m_before);
    m_script.host().touched() = m_touchedBefore || m_script.depth() > 0;
}

bool ScriptCall::isStopped()
{
    if (!m_script.watch().isInterrupted())
        return false;
    fail(interruptedCall(m_program.limit(), place()));
    return true;
}

Value ScriptCall::fail(const Error &error)
{
    m_environment.fail(error);
    return {};
}

Value ScriptCall::run(const QJSValueList &arguments)
{
    QJSEngine &engine = m_script.engine();
    const QJSValue given = m_script.function(m_id).call(arguments);
    if (isStopped()) {
        engine.catchError();
        return {};
    }
    if (engine.hasError())
        return fail(failedCall(ScriptException::of(engine.catchError()), place()));
    const auto result = fromScript(given);
    return passes(result) ? *result : Value();
}

bool ScriptCall::passes(const Result<Value> &result)
{
    QJSEngine &engine = m_script.engine();
    if (isStopped()) {
        engine.catchError();
        return false;
    }
    if (engine.hasError()) {
        fail(failedCall(ScriptException::of(engine.catchError()), place()));
        return false;
    }
    if (!result)
        fail(wrongResult(result.error(), place()));
    return result.ok();
}

LensScope::LensScope(ScriptEngine &script, const Subject &o)
{
    if (!o.item.asMap())
        return;
    m_lens = &script.lens(o.type);
    m_before = m_lens->exchange(&o.item);
}

LensScope::~LensScope()
{
    if (m_lens)
        m_lens->exchange(m_before);
}

} // namespace backdesk
