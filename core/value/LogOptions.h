// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace backdesk
{

enum class LogLevel { Debug, Info, Warning, Error };
enum class LogFormat { Text, Json };

/// One place that messages are written to.
struct LogHandler {
    enum class Kind { StandardError, File };

    Kind kind = Kind::StandardError;
    LogFormat format = LogFormat::Text;
    QString path;                       ///< of a file; its folder must be there
    qint64 maxBytes = 10 * 1024 * 1024; ///< a file that would grow beyond this is put aside first
    int keep = 5;                       ///< how many of those stay, as PATH.1 (the newest) to PATH.<keep>
};

/// What is told, and where.
struct LogOptions {
    LogLevel level = LogLevel::Info; ///< of everything not in #levels, Qt's own messages included
    QMap<QString, LogLevel> levels;  ///< by logger: "storage"
    QList<LogHandler> handlers{{}};  ///< none: nothing is told at all
};

/// backoffice, item, ref, transaction, storage, http, script, ui.
const QStringList &loggerNames();

/// "debug", "info", "warning" or "error"; nothing for any other text.
std::optional<LogLevel> logLevelNamed(QStringView name);
QString logLevelName(LogLevel level);
/// "text" or "json"; nothing for any other text.
std::optional<LogFormat> logFormatNamed(QStringView name);

} // namespace backdesk
