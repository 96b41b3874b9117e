// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

namespace backdesk::ui
{

class Connector;

/// Looks for items of a collection by text while the person types.
class RefSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr int Delay = 200; ///< ms without typing before the search starts
    static constexpr int Limit = 20;  ///< matches at a time

    struct Match {
        QString id;
        QString label;
        bool operator==(const Match &) const = default;
    };
    struct Result {
        QString text;
        QList<Match> matches;
        qint64 total = 0; ///< of all matches, not only of these
        QString error;    ///< empty: it worked
    };

    RefSearch(Connector *connector, const QString &collection, QObject *parent = nullptr);

    /// Starts after the delay; an empty text finds everything. Cancels what runs.
    void search(const QString &text);
    void searchNow(const QString &text);
    void cancel();
    bool isRunning() const { return m_running || m_delay.isActive(); }
    const Result &result() const { return m_result; }

Q_SIGNALS:
    void finished();

private:
    void run();

    Connector *m_connector;
    QString m_collection;
    QString m_text;
    QTimer m_delay;
    Result m_result;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace backdesk::ui
