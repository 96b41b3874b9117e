// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/MessageFormat.h"

namespace backdesk::ui
{

namespace
{

using Category = QLatin1String;
constexpr Category Zero("zero");
constexpr Category One("one");
constexpr Category Two("two");
constexpr Category Few("few");
constexpr Category Many("many");
constexpr Category Other("other");

bool isWithin(qint64 number, qint64 from, qint64 to)
{
    return number >= from && number <= to;
}

/// 2, 3, 4, 22, 23, 24 … but not 12, 13, 14.
bool endsInFew(qint64 n)
{
    return isWithin(n % 10, 2, 4) && !isWithin(n % 100, 12, 14);
}

bool endsInOne(qint64 n)
{
    return n % 10 == 1 && n % 100 != 11;
}

Category arabic(qint64 n)
{
    if (n <= 2)
        return n == 0 ? Zero : n == 1 ? One : Two;
    if (isWithin(n % 100, 3, 10))
        return Few;
    return isWithin(n % 100, 11, 99) ? Many : Other;
}

Category lithuanian(qint64 n)
{
    if (endsInOne(n))
        return One;
    return isWithin(n % 10, 2, 9) && !isWithin(n % 100, 11, 19) ? Few : Other;
}

Category latvian(qint64 n)
{
    if (n % 10 == 0 || isWithin(n % 100, 11, 19))
        return Zero;
    return endsInOne(n) ? One : Other;
}

Category slovenian(qint64 n)
{
    const qint64 last = n % 100;
    if (last == 1 || last == 2)
        return last == 1 ? One : Two;
    return last == 3 || last == 4 ? Few : Other;
}

Category romanian(qint64 n)
{
    if (n == 1)
        return One;
    return n == 0 || isWithin(n % 100, 1, 19) ? Few : Other;
}

Category category(qint64 n, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Indonesian:
    case QLocale::Japanese:
    case QLocale::Korean:
    case QLocale::Malay:
    case QLocale::Thai:
    case QLocale::Vietnamese:
        return Other;
    case QLocale::French:
    case QLocale::Hindi:
    case QLocale::Persian:
        return n <= 1 ? One : Other;
    case QLocale::Portuguese:
        return n == 1 || (n == 0 && locale.territory() != QLocale::Portugal) ? One : Other;
    case QLocale::Russian:
    case QLocale::Ukrainian:
    case QLocale::Belarusian:
        return endsInOne(n) ? One : endsInFew(n) ? Few : Many;
    case QLocale::Serbian:
    case QLocale::Croatian:
    case QLocale::Bosnian:
        return endsInOne(n) ? One : endsInFew(n) ? Few : Other;
    case QLocale::Polish:
        return n == 1 ? One : endsInFew(n) ? Few : Many;
    case QLocale::Czech:
    case QLocale::Slovak:
        return n == 1 ? One : isWithin(n, 2, 4) ? Few : Other;
    case QLocale::Arabic:
        return arabic(n);
    case QLocale::Hebrew:
        return n == 1 ? One : n == 2 ? Two : Other;
    case QLocale::Lithuanian:
        return lithuanian(n);
    case QLocale::Latvian:
        return latvian(n);
    case QLocale::Slovenian:
        return slovenian(n);
    case QLocale::Romanian:
        return romanian(n);
    default:
        return n == 1 ? One : Other;
    }
}

} // namespace

QString pluralCategory(qint64 number, const QLocale &locale)
{
    return category(qAbs(number), locale);
}

} // namespace backdesk::ui
