// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/References.h"

namespace backdesk
{

/// The type of a field that the entry names by its members. Nothing when there is none, which is reported
/// unless the field itself is what is wrong.
const Type *lookUpField(const Entry &entry, const QStringList &names, const CollectionOptions &collection,
                        const References &references);

} // namespace backdesk
