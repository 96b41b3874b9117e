// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"

#include <QByteArray>
#include <QString>

namespace backdesk
{

/// What a FileStore is besides, when it can take contents over that another one gave an id. Any thread may
/// call it.
class FileImport
{
public:
    virtual ~FileImport() = default;

    /// Keeps the content for good, under this id, before it returns; one that was there under the id is
    /// replaced. Invalid when it is no id, StorageFull, Unavailable.
    virtual Status putAs(const QString &id, const QByteArray &content) = 0;
};

} // namespace backdesk
