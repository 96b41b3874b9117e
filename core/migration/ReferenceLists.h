// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/MigrationItem.h"
#include "core/model/Backoffice.h"

namespace backdesk
{

/// Makes every RefsList that follows a Ref on the other side hold exactly the items that refer to it: what is
/// there already keeps its order, what is new comes after it in the order of creation.
void fillReferenceLists(const Backoffice &backoffice, MigrationItems &items);

/// Reports every reference to an item that does not exist, or that is being deleted.
void checkReferences(MigrationItems &items);

} // namespace backdesk
