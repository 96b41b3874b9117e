// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogArguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace backdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString readLogger(const QString &text, QMap<QString, LogLevel> &levels)
{
    const QString name = text.section(u'=', 0, 0);
    const auto level = logLevelNamed(text.section(u'=', 1));
    if (!level || !loggerNames().contains(name)) {
        return Texts::tr("--log wants LOGGER=LEVEL, such as storage=debug. The loggers are %1.")
            .arg(loggerNames().join(QLatin1String(", ")));
    }
    levels.insert(name, *level);
    return {};
}

} // namespace

LogArguments::LogArguments()
    : m_level(QStringLiteral("log-level"), Texts::tr("Least level to log: debug, info, warning or error."),
              QStringLiteral("LEVEL")),
      m_logger(QStringLiteral("log"), Texts::tr("Level of one logger, such as storage=debug; repeatable."),
               QStringLiteral("LOGGER=LEVEL")),
      m_file(QStringLiteral("log-file"), Texts::tr("File to log to, instead of standard error."),
             QStringLiteral("PATH")),
      m_format(QStringLiteral("log-format"), Texts::tr("Form of the log: text or json."),
               QStringLiteral("FORMAT"))
{
}

QString LogArguments::read(const QCommandLineParser &parser, LogOverrides &log) const
{
    log.level = logLevelNamed(parser.value(m_level));
    if (parser.isSet(m_level) && !log.level)
        return Texts::tr("--log-level is debug, info, warning or error.");
    log.format = logFormatNamed(parser.value(m_format));
    if (parser.isSet(m_format) && !log.format)
        return Texts::tr("--log-format is text or json.");
    log.file = parser.value(m_file);
    if (parser.isSet(m_file) && log.file.isEmpty())
        return Texts::tr("--log-file wants the path of a file.");
    for (const QString &text : parser.values(m_logger)) {
        if (const QString mistake = readLogger(text, log.levels); !mistake.isEmpty())
            return mistake;
    }
    return {};
}

} // namespace backdesk
