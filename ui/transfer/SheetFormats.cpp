// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/SheetFormats.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace backdesk::ui
{

namespace
{

constexpr qint64 DayMilliseconds = Q_INT64_C(86400000);

/// Those that every spreadsheet program knows by their number.
SheetFormats::Kind builtIn(int number)
{
    if ((number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 36) ||
        (number >= 50 && number <= 58))
        return SheetFormats::Kind::Date;
    if ((number >= 18 && number <= 21) || (number >= 45 && number <= 47))
        return SheetFormats::Kind::Time;
    return SheetFormats::Kind::Number;
}

} // namespace

SheetFormats::Kind SheetFormats::kindOfCode(const QString &code)
{
    // Texts in quotes, colours and locales in brackets, single signs behind a backslash say nothing.
    static const QRegularExpression ignored(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_."));
    QString signs = code.section(u';', 0, 0).toLower();
    signs.remove(ignored);
    if (signs.contains(QLatin1String("general")))
        return Kind::Number;
    if (signs.contains(u'y') || signs.contains(u'd'))
        return Kind::Date;
    return signs.contains(u'h') || signs.contains(QLatin1String("ss")) ? Kind::Time : Kind::Number;
}

void SheetFormats::read(QIODevice &styles)
{
    QHash<int, Kind> custom;
    QXmlStreamReader xml(&styles);
    bool inCells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"cellXfs")
            inCells = false;
        if (!xml.isStartElement())
            continue;
        const auto attributes = xml.attributes();
        const int number = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt")
            custom.insert(number, kindOfCode(attributes.value(QLatin1String("formatCode")).toString()));
        else if (xml.name() == u"cellXfs")
            inCells = true;
        else if (xml.name() == u"xf" && inCells)
            m_kinds.append(custom.contains(number) ? custom.value(number) : builtIn(number));
    }
}

QString SheetFormats::date(double serial, bool since1904)
{
    const QDate first = since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const double days = std::floor(serial);
    qint64 time = qint64(std::llround((serial - days) * double(DayMilliseconds)));
    QDate day = first.addDays(qint64(days));
    // A double has not all digits of a moment: to the second, unless it says more.
    constexpr qint64 Second = 1000;
    if (time % Second <= 1 || time % Second >= Second - 1)
        time = (time + Second / 2) / Second * Second;
    if (time >= DayMilliseconds) {
        day = day.addDays(1);
        time = 0;
    }
    if (time == 0)
        return day.toString(Qt::ISODate);
    const QTime clock = QTime::fromMSecsSinceStartOfDay(int(time));
    return day.toString(Qt::ISODate) + u'T' + clock.toString(clock.msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

QString SheetFormats::time(double serial)
{
    const auto time = std::llround((serial - std::floor(serial)) * double(DayMilliseconds));
    return QTime::fromMSecsSinceStartOfDay(int(time % DayMilliseconds)).toString(Qt::ISODate);
}

} // namespace backdesk::ui
