// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/LogSetup.h"

#include "core/value/LogLine.h"
#include "core/value/LogSink.h"

#include <QLoggingCategory>

#include <mutex>
#include <utility>

namespace backdesk
{

namespace
{

using Sinks = QList<std::shared_ptr<LogSink>>;

/// Two locks, as Qt calls the filter while it holds a lock of its own.
struct State {
    std::mutex sinkMutex;
    Sinks sinks;
    std::mutex levelMutex;
    LogLevel level = LogLevel::Info;
    QMap<QString, LogLevel> levels;
    QtMessageHandler formerHandler = nullptr;
    QLoggingCategory::CategoryFilter formerFilter = nullptr;
};

State &state()
{
    static State *const theState = new State; // threads may still log while the program ends
    return *theState;
}

const QLatin1String ours("backdesk.");

QString loggerOf(const char *category)
{
    const QString name = QString::fromLatin1(category);
    return name.startsWith(ours) ? name.mid(ours.size()) : name;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const LogMessage message{QDateTime::currentDateTimeUtc(), levelOf(type),
                             loggerOf(context.category ? context.category : "default"), text};
    const std::lock_guard lock(state().sinkMutex);
    for (const auto &sink : std::as_const(state().sinks))
        sink->write(logLine(message, sink->format()));
}

/// "storage.cache" goes by "storage".
LogLevel levelFor(const QString &logger)
{
    const std::lock_guard lock(state().levelMutex);
    return state().levels.value(logger.section(u'.', 0, 0), state().level);
}

void filterCategory(QLoggingCategory *category)
{
    const bool isOurs = QLatin1String(category->categoryName()).startsWith(ours);
    if (state().formerFilter)
        state().formerFilter(category);
    const LogLevel least = levelFor(isOurs ? loggerOf(category->categoryName()) : QString());
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg}) {
        const bool wanted = levelOf(type) >= least;
        category->setEnabled(type, wanted && (isOurs || category->isEnabled(type)));
    }
}

Result<Sinks> openSinks(const LogOptions &options)
{
    Sinks sinks;
    for (const LogHandler &handler : options.handlers) {
        const auto sink = LogSink::open(handler);
        if (!sink)
            return sink.errors();
        sinks.append(*sink);
    }
    return sinks;
}

void use(const LogOptions &options, Sinks sinks)
{
    {
        const std::lock_guard lock(state().levelMutex);
        state().level = options.level;
        state().levels = options.levels;
    }
    const std::lock_guard lock(state().sinkMutex);
    state().sinks = std::move(sinks);
}

} // namespace

LogSetup::LogSetup()
{
    const LogOptions options;
    use(options, *openSinks(options));
    state().formerFilter = QLoggingCategory::installFilter(nullptr);
    QLoggingCategory::installFilter(filterCategory);
    state().formerHandler = qInstallMessageHandler(handleMessage);
}

LogSetup::~LogSetup()
{
    qInstallMessageHandler(std::exchange(state().formerHandler, nullptr));
    QLoggingCategory::installFilter(state().formerFilter);
    use({}, {});
}

Status LogSetup::apply(const LogOptions &options)
{
    Result<Sinks> sinks = openSinks(options);
    if (!sinks)
        return sinks.errors();
    use(options, *sinks);
    QLoggingCategory::installFilter(filterCategory); // asks it about every category anew
    return Done{};
}

} // namespace backdesk
