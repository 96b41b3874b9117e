// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileImport.h"
#include "core/storage/FileStore.h"

#include <map>
#include <mutex>

namespace backdesk
{

/// Contents that go with the process.
class MemoryFileStore : public FileStore, public FileImport
{
public:
    Result<QString> put(const QByteArray &content) override;
    Status putAs(const QString &id, const QByteArray &content) override;
    std::optional<QString> path(const QString &id) const override;
    Result<std::optional<QByteArray>> content(const QString &id) const override;
    void remove(const QString &id) override;
    Result<QStringList> ids() const override;

private:
    mutable std::mutex m_mutex;
    std::map<QString, QByteArray> m_contents;
};

} // namespace backdesk
