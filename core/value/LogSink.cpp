// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/LogSink.h"

#include <cstdio>

namespace backdesk
{

Result<std::shared_ptr<LogSink>> LogSink::open(const LogHandler &handler)
{
    auto sink = std::make_shared<LogSink>(handler);
    if (handler.kind == LogHandler::Kind::File && !sink->openFile()) {
        return Error{ErrorKind::Unavailable,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The log file %1 cannot be written: %2."),
                             {handler.path, sink->m_file.errorString()})};
    }
    return sink;
}

void LogSink::write(const QByteArray &line)
{
    const bool isWritten = m_handler.kind == LogHandler::Kind::File && writeToFile(line);
    if (!isWritten) // a full disk, for example: better told here than nowhere
        fwrite(line.constData(), 1, size_t(line.size()), stderr); // unbuffered by the standard
}

bool LogSink::writeToFile(const QByteArray &line)
{
    const qint64 size = m_file.size();
    if (size > 0 && m_handler.maxBytes > 0 && size + line.size() > m_handler.maxBytes)
        rotate();
    return (m_file.isOpen() || openFile()) && m_file.write(line) == line.size();
}

bool LogSink::openFile()
{
    m_file.setFileName(m_handler.path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void LogSink::rotate()
{
    const auto aside = [this](int number) -> QString {
        return m_handler.path + u'.' + QString::number(number);
    };
    m_file.close();
    QFile::remove(m_handler.keep > 0 ? aside(m_handler.keep) : m_handler.path);
    for (int number = m_handler.keep - 1; number > 0; --number)
        QFile::rename(aside(number), aside(number + 1));
    if (m_handler.keep > 0)
        QFile::rename(m_handler.path, aside(1));
    openFile();
}

} // namespace backdesk
