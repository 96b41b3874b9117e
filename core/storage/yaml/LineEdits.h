// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <map>

namespace backdesk
{

/// Lines of a text, counted from 0, `end` is the one after the last.
struct LineRange {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The lines of a text, and what shall stand in place of some of them.
class LineEdits
{
public:
    explicit LineEdits(const QByteArray &text);

    qsizetype count() const { return m_lines.size(); }
    /// Without its end.
    QByteArrayView line(qsizetype number) const;
    qsizetype indent(qsizetype number) const;
    bool isBlank(qsizetype number) const { return indent(number) == line(number).size(); }
    bool isComment(qsizetype number) const { return line(number).sliced(indent(number)).startsWith('#'); }

    /// Lines that are replaced more than once, or lie within others that are, are a mistake of the caller.
    void replace(const LineRange &range, const QByteArray &lines);
    /// What is put at the same place stands in the order of the calls.
    void insert(qsizetype before, const QByteArray &lines) { m_inserted[before] += lines; }
    QByteArray result() const;

private:
    struct Replacement {
        qsizetype end = 0;
        QByteArray lines;
    };
    void append(QByteArray &out, const QByteArray &lines) const;

    QList<QByteArrayView> m_lines; // with their ends, views into m_text
    QByteArray m_text;
    bool m_hasReturns = false; // lines end with CR LF
    std::map<qsizetype, Replacement> m_replaced;
    std::map<qsizetype, QByteArray> m_inserted;
};

} // namespace backdesk
