// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/LineEdits.h"

#include <algorithm>

namespace backdesk
{

LineEdits::LineEdits(const QByteArray &text) : m_text(text)
{
    if (!m_text.endsWith('\n'))
        m_text += '\n';
    const QByteArrayView whole(m_text);
    for (qsizetype at = 0; at < whole.size();) {
        const qsizetype end = m_text.indexOf('\n', at) + 1;
        m_lines.append(whole.sliced(at, end - at));
        at = end;
    }
    m_hasReturns = m_lines.first().endsWith("\r\n");
}

QByteArrayView LineEdits::line(qsizetype number) const
{
    const QByteArrayView line = m_lines[number];
    return line.chopped(line.endsWith("\r\n") ? 2 : 1);
}

qsizetype LineEdits::indent(qsizetype number) const
{
    const QByteArrayView text = line(number);
    return std::find_if(text.begin(), text.end(), [](char c) { return c != ' '; }) - text.begin();
}

void LineEdits::replace(const LineRange &range, const QByteArray &lines)
{
    m_replaced[range.begin] = {range.end, lines};
}

void LineEdits::append(QByteArray &out, const QByteArray &lines) const
{
    out += m_hasReturns ? QByteArray(lines).replace("\n", "\r\n") : lines;
}

QByteArray LineEdits::result() const
{
    QByteArray out;
    for (qsizetype number = 0; number <= count();) {
        if (const auto inserted = m_inserted.find(number); inserted != m_inserted.end())
            append(out, inserted->second);
        const auto replaced = m_replaced.find(number);
        if (replaced != m_replaced.end()) {
            append(out, replaced->second.lines);
            number = replaced->second.end;
            continue;
        }
        if (number < count())
            out += m_lines[number];
        ++number;
    }
    return out;
}

} // namespace backdesk
