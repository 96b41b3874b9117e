// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoredItem.h"

#include <QHash>
#include <QString>

#include <utility>

namespace backdesk
{

/// What batches change that are in order but not written yet.
struct SqliteOverlay {
    using Key = std::pair<QString, QString>; ///< collection, id
    struct State {
        ItemValue item; ///< nothing: deleted
        quint64 batch = 0;
    };
    QHash<Key, State> states;
};

} // namespace backdesk
