// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>

class QIODevice;

namespace backdesk::ui
{

/// Cells of a sheet that are merged into one. What stands in such a cell holds for all rows that it goes
/// over, in its first column; the file has it in the first row only.
class MergedCells
{
public:
    /// Finds them at the end of a sheet's file.
    static MergedCells read(QIODevice &sheet);

    /// Completes a row, numbered from 1. Rows come in their order; empty ones need not.
    void complete(qint64 row, QJsonArray &cells);

private:
    struct Range {
        qint64 first;
        qint64 last;
        int column;
        QJsonValue value;
    };

    QList<Range> m_ranges; ///< by their first row
    qsizetype m_next = 0;
    QList<Range> m_open; ///< that go over the last row
};

/// The column of "C7" is 2; -1: it names none. At most `most`, whatever it names.
int sheetColumn(QStringView reference, int most);

} // namespace backdesk::ui
