// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptFunction.h"
#include "core/script/ScriptPlace.h"
#include "core/value/Result.h"

#include <QList>

#include <chrono>
#include <memory>

namespace backdesk
{

/// Everything of one description that is JavaScript. It is filled by one thread while the description is read
/// and never changes afterwards; then any thread may call its functions. Each thread prepares an engine of
/// its own for it at the first call.
///
/// Needs a QCoreApplication.
class ScriptProgram : public std::enable_shared_from_this<ScriptProgram>
{
public:
    struct Module {
        QString name;
        QString file;
    };
    struct Definition {
        QString source;
        ScriptPlace place;
    };
    static constexpr std::chrono::milliseconds usualLimit{1000};

    /// `limit` is the longest time that a function may run, with all that it calls.
    static std::shared_ptr<ScriptProgram> create(std::chrono::milliseconds limit = usualLimit);

    /// Makes the exports of an ES module known to functions under a name ("hooks" for `hooks.canSee`), and
    /// runs it. Modules come before functions. Malformed when the name is none or taken, when the file cannot
    /// be read or fails.
    Status addModule(const QString &name, const QString &file);
    /// Malformed when the source is no function: a syntax error, another value, an unknown name. The message
    /// tells the line where it is not that of the place.
    Result<ScriptFunction> addFunction(const QString &source, const ScriptPlace &place);

    std::chrono::milliseconds limit() const { return m_limit; }
    const QList<Module> &modules() const { return m_modules; }
    const Definition &definition(qsizetype id) const { return m_definitions[id]; }
    /// Tells programs apart; never used again.
    quint64 number() const { return m_number; }

private:
    explicit ScriptProgram(std::chrono::milliseconds limit);

    const quint64 m_number;
    const std::chrono::milliseconds m_limit;
    QList<Module> m_modules;
    QList<Definition> m_definitions;
};

} // namespace backdesk
