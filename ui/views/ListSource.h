// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"

namespace backdesk::ui
{

/// Where a list's rows come from: a collection, or one of its selections.
struct ListSource {
    QString collection;
    QString selection; ///< by name; empty: all of the collection

    /// All of a collection.
    ListSource(const QString &whole) : collection(whole) {}
    ListSource(const QString &of, const QString &name) : collection(of), selection(name) {}

    bool isSelection() const { return !selection.isEmpty(); }
    PendingReply ask(Connector &connector, const ListQuery &query) const
    {
        return isSelection() ? connector.selection(collection, selection, query)
                             : connector.list(collection, query);
    }
};

} // namespace backdesk::ui
