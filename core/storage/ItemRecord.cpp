// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ItemRecord.h"

#include "core/storage/CreationMoment.h"

namespace backdesk
{

ItemRecord::ItemRecord(QString itsId, ItemValue itsItem)
    : created(creationMoment(*itsItem)), id(std::move(itsId)), item(std::move(itsItem))
{
}

} // namespace backdesk
