// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/AdminNode.h"

namespace backdesk
{

/// Where the fields of a form or a filter come from.
struct AdminFieldPlace {
    const CollectionOptions *collection = nullptr; ///< nothing: the form stands for itself
    bool isFilter = false;                         ///< names as in queries
    bool isStored = false;                         ///< names are fields, however they are entered
    bool isReshaped = false;                       ///< functions of the form make other values of an item's
};

/// Reads a list of fields; `names` gets theirs.
Value readAdminFields(const Entry &entry, const AdminFieldPlace &place, AdminReading &reading,
                      QStringList &names);
/// Reads "fields" or "fieldsets" of a form into it. Both at a time are a mistake; none is one where `needed`
/// says so.
void readAdminFieldsets(AdminNode &form, AdminFieldPlace place, bool needed);
/// "onChange" of a field, or of a fieldset, which has properties only; gives the watched names to be checked.
QList<Entry> readAdminOnChange(AdminNode &node, bool isFieldset);

} // namespace backdesk
