// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace backdesk
{

/// A date and time as written: the wall clock, and the offset from UTC if one was given.
///
/// Without an offset it is a local time of nowhere in particular, and is compared as if it were UTC.
class DateTime
{
public:
    DateTime() = default;
    /// `microseconds` since 1970-01-01T00:00:00 on the wall clock; `offset` in seconds east of UTC.
    explicit DateTime(qint64 microseconds, std::optional<int> offset = {})
        : m_microseconds(microseconds), m_offset(offset)
    {
    }

    /// Reads ISO 8601 in the forms that Python's `datetime.fromisoformat` reads: `2020-01-01`, `20200101`,
    /// `2020-W01-1`, with a time after `T` or a blank (`10:20`, `10:20:30.5`, `102030`), with `Z` or
    /// `+02:00`.
    static std::optional<DateTime> fromText(QStringView text);
    /// The present moment in UTC.
    static DateTime now();

    /// ISO 8601: `2020-01-01T10:20:30`, with microseconds and offset where there are some.
    QString toText() const;
    qint64 microseconds() const { return m_microseconds; }
    std::optional<int> offset() const { return m_offset; }
    /// Microseconds since the epoch in UTC: what comparisons go by.
    qint64 utcMicroseconds() const { return m_microseconds - qint64(m_offset.value_or(0)) * 1000000; }

    bool operator==(const DateTime &other) const { return utcMicroseconds() == other.utcMicroseconds(); }

private:
    qint64 m_microseconds = 0;
    std::optional<int> m_offset;
};

} // namespace backdesk
