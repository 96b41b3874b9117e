// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ItemRights.h"

namespace backdesk
{

ValueMap itemRights(const Reader &reader, const Collection &collection, const Value &item)
{
    const Permissions &permissions = collection.permissions();
    const Subject o{*collection.type(), item, *reader.environment()};
    ValueMap rights;
    for (const auto &[name, right] : {std::pair(QStringLiteral("modify"), &permissions.modify),
                                      std::pair(QStringLiteral("delete"), &permissions.remove)})
        rights.set(name, right->ask(name, o).value_or(true));
    return rights;
}

} // namespace backdesk
