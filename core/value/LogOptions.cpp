// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/LogOptions.h"

#include <array>

namespace backdesk
{

namespace
{

const std::array levelNames{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"),
                            QStringLiteral("error")};

} // namespace

const QStringList &loggerNames()
{
    static const QStringList names{QStringLiteral("backoffice"), QStringLiteral("item"),
                                   QStringLiteral("ref"),        QStringLiteral("transaction"),
                                   QStringLiteral("storage"),    QStringLiteral("http"),
                                   QStringLiteral("script"),     QStringLiteral("ui")};
    return names;
}

std::optional<LogLevel> logLevelNamed(QStringView name)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (levelNames[i] == name)
            return LogLevel(i);
    }
    return {};
}

QString logLevelName(LogLevel level)
{
    return levelNames[size_t(level)];
}

std::optional<LogFormat> logFormatNamed(QStringView name)
{
    if (name == QLatin1String("text"))
        return LogFormat::Text;
    if (name == QLatin1String("json"))
        return LogFormat::Json;
    return {};
}

} // namespace backdesk
