// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/MergedCells.h"

#include "ui/transfer/ImportSource.h"

#include <QByteArrayMatcher>
#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr qsizetype Chunk = qsizetype(256) << 10;
/// More of them than any sheet has; what stands before is something else.
constexpr qsizetype MostBytes = qsizetype(16) << 20;

/// From the first word that names them on, which a text may also have.
QByteArray tailOf(QIODevice &sheet)
{
    const QByteArrayMatcher word("mergeCell");
    QByteArray tail;
    bool found = false;
    while (true) {
        const QByteArray read = sheet.read(Chunk);
        if (read.isEmpty())
            return found ? tail : QByteArray();
        tail += read;
        const qsizetype at = found ? 0 : word.indexIn(tail);
        found = found || at >= 0;
        // The word may be cut in two by the chunk's end.
        tail = found ? tail.mid(qMax<qsizetype>(0, at - 32)) : tail.right(word.pattern().size() + 32);
        if (tail.size() > MostBytes)
            tail = tail.right(MostBytes / 2);
    }
}

} // namespace

int sheetColumn(QStringView reference, int most)
{
    constexpr int Letters = 26;
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > most)
            break;
        column = column * Letters + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

MergedCells MergedCells::read(QIODevice &sheet)
{
    static const QRegularExpression range(
        QStringLiteral("<(?:\\w+:)?mergeCell\\s+ref=[\"']([A-Z]+)(\\d{1,7}):[A-Z]+(\\d{1,7})[\"']"));
    MergedCells merged;
    const QString tail = QString::fromLatin1(tailOf(sheet));
    for (auto found = range.globalMatch(tail); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int column = sheetColumn(match.capturedView(1), ImportReader::MostColumns);
        const Range cells{match.capturedView(2).toLongLong(), match.capturedView(3).toLongLong(), column, {}};
        if (cells.last > cells.first && column < ImportReader::MostColumns)
            merged.m_ranges.append(cells);
    }
    std::stable_sort(merged.m_ranges.begin(), merged.m_ranges.end(),
                     [](const Range &a, const Range &b) { return a.first < b.first; });
    return merged;
}

void MergedCells::complete(qint64 row, QJsonArray &cells)
{
    m_open.removeIf([row](const Range &range) { return range.last < row; });
    for (const Range &range : std::as_const(m_open)) {
        while (cells.size() <= range.column)
            cells.append(QJsonValue());
        if (cells.at(range.column).isNull())
            cells.replace(range.column, range.value);
    }
    for (; m_next < m_ranges.size() && m_ranges.at(m_next).first <= row; ++m_next) {
        Range range = m_ranges.at(m_next);
        range.value = range.first == row ? cells.at(range.column) : QJsonValue();
        if (!range.value.isNull() && !range.value.isUndefined())
            m_open.append(range);
    }
}

} // namespace backdesk::ui
