// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace backdesk::ui
{

class ItemsTable;
class ItemsModel;

/// Rows of a list for the clipboard, as they are shown: tab-separated text, and a table in HTML.
class RowsCopy
{
public:
    explicit RowsCopy(const QList<QStringList> &rows) : m_rows(rows) {}

    /// With the titles first. Columns in the order on screen.
    static RowsCopy ofRows(const ItemsModel &model, const ItemsTable &table, const QList<int> &rows);
    /// The cells of the rows that are there, with its title first.
    static RowsCopy ofColumn(const ItemsModel &model, int column);

    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Values with tabs, line breaks or quotes are quoted, as spreadsheets take them; what they would run has
    /// an apostrophe before it, as in files.
    QString text() const;
    QString html() const;
    /// For QClipboard, which takes it.
    QMimeData *mimeData() const;

private:
    QList<QStringList> m_rows;
};

} // namespace backdesk::ui
