// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/MigrationItem.h"
#include "core/model/Backoffice.h"

#include <functional>

namespace backdesk
{

/// Makes items what the description wants them to be: values of their types, with defaults, computed fields
/// and filled lists of references. What does not fit is told as the item's problems.
///
/// Functions see all items as they will be. `transform`, events and permissions are not asked: nobody writes
/// these items, and `_meta` stays as it is.
class Fitting
{
public:
    Fitting(const Backoffice &backoffice, MigrationItems &items) : m_backoffice(backoffice), m_items(items) {}

    /// `progress` is called with the number of items that were looked at.
    void run(const std::function<void(qint64 done, qint64 total)> &progress);

private:
    void decode(MigrationItem &item);
    bool settleAll(const std::function<void(qint64, qint64)> &progress, bool isLast);
    bool settle(MigrationItem &item, Environment &environment, bool isLast);

    const Backoffice &m_backoffice;
    MigrationItems &m_items;
};

} // namespace backdesk
