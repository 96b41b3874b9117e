// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptProgram.h"

#include "core/script/ScriptEngine.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <atomic>

namespace backdesk
{

namespace
{

quint64 nextNumber()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

Error malformed(const char *source, const QStringList &arguments)
{
    return {ErrorKind::Malformed, {}, Message(source, arguments)};
}

} // namespace

ScriptProgram::ScriptProgram(std::chrono::milliseconds limit) : m_number(nextNumber()), m_limit(limit)
{
}

std::shared_ptr<ScriptProgram> ScriptProgram::create(std::chrono::milliseconds limit)
{
    return std::shared_ptr<ScriptProgram>(new ScriptProgram(limit));
}

Status ScriptProgram::addModule(const QString &name, const QString &file)
{
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_$][\\w$]*$"));
    if (!identifier.match(name).hasMatch())
        return malformed(
            QT_TRANSLATE_NOOP("core", "A module cannot be called \"%1\": that is no JavaScript name."),
            {name});
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return malformed(QT_TRANSLATE_NOOP("core", "The module cannot be read: %1"), {file});
    const Module module{name, info.absoluteFilePath()};
    const Status imported = ScriptEngine::of(*this).importModule(module);
    if (imported)
        m_modules.append(module);
    return imported;
}

Result<ScriptFunction> ScriptProgram::addFunction(const QString &source, const ScriptPlace &place)
{
    ScriptEngine &engine = ScriptEngine::of(*this);
    m_definitions.append({source, place});
    if (const auto error = engine.compile(m_definitions.size() - 1)) {
        m_definitions.removeLast();
        return *error;
    }
    return ScriptFunction(shared_from_this(), m_definitions.size() - 1);
}

} // namespace backdesk
