// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"

#include <QObject>

#include <functional>

namespace backdesk::ui
{

/// Asks for items page by page, in runs that may be ended or begun anew at any time: what comes for a former
/// run is dropped.
class PageAsking : public QObject
{
    Q_OBJECT
public:
    /// The connector must outlive it.
    explicit PageAsking(Connector &connector, QObject *parent = nullptr);

    /// A new run. Calls back soon, never from within this call.
    void begin(const std::function<void()> &first);
    /// False where there was no run.
    bool end();
    /// The items of a collection from `skip` on, without their labels.
    void ask(const QString &collection, ListQuery query, qint64 skip,
             const std::function<void(const Reply &)> &take);
    /// The same as before as long as the run goes on.
    int run() const { return m_run; }

private:
    Connector &m_connector;
    bool m_running = false;
    int m_run = 0;
};

} // namespace backdesk::ui
