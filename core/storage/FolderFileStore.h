// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileImport.h"
#include "core/storage/FileStore.h"
#include "core/storage/FileSystem.h"

#include <atomic>
#include <memory>

namespace backdesk
{

/// Contents as files of one folder, each named after its id. The folder is made when it is needed; the one
/// above it is there.
class FolderFileStore : public FileStore, public FileImport
{
public:
    FolderFileStore(QString folder, std::shared_ptr<FileSystem> files)
        : m_folder(std::move(folder)), m_files(std::move(files))
    {
    }

    Result<QString> put(const QByteArray &content) override;
    Status putAs(const QString &id, const QByteArray &content) override;
    std::optional<QString> path(const QString &id) const override;
    Result<std::optional<QByteArray>> content(const QString &id) const override;
    void remove(const QString &id) override;
    Result<QStringList> ids() const override;

private:
    Status prepare();

    QString m_folder;
    std::shared_ptr<FileSystem> m_files;
    std::atomic<bool> m_isFolderSafe = false; ///< it is on the disk, with its name
};

/// 128 random bits as text.
QString newFileId();

} // namespace backdesk
