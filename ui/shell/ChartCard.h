// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"
#include "ui/shell/LoadingCard.h"

#include <QDate>

namespace backdesk::ui
{

class BarChart;

/// How many items fall into each of the last months (days, weeks, years), by one of their times.
class ChartCard : public LoadingCard
{
    Q_OBJECT
public:
    struct Spec {
        QString collection;
        QString field;    ///< query name of a Datetime
        QString interval; ///< day, week, month, year
        int count = 12;   ///< columns
        Path::Query filter;
    };

    ChartCard(const QString &title, const Spec &spec, Connector &connector, QWidget *parent = nullptr);

    void setTitle(const QString &title) override;
    void reload() override;
    QString collection() const override { return m_spec.collection; }
    BarChart *chart() const { return m_chart; }

private:
    struct Period {
        QDate from;
        QDate until; ///< the first day after it
    };
    QList<Period> periods() const;
    Path::Query filterOf(const Period &period) const;
    void take(int index, const Reply &reply);
    void showBars();

    Spec m_spec;
    Connector &m_connector;
    BarChart *m_chart;
    QList<Period> m_periods;
    QList<qint64> m_values;
    int m_question = 0;
    int m_open = 0; ///< answers still to come
};

} // namespace backdesk::ui
