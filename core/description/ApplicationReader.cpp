// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/ApplicationReader.h"

#include "core/description/AdminReader.h"
#include "core/description/AuthReader.h"
#include "core/description/CollectionReader.h"
#include "core/description/LogReader.h"
#include "core/schema/IpAddressType.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <limits>

namespace backdesk
{

namespace
{

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

/// An address that only programs of this machine reach.
bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           matches(host, R"(127(\.\d{1,3}){3})");
}

} // namespace

ApplicationReader::ApplicationReader(const YamlNode &root, const QString &file,
                                     const DescriptionOverrides &overrides, Report &report)
    : m_reader(Entry(root, {}, report)),
      m_file(file),
      m_folder(QFileInfo(file).absolutePath()),
      m_overrides(overrides),
      m_report(report)
{
}

DescriptionResult ApplicationReader::read()
{
    DescriptionResult result;
    if (!m_reader.isMapping())
        return result;
    const QString name = readName();
    const QString title = m_reader.takeText(QStringLiteral("title"));
    const QString description = m_reader.takeText(QStringLiteral("description"));
    const QString locale = readLocale();
    StorageReader storages(m_folder, m_overrides.dataFolder);
    if (const auto storage = m_reader.take(QStringLiteral("storage")))
        storages.readDefault(*storage);
    const auto auth = m_reader.take(QStringLiteral("auth"));
    if (auth)
        result.proxy = readAuth(*auth);
    result.server = readServer(auth.has_value());
    if (const auto log = m_reader.take(QStringLiteral("log")))
        result.log = readLog(*log, m_folder);
    const Limits limits = readLimits();
    const QList<CollectionOptions> collections = readCollections(limits, storages);
    const Value admin = readAdminSection(collections, limits);
    m_reader.finish();
    if (!m_report.isEmpty())
        return result;

    result.storages = storages.parts();
    if (result.storages.size() == 1 && result.storages.first().choice.type == StorageType::Yaml)
        result.storageFolder = result.storages.first().choice.place;
    result.backoffice = std::make_unique<Backoffice>(name, makeStorage(result.storages, m_overrides.use));
    result.backoffice->title = title;
    result.backoffice->description = description;
    result.backoffice->locale = locale;
    result.backoffice->limits = limits;
    result.backoffice->admin = admin;
    for (const CollectionOptions &collection : collections)
        result.backoffice->addCollection(collection);
    return result;
}

QList<CollectionOptions> ApplicationReader::readCollections(const Limits &limits, StorageReader &storages)
{
    FunctionReader functions(ScriptProgram::create(std::chrono::milliseconds(limits.scriptMs)), m_file);
    if (const auto scripts = m_reader.take(QStringLiteral("scripts")))
        functions.readModules(*scripts);
    const auto entry = m_reader.need({QStringLiteral("collections")});
    return entry ? backdesk::readCollections(*entry, std::move(functions), storages)
                 : QList<CollectionOptions>();
}

Value ApplicationReader::readAdminSection(const QList<CollectionOptions> &collections, const Limits &limits)
{
    const auto entry = m_reader.take(QStringLiteral("admin"));
    if (!entry)
        return {};
    QStringList modules;
    const auto scripts = m_reader.take(QStringLiteral("scripts"));
    for (const YamlMember &module : scripts ? scripts->node().members : QList<YamlMember>())
        modules.append(module.name);
    AdminReading reading{AdminScripts(m_file, modules, std::chrono::milliseconds(limits.scriptMs)),
                         collections, m_report.isEmpty()};
    return readAdmin(*entry, reading);
}

QString ApplicationReader::readName()
{
    const auto entry = m_reader.need({QStringLiteral("backoffice")});
    const QString name = entry ? entry->text().value_or(QString()) : QString();
    if (entry && entry->node().kind == YamlNode::Kind::Text && !matches(name, "[A-Za-z0-9_-]+")) {
        entry->wrong(Message(QT_TRANSLATE_NOOP("core", "must be made of letters, digits, _ and -, not %1"),
                             {entry->shown()}));
    }
    return name;
}

QString ApplicationReader::readLocale()
{
    const auto entry = m_reader.take(QStringLiteral("locale"));
    const auto text = entry ? entry->text() : QStringLiteral("en");
    if (text && !matches(*text, "[a-z]{2,3}([_-][A-Za-z0-9]{2,8})*")) {
        entry->wrong(Message(QT_TRANSLATE_NOOP("core", "must be a language such as en or pt_BR, not %1"),
                             {entry->shown()}));
    }
    return text.value_or(QStringLiteral("en"));
}

void ApplicationReader::checkHost(const Entry &entry, bool hasIdentities) const
{
    const auto host = entry.text();
    if (!host || isLoopback(*host))
        return;
    if (!hasIdentities) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "without authentication the server listens to this "
                                                      "machine only: 127.0.0.1, ::1 or localhost, not %1"),
                            {entry.shown()}));
    } else if (!ipAddressFromText(*host)) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be an address such as 0.0.0.0, not %1"),
                            {entry.shown()}));
    }
}

QStringList ApplicationReader::readOrigins(const Entry &entry)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\Ahttps?://([a-z0-9._-]+|\[[0-9a-f:.]+\])(:[0-9]{1,5})?\z)"));
    QStringList origins;
    for (const Entry &each : entry.list()) {
        const auto text = each.text();
        if (text && !pattern.match(*text).hasMatch()) {
            each.wrong(
                Message(QT_TRANSLATE_NOOP("core", "must be an origin such as https://desk.example.org, "
                                                  "in small letters and without a path, not %1"),
                        {each.shown()}));
        }
        if (text)
            origins.append(*text);
    }
    return origins;
}

ServerOptions ApplicationReader::readServer(bool hasIdentities)
{
    ServerOptions server;
    const auto entry = m_reader.take(QStringLiteral("server"));
    if (!entry)
        return server;
    MappingReader reader(*entry);
    if (const auto host = reader.take(QStringLiteral("host"))) {
        checkHost(*host, hasIdentities);
        server.host = host->node().scalar.text();
    }
    if (const auto port = reader.take(QStringLiteral("port")))
        server.port = quint16(port->whole(0, std::numeric_limits<quint16>::max()).value_or(server.port));
    if (const auto origins = reader.take(QStringLiteral("origins")))
        server.origins = readOrigins(*origins);
    reader.finish();
    return server;
}

Limits ApplicationReader::readLimits()
{
    constexpr qint64 mostBytes = 1024 * 1024 * 1024;
    constexpr qint64 mostItems = 1'000'000;
    constexpr qint64 mostMilliseconds = 600'000;
    constexpr qint64 mostChanges = 10'000;
    Limits limits;
    const auto entry = m_reader.take(QStringLiteral("limits"));
    if (!entry)
        return limits;
    MappingReader reader(*entry);
    if (const auto bytes = reader.take(QStringLiteral("body_bytes")))
        limits.bodyBytes = bytes->whole(1, mostBytes).value_or(limits.bodyBytes);
    if (const auto items = reader.take(QStringLiteral("page_max")))
        limits.pageMax = items->whole(1, mostItems).value_or(limits.pageMax);
    if (const auto time = reader.take(QStringLiteral("script_ms")))
        limits.scriptMs = time->whole(1, mostMilliseconds).value_or(limits.scriptMs);
    if (const auto changes = reader.take(QStringLiteral("undo")))
        limits.undo = changes->whole(0, mostChanges).value_or(limits.undo);
    reader.finish();
    return limits;
}

} // namespace backdesk
