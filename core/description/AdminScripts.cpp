// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminScripts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace backdesk
{

AdminScripts::AdminScripts(QString file, QStringList serverModules, std::chrono::milliseconds limit)
    : m_file(file), m_serverModules(std::move(serverModules)), m_functions(ScriptProgram::create(limit), file)
{
}

Value AdminScripts::readModules(const Entry &entry)
{
    m_functions.readModules(entry);
    ValueMap sources;
    if (entry.node().kind != YamlNode::Kind::Map)
        return sources; // reported already
    const QList<NamedEntry> entries = MappingReader(entry).takeAll();
    for (const NamedEntry &named : entries)
        m_modules.append(named.name);
    for (const NamedEntry &named : entries)
        sources.set(named.name, readModule(named, m_modules));
    return sources;
}

/// The window keeps modules under their names: what they import must be found by these.
QString AdminScripts::readModule(const NamedEntry &named, const QStringList &names) const
{
    static const QRegularExpression import(QStringLiteral(R"re((?:\bfrom|\bimport)\s*(["'])([^"'\n]+)\1)re"));
    static const QRegularExpression sibling(QStringLiteral(R"re(^\./([\w$]+)\.js$)re"));
    if (named.entry.node().kind != YamlNode::Kind::Text)
        return {}; // reported already
    QFile file(QDir(QFileInfo(m_file).absolutePath()).absoluteFilePath(named.entry.node().scalar.text()));
    if (!file.open(QIODevice::ReadOnly))
        return {}; // reported already
    const QString source = QString::fromUtf8(file.readAll());
    auto imports = import.globalMatch(source);
    while (imports.hasNext()) {
        const QString imported = imports.next().captured(2);
        if (names.contains(sibling.match(imported).captured(1)))
            continue;
        named.entry.wrong(Message(QT_TRANSLATE_NOOP("core", "imports \"%1\", which the window does not get: "
                                                            "modules here import each other only as "
                                                            "\"./name.js\" with the names in admin.scripts"),
                                  {imported}));
    }
    return source;
}

bool AdminScripts::usesServerModule(const Entry &entry) const
{
    const QString source = entry.node().scalar.text();
    for (const QString &name : m_serverModules) {
        if (m_modules.contains(name))
            continue;
        const QRegularExpression use(
            QStringLiteral("(?<![\\w$.])%1\\.[A-Za-z_$]").arg(QRegularExpression::escape(name)));
        if (!use.match(source).hasMatch())
            continue;
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "functions of \"admin\" run in the window, which does "
                                                      "not get the server's module \"%1\"; list a file in "
                                                      "admin.scripts"),
                            {name}));
        return true;
    }
    return false;
}

Value AdminScripts::function(const Entry &entry)
{
    if (!FunctionReader::isFunction(entry)) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be a function (!js), not %1"), {entry.shown()}));
        return {};
    }
    if (usesServerModule(entry))
        return {};
    m_functions.check(entry);
    const TextPlace place = entry.place();
    ValueMap function;
    function.set(QStringLiteral("$js"), entry.node().scalar.text());
    function.set(QStringLiteral("place"),
                 QStringLiteral("%1 (%2:%3)").arg(entry.path()).arg(place.line).arg(place.column));
    return function;
}

} // namespace backdesk
