// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/FunctionReader.h"

#include "core/description/MappingReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace backdesk
{

namespace
{

/// Events are named by people; what could not be told from a mistake is none.
bool isEventName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Za-z][A-Za-z0-9_.:-]*\z)"));
    return pattern.match(name).hasMatch();
}

Message wrongEventName(const QString &shown)
{
    return Message(QT_TRANSLATE_NOOP("core", "must name an event such as before_save, not %1"), {shown});
}

/// The source of a block scalar begins in the line after the tag.
int firstLine(const YamlNode &node)
{
    return node.scalar.text().contains(u'\n') ? node.place.line + 1 : node.place.line;
}

} // namespace

void FunctionReader::readModules(const Entry &entry)
{
    const MappingReader reader(entry);
    const QDir folder(QFileInfo(m_file).absolutePath());
    for (const NamedEntry &named : reader.takeAll()) {
        const auto file = named.entry.text();
        const auto added =
            file ? m_program->addModule(named.name, folder.absoluteFilePath(*file)) : Status(Error{});
        if (added)
            continue;
        m_brokenModules.append(named.name);
        if (file)
            named.entry.wrong(added.error().message);
    }
}

/// What such a function cannot find is the module's mistake, which is told already.
bool FunctionReader::usesBrokenModule(const QString &source) const
{
    return std::any_of(m_brokenModules.begin(), m_brokenModules.end(),
                       [&source](const QString &name) { return source.contains(name + u'.'); });
}

std::optional<ScriptFunction> FunctionReader::read(const Entry &entry)
{
    if (!isFunction(entry)) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be a function (!js), not %1"), {entry.shown()}));
        return {};
    }
    const QString source = entry.node().scalar.text();
    const auto function = m_program->addFunction(
        source, ScriptPlace{m_file, firstLine(entry.node()), entry.place().column, entry.path()});
    if (function)
        return *function;
    if (!usesBrokenModule(source))
        entry.wrong(function.error().message);
    return {};
}

Condition FunctionReader::condition(const Entry &entry)
{
    if (isFunction(entry)) {
        const auto function = read(entry);
        return function ? Condition(function->asCondition()) : Condition();
    }
    if (const bool *fixed = entry.node().scalar.asBool())
        return *fixed;
    entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be true, false or a function (!js), not %1"),
                        {entry.shown()}));
    return {};
}

QList<Function> FunctionReader::valueFunctions(const Entry &entry)
{
    if (entry.node().kind != YamlNode::Kind::List)
        return {valueFunction(entry)};
    QList<Function> functions;
    for (const Entry &each : entry.list())
        functions.append(valueFunction(each));
    return functions;
}

QList<FunctionReader::Handler> FunctionReader::handlers(const Entry &entry)
{
    QList<Handler> handlers;
    if (entry.node().kind == YamlNode::Kind::List) {
        for (const Entry &each : entry.list()) {
            if (auto handler = listedHandler(each))
                handlers.append(std::move(*handler));
        }
        return handlers;
    }
    const MappingReader reader(entry);
    for (const NamedEntry &named : reader.takeAll()) {
        if (!isEventName(named.name))
            named.wrongName(wrongEventName(u'"' + named.name + u'"'));
        handlers.append(Handler{{named.name, {}, made(named.entry, &ScriptFunction::asEventHandler)}, {}});
    }
    return handlers;
}

std::optional<FunctionReader::Handler> FunctionReader::listedHandler(const Entry &entry)
{
    const qsizetype size = entry.node().elements.size();
    if (entry.node().kind != YamlNode::Kind::List || size < 2 || size > 3) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be a list of event, function and maybe the field "
                                                      "to listen to, not %1"),
                            {entry.shown()}));
        return {};
    }
    const QList<Entry> parts = entry.list();
    const auto name = parts[0].text();
    if (name && !isEventName(*name))
        parts[0].wrong(wrongEventName(parts[0].shown()));
    Handler handler{{name.value_or(QString()), {}, made(parts[1], &ScriptFunction::asEventHandler)}, {}};
    const auto source = size > 2 ? parts[2].text() : std::nullopt;
    if (!source)
        return handler;
    const auto selector = Selector::fromText(*source);
    if (!selector) {
        parts[2].wrong(selector.error().message);
        return handler;
    }
    handler.handler.source = *selector;
    handler.source = parts[2];
    return handler;
}

} // namespace backdesk
