// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"

#include <QJsonArray>
#include <QSet>

#include <functional>

namespace backdesk::ui
{

/// The rows to be written: those of a list as it is filtered, searched and sorted, or chosen ones of it.
struct ExportSource {
    QString collection;
    QString selection;    ///< by name; empty: all of the collection
    ListQuery query;      ///< its page and skip are the job's affair
    QStringList ids;      ///< only these, in this order; empty: all
    QSet<QString> except; ///< but not these
    /// With cells that are worked out; `error`: what went wrong with some of them, one sentence.
    using Filled = std::function<void(const QJsonArray &rows, const QString &error)>;
    /// Works the cells of rows out, shown or raw; a row a time, on the GUI thread, calls back once. Empty:
    /// there are none.
    std::function<void(const QJsonArray &rows, bool shown, const Filled &filled)> fill;

    PendingReply ask(Connector &connector, const ListQuery &page) const
    {
        return selection.isEmpty() ? connector.list(collection, page)
                                   : connector.selection(collection, selection, page);
    }
};

} // namespace backdesk::ui
