// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/MigrationItem.h"
#include "core/model/Backoffice.h"
#include "core/schema/Function.h"
#include "core/value/Result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace backdesk
{

/// An ES module whose exported functions each migrate the items of the collection they are named after.
class MigrationScript
{
public:
    /// Without any function.
    MigrationScript() = default;
    /// Malformed when the module cannot be loaded or exports a function that no collection is named as. In
    /// names of functions `_` stands for `-`.
    static Result<MigrationScript> load(const QString &file, const Backoffice &backoffice);

    bool hasFunction(const Collection &collection) const { return m_functions.contains(collection.name()); }
    /// The item as the function leaves it; nothing: it is to be deleted. What the function left alone keeps
    /// its very value. Errors: the function's own, Internal when it was stopped, Invalid for what is no item
    /// and for another `_id`.
    Result<std::optional<Value>> migrated(const MigrationItem &item, Environment &environment) const;

private:
    QHash<QString, Function> m_functions; // by collection
};

} // namespace backdesk
