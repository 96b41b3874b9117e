// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PathTable.h"

namespace backdesk::ui
{

namespace
{

bool isParameter(const QString &segment)
{
    return segment.startsWith(u':');
}

QStringList segmentsOf(const QString &pattern)
{
    return Path::fromString(pattern).segments();
}

/// The id, which is empty where the pattern has none; nothing when it does not match.
std::optional<QString> match(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.isEmpty() || pattern.size() != segments.size())
        return std::nullopt;
    QString id;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isParameter(pattern.at(i)))
            id = segments.at(i);
        else if (pattern.at(i) != segments.at(i))
            return std::nullopt;
    }
    return id;
}

Path fromSegments(QStringList segments, const QString &id, const Path::Query &query)
{
    for (QString &segment : segments) {
        if (isParameter(segment))
            segment = id;
    }
    Path path = Path::fromSegments(segments);
    path.setQuery(query);
    return path;
}

Path withQuery(Path path, const Path::Query &query)
{
    path.setQuery(query);
    return path;
}

} // namespace

PathTable::PathTable(const AppMeta &meta)
{
    for (const CollectionMeta &collection : meta.collections)
        m_collections << collection.name;
    for (const AdminViews &views : meta.admin.views) {
        Row row{views.name, views.collection, {}, {}, {}};
        row.list = segmentsOf(views.list.path.isEmpty() ? views.name : views.list.path);
        const QString base = row.list.join(u'/');
        row.add = segmentsOf(views.add.path.isEmpty() ? base + QLatin1String("/new") : views.add.path);
        row.change =
            segmentsOf(views.change.path.isEmpty() ? base + QLatin1String("/:id") : views.change.path);
        m_rows << row;
    }
}

std::optional<Place> PathTable::resolveRow(const Row &row, const Path &path) const
{
    const QStringList &segments = path.segments();
    if (match(row.list, segments))
        return Place{Place::Kind::List, row.view, row.collection, Path::list(row.collection, path.query())};
    if (match(row.add, segments))
        return Place{Place::Kind::Add, row.view, row.collection,
                     withQuery(Path::add(row.collection), path.query())};
    if (const auto id = match(row.change, segments); id && !id->isEmpty())
        return Place{Place::Kind::Item, row.view, row.collection,
                     withQuery(Path::item(row.collection, *id), path.query())};
    return std::nullopt;
}

std::optional<Place> PathTable::resolve(const Path &path) const
{
    if (path.isHome())
        return Place{Place::Kind::Home, {}, {}, path};
    for (const Row &row : m_rows) {
        if (const auto place = resolveRow(row, path); place && m_collections.contains(place->collection))
            return place;
    }
    if (!m_collections.contains(path.collection()))
        return std::nullopt;
    QString view;
    for (const Row &row : m_rows) {
        if (view.isEmpty() && row.collection == path.collection())
            view = row.view;
    }
    const auto place = [&](Place::Kind kind) { return Place{kind, view, path.collection(), path}; };
    if (path.isList())
        return place(Place::Kind::List);
    if (path.isAdd())
        return place(Place::Kind::Add);
    if (path.isItem())
        return place(Place::Kind::Item);
    if (path.isSelection())
        return place(Place::Kind::Selection);
    return std::nullopt;
}

Path PathTable::outward(const Path &path, const QString &view) const
{
    const Row *row = nullptr;
    for (const Row &each : m_rows) {
        if (each.collection == path.collection() && (!row || each.view == view))
            row = &each;
    }
    if (!row)
        return path;
    if (path.isList())
        return fromSegments(row->list, {}, path.query());
    if (path.isAdd())
        return fromSegments(row->add, {}, path.query());
    if (path.isItem())
        return fromSegments(row->change, path.id(), path.query());
    return path;
}

} // namespace backdesk::ui
