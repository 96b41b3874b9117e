// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Reading.h"
#include "core/description/StorageReader.h"

namespace backdesk
{

/// Reads the collections of a description, in order, and checks what they say of each other.
QList<CollectionOptions> readCollections(const Entry &entry, FunctionReader functions,
                                         StorageReader &storages);

} // namespace backdesk
