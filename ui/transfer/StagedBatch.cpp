// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/StagedBatch.h"

namespace backdesk::ui
{

StagedBatch::StagedBatch(Connector &connector, QObject *parent) : QObject(parent), m_connector(connector)
{
    constexpr int Often = 200; // ms
    m_clock.setInterval(Often);
    connect(&m_clock, &QTimer::timeout, this, &StagedBatch::ask);
}

StagedBatch::~StagedBatch()
{
    drop();
}

void StagedBatch::open(const Callback &done)
{
    drop();
    m_connector.staged("POST", {}).then(this, [this, done](const Reply &reply) {
        m_id = reply.json.value(QLatin1String("id")).toString();
        done(reply);
    });
}

void StagedBatch::add(const QByteArray &body, const Callback &done)
{
    m_connector.staged("POST", {m_id}, body).then(this, done);
}

void StagedBatch::check(const Callback &done)
{
    run(QStringLiteral("_check"), "{}", done);
}

void StagedBatch::store(const QByteArray &body, const Callback &done)
{
    run(QStringLiteral("_store"), body, [this, done](const Reply &reply) {
        if (reply.ok())
            m_id.clear(); // the backend has forgotten it
        done(reply);
    });
}

void StagedBatch::run(const QString &what, const QByteArray &body, const Callback &done)
{
    m_clock.start();
    m_connector.staged("POST", {m_id, what}, body).then(this, [this, done](const Reply &reply) {
        m_clock.stop();
        done(reply);
    });
}

void StagedBatch::ask()
{
    if (m_id.isEmpty())
        return;
    m_connector.staged("GET", {m_id}).then(this, [this](const Reply &reply) {
        if (!m_clock.isActive() || !reply.ok())
            return;
        const auto number = [&reply](const char *name) {
            return reply.json.value(QLatin1String(name)).toInteger();
        };
        Q_EMIT progress(number("done"), number("operations"));
    });
}

void StagedBatch::drop()
{
    if (!m_id.isEmpty())
        m_connector.staged("DELETE", {std::exchange(m_id, QString())});
}

} // namespace backdesk::ui
