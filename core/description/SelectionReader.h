// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Reading.h"

namespace backdesk
{

/// What of a selection can be checked only when the types of all collections are known.
struct NamedSelection {
    QString collection;
    QString name;
    std::optional<Entry> filter;
    std::optional<Entry> sort;
};

/// Reads `selections` of a collection, and appends each to `named`.
QList<SelectionOptions> readSelections(const Entry &entry, const QString &collection, Reading &reading,
                                       QList<NamedSelection> &named);

/// Reports filters and orders that the types cannot follow.
void checkSelections(const QList<NamedSelection> &selections, const QList<CollectionOptions> &collections);

} // namespace backdesk
