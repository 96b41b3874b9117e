// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ExportColumn.h"
#include "ui/transfer/ExportSource.h"
#include "ui/views/ListColumn.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace backdesk::ui
{

class ColumnScripts;
class ScriptRunner;

/// The cells of a described list that no field of the items holds as it is, made for an export: by the
/// columns' functions, some rows in a call, or taken from another path of the item.
class ExportCells : public QObject
{
    Q_OBJECT
public:
    /// Rows in one call: functions have a second for it.
    static constexpr int ChunkRows = 100;

    /// `view`: id of the list's view. `shown`: as the list shows them, with `render`.
    ExportCells(ScriptRunner *scripts, const QList<ListColumn> &columns, const QString &view, bool shown,
                QObject *parent = nullptr);

    /// Whether a column needs it.
    static bool concerns(const ListColumn &column);
    /// Of an export column with such cells: where they are, and what they are.
    static void describe(ExportColumn &column, const ListColumn &shown);
    /// Calls back with the rows, their cells under ExportColumn::Computed.
    void fill(const QJsonArray &rows, const ExportSource::Filled &filled);

private:
    void fillChunk();
    void take(const QList<QJsonArray> &cells);

    QList<ListColumn> m_columns;
    ColumnScripts *m_scripts;
    bool m_runs;
    QJsonArray m_rows;
    QJsonArray m_done;
    QString m_error;
    ExportSource::Filled m_filled;
};

} // namespace backdesk::ui
