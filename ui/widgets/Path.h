// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <utility>

namespace backdesk::ui
{

/// Where in the application a view stands: "" (home), "users", "users/new", "users/<id>",
/// "users/_selections/adults", and a query that
/// holds a list's filters and order, as in "users?age.$gte=18&_sort=name". Segments are percent-encoded in
/// text.
class Path
{
public:
    using Query = QList<std::pair<QString, QString>>;

    Path() = default;
    static Path fromString(const QString &text);
    static Path fromSegments(const QStringList &segments);
    static Path home() { return {}; }
    static Path list(const QString &collection, const Query &query = {});
    static Path add(const QString &collection);
    /// A prepared list of a collection.
    static Path selection(const QString &collection, const QString &name, const Query &query = {});
    static Path item(const QString &collection, const QString &id);

    QString toString() const;
    const QStringList &segments() const { return m_segments; }
    const Query &query() const { return m_query; }
    void setQuery(const Query &query) { m_query = query; }
    /// The same place without a query.
    Path withoutQuery() const;

    bool isHome() const { return m_segments.isEmpty(); }
    bool isList() const { return m_segments.size() == 1; }
    bool isAdd() const { return m_segments.size() == 2 && m_segments.at(1) == QLatin1String("new"); }
    bool isItem() const { return m_segments.size() == 2 && !isAdd(); }
    bool isSelection() const
    {
        return m_segments.size() == 3 && m_segments.at(1) == QLatin1String("_selections");
    }
    QString collection() const { return m_segments.value(0); }
    /// Of an item; empty otherwise.
    QString id() const { return isItem() ? m_segments.at(1) : QString(); }

    /// Of a prepared list, its name; empty otherwise.
    QString selection() const { return isSelection() ? m_segments.at(2) : QString(); }

    bool operator==(const Path &other) const = default;

private:
    QStringList m_segments;
    Query m_query;
};

} // namespace backdesk::ui

Q_DECLARE_METATYPE(backdesk::ui::Path)
