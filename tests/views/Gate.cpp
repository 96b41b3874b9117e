// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/Gate.h"

#include "core/api/Problem.h"

#include <QUrl>

namespace backdesk::test
{

Gate::Gate(RequestHandler &behind) : m_behind(behind)
{
    m_behind.setOnChanged([this](const QStringList &collections) { tellChanged(collections); });
}

Gate::~Gate()
{
    release();
    m_behind.setOnChanged({});
}

Response Gate::handle(const Request &request)
{
    const QByteArray target = QByteArray::fromPercentEncoding(request.path + '?' + request.query);
    {
        QMutexLocker lock(&m_mutex);
        m_targets.append(QString::fromUtf8(target));
        ++m_waiting;
        while (m_closed && target.contains(m_held))
            m_opened.wait(&m_mutex);
        --m_waiting;
        if (!m_detail.isEmpty() && target.contains(m_refused))
            return problem(503, m_detail);
    }
    return m_behind.handle(request);
}

void Gate::hold(const QByteArray &part)
{
    const QMutexLocker lock(&m_mutex);
    m_held = part;
    m_closed = true;
}

void Gate::release()
{
    const QMutexLocker lock(&m_mutex);
    m_closed = false;
    m_opened.wakeAll();
}

void Gate::refuse(const QString &detail, const QByteArray &part)
{
    const QMutexLocker lock(&m_mutex);
    m_detail = detail;
    m_refused = part;
}

QStringList Gate::targets() const
{
    const QMutexLocker lock(&m_mutex);
    return m_targets;
}

QStringList Gate::targetsWith(const QString &part) const
{
    return targets().filter(part);
}

void Gate::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_targets.clear();
}

int Gate::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return m_waiting;
}

} // namespace backdesk::test
