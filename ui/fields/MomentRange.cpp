// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/MomentRange.h"

#include "ui/fields/DateText.h"
#include "ui/fields/FieldEditor.h"

#include <QCoreApplication>
#include <QLocale>

namespace backdesk::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::MomentRange)
};

template <class Moment>
MomentRange<Moment> rangeOf(const FieldEditor &editor)
{
    const auto read = [&editor](const char *name) {
        return Moment::fromString(editor.prop(QLatin1String(name)).toString(), Qt::ISODate);
    };
    return {read("min"), read("max")};
}

QString sentence(const QString &first, const QString &last)
{
    if (first.isEmpty())
        return Words::tr("Enter one not after %1.").arg(last);
    if (last.isEmpty())
        return Words::tr("Enter one not before %1.").arg(first);
    return Words::tr("Enter one from %1 to %2.", "a range of dates or times").arg(first, last);
}

} // namespace

MomentRange<QDate> dateRange(const FieldEditor &editor)
{
    return rangeOf<QDate>(editor);
}

MomentRange<QTime> timeRange(const FieldEditor &editor)
{
    return rangeOf<QTime>(editor);
}

QString rangeText(const MomentRange<QDate> &range, const QLocale &locale)
{
    const auto text = [&locale](const QDate &date) {
        return date.isValid() ? locale.toString(date, longDateFormat(locale)) : QString();
    };
    return sentence(text(range.first), text(range.last));
}

QString rangeText(const MomentRange<QTime> &range, const QLocale &locale)
{
    const auto text = [&locale](const QTime &time) {
        return time.isValid() ? locale.toString(time, QLocale::ShortFormat) : QString();
    };
    return sentence(text(range.first), text(range.last));
}

} // namespace backdesk::ui
