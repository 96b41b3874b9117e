// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace backdesk::ui
{

/// What a file of rows held. Cells are texts, numbers, truth values, dates as ISO texts, or, of JSON and
/// YAML, anything; null: nothing stands there.
struct ImportTable {
    QStringList heads;
    QList<QJsonArray> rows; ///< each as long as `heads` at most
    int firstRow = 1;       ///< number of the first one, as people count in the file
    QChar separator = u','; ///< of a CSV file: what parts its cells

    QJsonValue cell(qsizetype row, qsizetype column) const { return rows.at(row).at(column); }
};

} // namespace backdesk::ui
