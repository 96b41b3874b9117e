// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace backdesk::ui
{

class Connector;
struct Reply;

/// Looks for a text in all collections that the person may read. Answers that come after a newer question are
/// dropped.
class RecordSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr int Delay = 150;   ///< ms without typing before anything is asked
    static constexpr int MostOfOne = 5; ///< records of a collection

    struct Found {
        QString collection;
        QString id;
        QString label;
    };

    RecordSearch(const AppMeta &meta, Connector &connector, QObject *parent = nullptr);

    /// Empty: nothing is wanted any more.
    void search(const QString &text);

Q_SIGNALS:
    /// What is known so far, in the order of the collections; complete when nothing is searched any more.
    void found(const QList<backdesk::ui::RecordSearch::Found> &records);
    void searchingChanged(bool searching);

private:
    void ask();
    void take(const QString &collection, const Reply &reply);

    AppMeta m_meta;
    Connector &m_connector;
    QTimer m_delay;
    QString m_text;
    QMap<QString, QList<Found>> m_found; ///< by collection
    int m_question = 0;
    int m_open = 0; ///< answers that are still to come
};

} // namespace backdesk::ui
