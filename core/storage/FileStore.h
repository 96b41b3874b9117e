// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace backdesk
{

/// Keeps the contents of files beside the data. A content never changes: it is put once under a new id, and
/// removed when no item refers to it any more. Any thread may call it.
class FileStore
{
public:
    virtual ~FileStore() = default;

    /// Keeps the content for good before it returns, and gives its id. StorageFull, Unavailable.
    virtual Result<QString> put(const QByteArray &content) = 0;
    /// Where a host can read the content; nothing when it has no file.
    virtual std::optional<QString> path(const QString &id) const = 0;
    /// The whole content; nothing when there is none of this id. Unavailable when that cannot be told or the
    /// content not be read.
    virtual Result<std::optional<QByteArray>> content(const QString &id) const = 0;
    /// One that cannot be removed stays; the next start tries again.
    virtual void remove(const QString &id) = 0;
    /// Of all contents. Unavailable.
    virtual Result<QStringList> ids() const = 0;
};

} // namespace backdesk
