// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/MigrationItem.h"
#include "core/model/BackofficeAccess.h"

#include <QHash>

#include <utility>

namespace backdesk
{

/// The `backoffice` of migration functions: every item as it is stored, whatever the description says of it.
/// Nothing can be written through it. The items must stay where they are as long as it lives.
class RawAccess : public ReadOnlyAccess
{
public:
    RawAccess(const Backoffice &backoffice, const MigrationItems &items);

    /// The filter names values that members must have: {"name": "moon"}. Operators are Malformed, since they
    /// need types.
    Result<ValueList> select(const QString &collection, const Value &filter) override;
    Result<Value> get(const QString &collection, const QString &id) override;

protected:
    Error refusal() const override;

private:
    const MigrationItems &m_items;
    QHash<std::pair<QString, QString>, size_t> m_places; // by collection and id
};

} // namespace backdesk
