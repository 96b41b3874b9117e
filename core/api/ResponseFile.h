// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace backdesk
{

struct Response;

/// A body that a host reads piece by piece while it sends it: a file, or a range of one. It holds the file
/// open, so that the file may be removed or replaced (by renaming) after open() without harm to the answer.
/// One reader at a time; make one for each answer.
class ResponseFile
{
public:
    /// Null, with the reason in @p error, when it is not a regular file that can be read.
    static std::shared_ptr<ResponseFile> open(const QString &path, QString *error = nullptr);

    /// Bytes of the whole file when it was opened.
    qint64 totalBytes() const { return m_total; }
    /// What is sent: all of it at first.
    qint64 offset() const { return m_offset; }
    qint64 length() const { return m_length; }
    /// Narrows what is sent. The range must lie within the file.
    void select(qint64 offset, qint64 length);

    /// The bytes from @p at (counted from offset()) on, @p size of them or up to the end of what is sent.
    /// Fewer only when the file has shrunk or cannot be read.
    QByteArray read(qint64 at, qint64 size);

private:
    QFile m_file;
    qint64 m_total = 0;
    qint64 m_offset = 0;
    qint64 m_length = 0;
};

/// The whole body of an answer in memory, for callers that are no host. Nothing when it comes from a file
/// that is larger than @p most bytes or cannot be read.
std::optional<QByteArray> responseBody(const Response &response, qint64 most = 64 * 1024 * 1024);

} // namespace backdesk
