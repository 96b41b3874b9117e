// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/Path.h"

#include <optional>

namespace backdesk::ui
{

/// What a path leads to.
struct Place {
    enum class Kind { Home, List, Add, Item, Selection };

    Kind kind = Kind::Home;
    QString view;       ///< name below `views`; empty: the collection has none there
    QString collection; ///< empty for home
    Path path;          ///< the same place by the collection's name: "users/12", with the query
};

/// The addresses of an application: those that the admin description gives by `path`, views by other names
/// than their collection's, and the usual ones (Path).
class PathTable
{
public:
    PathTable() = default;
    explicit PathTable(const AppMeta &meta);

    /// Nothing where nothing is.
    std::optional<Place> resolve(const Path &path) const;
    /// The address that people see for a usual path. Where a collection has several views, `view` is meant;
    /// else its first.
    Path outward(const Path &path, const QString &view = {}) const;

private:
    struct Row {
        QString view;
        QString collection;
        QStringList list; ///< segments; ":id" stands for the id
        QStringList add;
        QStringList change;
    };
    std::optional<Place> resolveRow(const Row &row, const Path &path) const;

    QList<Row> m_rows;
    QStringList m_collections;
};

} // namespace backdesk::ui
