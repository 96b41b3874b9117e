// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlItemCodec.h"

#include <QSet>

#include <atomic>

namespace backdesk
{

/// A collection's table in sqlite: what it is called, and the statements on it.
///
///     row INTEGER PRIMARY KEY, id, created, version, doc, keys, search, unknown   (see SqlRow)
///
/// Any thread may use it.
class SqliteTable
{
    SqlItemCodec m_codec; // first: the statements below are made of the names
    QString m_plainName;
    QByteArray m_name;
    QByteArray m_searchName;
    std::atomic<bool> m_canSearch = false;

    QByteArray filled(const char *sql) const;

public:
    explicit SqliteTable(const StoredCollection &collection);
    Q_DISABLE_COPY_MOVE(SqliteTable)
    ~SqliteTable() = default;

    const QString &collection() const { return m_codec.collection().name; }
    const DictType &type() const { return *m_codec.collection().type; }
    const SqlItemCodec &codec() const { return m_codec; }
    /// In quotes.
    const QByteArray &name() const { return m_name; }
    const QByteArray &searchName() const { return m_searchName; }
    /// Of an index or a trigger, in quotes: `what` is of letters and digits.
    QByteArray partName(const QByteArray &what) const;
    /// What `_backdesk` knows of the table under this word.
    QString noteName(const char *word) const;

    const QByteArray find;      ///< doc, unknown, version, id; by id
    const QByteArray versionOf; ///< by id
    const QByteArray byRow;     ///< the same by row
    const QByteArray all;       ///< the same of all, without an order
    const QByteArray count;
    const QByteArray insert; ///< id and what setValues() binds
    const QByteArray update; ///< what setValues() binds, id, version
    const QByteArray remove; ///< id, version

    /// Whether searchName() holds all items.
    bool canSearch() const { return m_canSearch; }
    void setCanSearch(bool can) { m_canSearch = can; }
    /// Ids of rows that are set aside because they are no items; written by open() only.
    QSet<QString> aside;
};

} // namespace backdesk
