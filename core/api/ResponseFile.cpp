// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ResponseFile.h"

#include "core/api/Response.h"

#include <QFileInfo>

#include <algorithm>

namespace backdesk
{

std::shared_ptr<ResponseFile> ResponseFile::open(const QString &path, QString *error)
{
    auto file = std::make_shared<ResponseFile>();
    file->m_file.setFileName(path);
    // Asked before, as opening a pipe would wait for its writer.
    const bool isFile = QFileInfo(path).isFile();
    if (!isFile || !file->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (error)
            *error = isFile ? file->m_file.errorString() : QStringLiteral("not a file");
        return nullptr;
    }
    file->m_total = file->m_file.size();
    file->m_length = file->m_total;
    return file;
}

void ResponseFile::select(qint64 offset, qint64 length)
{
    m_offset = std::clamp<qint64>(offset, 0, m_total);
    m_length = std::clamp<qint64>(length, 0, m_total - m_offset);
}

QByteArray ResponseFile::read(qint64 at, qint64 size)
{
    const qint64 wanted = std::clamp<qint64>(m_length - at, 0, size);
    if (wanted == 0 || !m_file.seek(m_offset + at))
        return {};
    return m_file.read(wanted);
}

std::optional<QByteArray> responseBody(const Response &response, qint64 most)
{
    if (!response.file)
        return response.body;
    const qint64 length = response.file->length();
    if (length > most)
        return {};
    const QByteArray body = response.file->read(0, length);
    return body.size() == length ? std::optional(body) : std::nullopt;
}

} // namespace backdesk
