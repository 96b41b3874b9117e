// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace backdesk
{

/// The beginning of what items are ordered by, in 16 bytes that compare as compare() does: texts by code
/// point, numbers by value whether they are whole or not. Null comes last. Keys of values of different kinds
/// have no meaning together.
struct IndexKey {
    quint64 high;
    quint64 low;

    static constexpr IndexKey null() { return {~quint64(0), ~quint64(0)}; }
    static IndexKey ofText(QStringView text);
    static IndexKey ofInt(qint64 number);
    /// Not of NaN, which has no order.
    static IndexKey ofDouble(double number);
    /// Of microseconds, or anything else that is compared as a whole number only.
    static IndexKey ofMoment(qint64 moment) { return {quint64(moment) ^ (quint64(1) << 63), 0}; }

    bool isNull() const { return *this == null(); }
    /// Of a text: equal keys do not mean equal texts.
    bool mayContinue() const { return low & 0xff; }

    auto operator<=>(const IndexKey &) const = default;
};

/// By code point, as compare() of values.
std::strong_ordering compareTexts(const QString &left, const QString &right);

} // namespace backdesk
