// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChartCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/BarChart.h"

#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int DaysOfAWeek = 7;

bool isInterval(const QString &interval, const char *name)
{
    return interval == QLatin1String(name);
}

QDate startOf(const QDate &day, const QString &interval)
{
    if (isInterval(interval, "day"))
        return day;
    if (isInterval(interval, "week"))
        return day.addDays(1 - day.dayOfWeek());
    if (isInterval(interval, "year"))
        return {day.year(), 1, 1};
    return {day.year(), day.month(), 1};
}

QDate moved(const QDate &start, const QString &interval, int by)
{
    if (isInterval(interval, "day"))
        return start.addDays(by);
    if (isInterval(interval, "week"))
        return start.addDays(DaysOfAWeek * by);
    if (isInterval(interval, "year"))
        return start.addYears(by);
    return start.addMonths(by);
}

QString moment(const QDate &day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODate);
}

} // namespace

ChartCard::ChartCard(const QString &title, const Spec &spec, Connector &connector, QWidget *parent)
    : LoadingCard(title, parent), m_spec(spec), m_connector(connector), m_chart(new BarChart(this))
{
    constexpr int Most = 60;
    m_spec.count = spec.count < 1 ? 12 : qMin(spec.count, Most);
    m_chart->setAccessibleName(title);
    const int gap = themeSize(Size::GroupGap);
    content()->setContentsMargins(gap, themeSize(Size::Gap), gap, gap);
    content()->addWidget(m_chart);
    connect(m_chart, &BarChart::activated, this, [this](int index) {
        if (index < m_periods.size())
            Q_EMIT activated(Path::list(m_spec.collection, filterOf(m_periods.at(index))));
    });
}

void ChartCard::setTitle(const QString &title)
{
    LoadingCard::setTitle(title);
    m_chart->setAccessibleName(title);
}

QList<ChartCard::Period> ChartCard::periods() const
{
    const QDate last = startOf(QDate::currentDate(), m_spec.interval);
    QList<Period> periods;
    for (int i = 1 - m_spec.count; i <= 0; ++i)
        periods << Period{moved(last, m_spec.interval, i), moved(last, m_spec.interval, i + 1)};
    return periods;
}

Path::Query ChartCard::filterOf(const Period &period) const
{
    return m_spec.filter + Path::Query{{m_spec.field + QLatin1String(".$gte"), moment(period.from)},
                                       {m_spec.field + QLatin1String(".$lt"), moment(period.until)}};
}

void ChartCard::reload()
{
    ++m_question;
    m_periods = periods();
    m_values = QList<qint64>(m_periods.size(), 0);
    m_open = int(m_periods.size());
    for (int i = 0; i < m_periods.size(); ++i) {
        ListQuery query;
        query.page = 1;
        query.labels = false;
        query.filters = filterOf(m_periods.at(i));
        m_connector.list(m_spec.collection, query)
            .then(this, [this, i, question = m_question](const Reply &reply) {
                if (question == m_question)
                    take(i, reply);
            });
    }
}

void ChartCard::take(int index, const Reply &reply)
{
    if (!reply.ok()) {
        ++m_question; // the other answers would be of no use
        setError(reply.detail());
        return;
    }
    m_values[index] = reply.json.value(QLatin1String("total")).toInteger();
    if (--m_open == 0)
        showBars();
}

void ChartCard::showBars()
{
    const QLocale here = locale();
    QList<BarChart::Bar> bars;
    for (int i = 0; i < m_periods.size(); ++i) {
        const QDate from = m_periods.at(i).from;
        BarChart::Bar bar;
        bar.value = m_values.at(i);
        if (isInterval(m_spec.interval, "day")) {
            bar.label = here.toString(from.day());
            bar.name = here.toString(from, QLocale::ShortFormat);
        } else if (isInterval(m_spec.interval, "week")) {
            bar.label = here.toString(from.weekNumber());
            bar.name = tr("Week of %1", "a date").arg(here.toString(from, QLocale::ShortFormat));
        } else if (isInterval(m_spec.interval, "year")) {
            bar.label = QString::number(from.year());
            bar.name = bar.label;
        } else {
            bar.label = here.standaloneMonthName(from.month(), QLocale::NarrowFormat);
            bar.name = tr("%1 %2", "a month and its year")
                           .arg(here.standaloneMonthName(from.month()), QString::number(from.year()));
        }
        bars << bar;
    }
    setError({});
    m_chart->setBars(bars);
}

} // namespace backdesk::ui
