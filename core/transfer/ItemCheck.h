// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/model/ReadAccess.h"
#include "core/schema/Environment.h"
#include "core/transfer/Finding.h"

#include <QSet>

#include <functional>

namespace backdesk
{

/// Checks single items of one state of a backoffice: types, rules, unknown members, files.
class ItemCheck
{
public:
    using Teller = std::function<void(const Finding &)>;
    ItemCheck(const Backoffice &backoffice, const Snapshot &snapshot, Teller tell);

    /// Before the first check(). Fails when it cannot be told which contents of files there are.
    Status prepare();
    void check(const Collection &collection, const ItemValue &item);

private:
    void checkValue(const Collection &collection, const Value &item, const QString &place);
    void checkFiles(const Collection &collection, const Value &item, const QString &place);
    void noteUnknown(const ItemValue &item, const QString &place);

    const Backoffice &m_backoffice;
    Teller m_tell;
    ReadAccess m_access;
    Environment m_environment;
    QSet<QString> m_files; ///< ids of the contents that are there
};

} // namespace backdesk
