// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoredItem.h"

#include <QExplicitlySharedDataPointer>
#include <QSharedData>
#include <QString>

namespace backdesk
{

/// An item in a table, with what is asked of it all the time. Immutable.
struct ItemRecord : QSharedData {
    ItemRecord(QString itsId, ItemValue itsItem);

    const qint64 created; ///< see creationMoment()
    const QString id;
    const ItemValue item;
};
using RecordPtr = QExplicitlySharedDataPointer<const ItemRecord>;

} // namespace backdesk
