// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/LogReader.h"

#include "core/description/MappingReader.h"

#include <QCoreApplication>
#include <QDir>

namespace backdesk
{

namespace
{

const QStringList levels{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"),
                         QStringLiteral("error")};

std::optional<LogLevel> readLevel(const Entry &entry)
{
    const auto name = entry.choice(levels);
    return name ? logLevelNamed(*name) : std::nullopt;
}

QMap<QString, LogLevel> readLoggers(const Entry &entry)
{
    QMap<QString, LogLevel> loggers;
    MappingReader reader(entry);
    for (const QString &name : loggerNames()) {
        const auto given = reader.take(name);
        const auto level = given ? readLevel(*given) : std::nullopt;
        if (level)
            loggers.insert(name, *level);
    }
    reader.finish();
    return loggers;
}

void readFile(MappingReader &reader, LogHandler &handler, const QString &folder)
{
    constexpr qint64 mostBytes = qint64(1) << 40;
    constexpr qint64 mostFiles = 1000;
    if (const auto entry = reader.need({QStringLiteral("path")})) {
        const auto path = entry->text();
        if (path && path->trimmed().isEmpty())
            entry->wrong(Message(QT_TRANSLATE_NOOP("core", "must name a file")));
        handler.path = QDir::cleanPath(QDir(folder).absoluteFilePath(path.value_or(QString())));
    }
    if (const auto bytes = reader.take(QStringLiteral("max_bytes")))
        handler.maxBytes = bytes->whole(1, mostBytes).value_or(handler.maxBytes);
    if (const auto keep = reader.take(QStringLiteral("keep")))
        handler.keep = int(keep->whole(0, mostFiles).value_or(handler.keep));
}

LogHandler readHandler(const Entry &entry, const QString &folder)
{
    LogHandler handler;
    MappingReader reader(entry);
    if (!reader.isMapping())
        return handler;
    const auto type = reader.need({QStringLiteral("type")});
    const auto name = type ? type->choice({QStringLiteral("stderr"), QStringLiteral("file")}) : std::nullopt;
    if (const auto format = reader.take(QStringLiteral("format"))) {
        const auto chosen = format->choice({QStringLiteral("text"), QStringLiteral("json")});
        handler.format = (chosen ? logFormatNamed(*chosen) : std::nullopt).value_or(handler.format);
    }
    if (!name)
        return handler; // which other keys there may be is not known
    if (*name == QLatin1String("file")) {
        handler.kind = LogHandler::Kind::File;
        readFile(reader, handler, folder);
    }
    reader.finish();
    return handler;
}

} // namespace

LogOptions readLog(const Entry &entry, const QString &folder)
{
    LogOptions log;
    MappingReader reader(entry);
    if (!reader.isMapping())
        return log;
    if (const auto level = reader.take(QStringLiteral("level")))
        log.level = readLevel(*level).value_or(log.level);
    if (const auto loggers = reader.take(QStringLiteral("loggers")))
        log.levels = readLoggers(*loggers);
    if (const auto handlers = reader.take(QStringLiteral("handlers"))) {
        log.handlers.clear();
        for (const Entry &each : handlers->list())
            log.handlers.append(readHandler(each, folder));
    }
    reader.finish();
    return log;
}

} // namespace backdesk
