// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/LogOptions.h"
#include "core/value/Result.h"

#include <QFile>

#include <memory>

namespace backdesk
{

/// Where the lines of one handler go. Not thread-safe. Every line is with the system when write() returns:
/// what was told before a crash is not lost.
class LogSink
{
public:
    /// Unavailable when the file cannot be written.
    static Result<std::shared_ptr<LogSink>> open(const LogHandler &handler);
    explicit LogSink(const LogHandler &handler) : m_handler(handler) {}

    LogFormat format() const { return m_handler.format; }
    void write(const QByteArray &line);

private:
    bool writeToFile(const QByteArray &line);
    bool openFile();
    void rotate();

    LogHandler m_handler;
    QFile m_file;
};

} // namespace backdesk
