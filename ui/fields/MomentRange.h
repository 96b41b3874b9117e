// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

namespace backdesk::ui
{

class FieldEditor;

/// The properties `min` and `max` of a date or time ("2026-01-01", "08:00"); invalid where they are not
/// given.
template <class Moment>
struct MomentRange {
    Moment first;
    Moment last;

    bool isGiven() const { return first.isValid() || last.isValid(); }
    bool contains(const Moment &moment) const
    {
        return (!first.isValid() || moment >= first) && (!last.isValid() || moment <= last);
    }
};

MomentRange<QDate> dateRange(const FieldEditor &editor);
MomentRange<QTime> timeRange(const FieldEditor &editor);

/// Why another one is wanted: "Choose one from 08:00 to 18:00."
QString rangeText(const MomentRange<QDate> &range, const QLocale &locale);
QString rangeText(const MomentRange<QTime> &range, const QLocale &locale);

} // namespace backdesk::ui
