// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

struct dirent;

namespace backdesk
{

/// The content of a file and the state it was in.
struct FileText {
    QByteArray content;
    FileStamp stamp;
    int error = 0; ///< of the system; not 0: there is no content

    /// Of a regular file or a link to one.
    static FileText of(const QString &path);
};

/// The names in a folder, and quick questions about them.
class FolderList
{
public:
    /// The number of the system's error, 0 for none. A folder that does not exist is empty.
    int open(const QString &path);

    /// Of files and links that end so, without the ending; hidden ones are left out.
    const std::vector<QByteArray> &names() const { return m_names; }
    /// Whole names of what else is there, folders left out.
    const std::vector<QByteArray> &others() const { return m_others; }
    /// Of a regular file, by its name without the ending; nothing for anything else.
    std::optional<FileStamp> stampOf(QByteArrayView name) const;
    /// Of a regular file or a link to one, by its whole name.
    FileText read(const QByteArray &fileName) const;

private:
    void add(const struct ::dirent &entry);

    OpenFile m_folder;
    std::vector<QByteArray> m_names;
    std::vector<QByteArray> m_others;
};

} // namespace backdesk
