// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/Right.h"

#include <QJsonObject>

namespace backdesk::ui
{

/// What may be done with the items of a collection, as far as the description alone tells.
struct CollectionRights {
    Right read = Right::Unset;
    Right create = Right::Unset;
    Right modify = Right::Unset;
    Right remove = Right::Unset; ///< told as "delete"
};

CollectionRights parseRights(const QJsonObject &json);

} // namespace backdesk::ui
