// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Entry.h"
#include "core/schema/Condition.h"
#include "core/schema/Event.h"
#include "core/script/ScriptProgram.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace backdesk
{

/// Reads the functions of one description (`!js`) and makes them what the schema asks. Whatever is no
/// function or cannot be compiled is reported, and nothing is given for it.
class FunctionReader
{
public:
    /// `file` is the description, as mistakes name it.
    FunctionReader(std::shared_ptr<ScriptProgram> program, QString file)
        : m_program(std::move(program)), m_file(std::move(file))
    {
    }

    static bool isFunction(const Entry &entry) { return entry.node().kind == YamlNode::Kind::Script; }

    /// Reads `scripts`: module names and files, relative to the description.
    void readModules(const Entry &entry);

    Function itemFunction(const Entry &entry) { return made(entry, &ScriptFunction::asItemFunction); }
    Function valueFunction(const Entry &entry) { return made(entry, &ScriptFunction::asValueFunction); }
    EventFunction changeHandler(const Entry &entry) { return made(entry, &ScriptFunction::asChangeHandler); }
    ActionFunction action(const Entry &entry) { return made(entry, &ScriptFunction::asAction); }
    /// True, false or a function.
    Condition condition(const Entry &entry);
    /// Only compiles it.
    void check(const Entry &entry) { read(entry); }
    /// A function or a list of them.
    QList<Function> valueFunctions(const Entry &entry);

    /// A handler with the entry that names what it listens to.
    struct Handler {
        EventHandler handler;
        std::optional<Entry> source;
    };
    /// A mapping event -> function, or a list of [event, function, source?].
    QList<Handler> handlers(const Entry &entry);

private:
    template <typename Made>
    Made made(const Entry &entry, Made (ScriptFunction::*make)() const)
    {
        const auto function = read(entry);
        return function ? ((*function).*make)() : Made();
    }
    std::optional<ScriptFunction> read(const Entry &entry);
    bool usesBrokenModule(const QString &source) const;
    std::optional<Handler> listedHandler(const Entry &entry);

    std::shared_ptr<ScriptProgram> m_program;
    QString m_file;
    QStringList m_brokenModules;
};

} // namespace backdesk
