// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/StagedBatches.h"

#include <QUuid>

namespace backdesk
{

QString StagedBatches::open(const CurrentUser &user)
{
    const std::lock_guard lock(m_mutex);
    forgetOld(user);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_batches.insert(id, std::make_shared<StagedBatch>(user));
    m_order.append(id);
    return id;
}

void StagedBatches::forgetOld(const CurrentUser &user)
{
    const auto oldest = std::chrono::steady_clock::now() - longestIdle;
    qsizetype own = 0;
    for (qsizetype i = m_order.size() - 1; i >= 0; --i) {
        const QString id = m_order[i];
        const StagedBatch &batch = *m_batches.value(id);
        const bool tooMany = batch.isOf(user) && !batch.isRunning() && ++own >= mostOfUser;
        if (!tooMany && !batch.isIdleSince(oldest))
            continue;
        m_batches.remove(id);
        m_order.removeAt(i);
    }
}

std::shared_ptr<StagedBatch> StagedBatches::find(const QString &id, const CurrentUser &user)
{
    const std::lock_guard lock(m_mutex);
    const std::shared_ptr<StagedBatch> found = m_batches.value(id);
    return found && found->isOf(user) ? found : nullptr;
}

void StagedBatches::close(const QString &id, const CurrentUser &user)
{
    const std::shared_ptr<StagedBatch> found = find(id, user);
    if (!found)
        return;
    found->stop();
    const std::lock_guard lock(m_mutex);
    m_batches.remove(id);
    m_order.removeOne(id);
}

} // namespace backdesk
