// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"

#include <QList>
#include <QMutex>
#include <QStringList>
#include <QWaitCondition>

namespace backdesk::test
{

/// Stands before another handler: writes down what is asked, and can hold the answers back or refuse.
class Gate : public RequestHandler
{
public:
    explicit Gate(RequestHandler &behind);
    /// Release it before a connector goes, which waits for the calls under way.
    ~Gate() override;

    Response handle(const Request &request) override;

    /// From now on requests whose target contains `part` wait.
    void hold(const QByteArray &part = {});
    void release();
    /// From now on requests whose target contains `part` get this answer; an empty detail ends that.
    void refuse(const QString &detail, const QByteArray &part = {});
    /// "/library/coll/books?_page=50&_skip=0", in the order they came.
    QStringList targets() const;
    QStringList targetsWith(const QString &part) const;
    void forget();
    int waiting() const;

private:
    RequestHandler &m_behind;
    mutable QMutex m_mutex;
    QWaitCondition m_opened;
    QStringList m_targets;
    QByteArray m_held;
    QByteArray m_refused;
    QString m_detail;
    bool m_closed = false;
    int m_waiting = 0;
};

} // namespace backdesk::test
