// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileImport.h"
#include "core/storage/FileStore.h"

#include <QList>

namespace backdesk
{

/// The contents of several storages as one: put into one of them, found in all.
class GroupFiles : public FileStore, public FileImport
{
public:
    void add(FileStore &store) { m_stores.append(&store); }
    /// New contents go there, unless an earlier call has named another one. The first is taken by default.
    void prefer(qsizetype store);

    Result<QString> put(const QByteArray &content) override;
    Status putAs(const QString &id, const QByteArray &content) override;
    std::optional<QString> path(const QString &id) const override;
    Result<std::optional<QByteArray>> content(const QString &id) const override;
    void remove(const QString &id) override;
    Result<QStringList> ids() const override;

private:
    QList<FileStore *> m_stores;
    qsizetype m_preferred = -1;
};

} // namespace backdesk
