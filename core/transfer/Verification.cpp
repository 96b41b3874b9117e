// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Verification.h"

#include "core/transfer/ItemCheck.h"
#include "core/transfer/ReferenceCheck.h"
#include "core/transfer/Visiting.h"

namespace backdesk
{

namespace
{

QList<StoredCollection> storedCollections(const Backoffice &backoffice)
{
    QList<StoredCollection> stored;
    for (const auto &collection : backoffice.collections())
        stored.append({collection->name(), collection->type()});
    return stored;
}

} // namespace

void Verification::tell(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::Wrong:
        ++m_report.wrong;
        break;
    case Finding::Kind::Mended:
        ++m_report.mended;
        break;
    case Finding::Kind::Note:
        ++m_report.notes;
        break;
    }
    if (onFinding)
        onFinding(finding);
}

Result<VerificationReport> Verification::check()
{
    m_report = {};
    const Status checked = checkAll();
    if (!checked)
        return checked.errors();
    return m_report;
}

Result<VerificationReport> Verification::repair()
{
    m_report = {};
    Status status = mendReferences();
    if (status)
        status = checkAll();
    if (!status)
        return status.errors();
    return m_report;
}

Status Verification::checkAll()
{
    for (const StorageProblem &problem : m_backoffice.storage().problems())
        tell({Finding::Kind::Wrong, problem.place, {}, problem.message});
    const auto snapshot = m_backoffice.storage().snapshot();
    const auto teller = [this](const Finding &finding) { tell(finding); };
    ItemCheck items(m_backoffice, *snapshot, teller);
    const Status prepared = items.prepare();
    if (!prepared)
        return prepared;
    ReferenceCheck references(m_backoffice, *snapshot, teller);
    const qint64 total = countOf(storedCollections(m_backoffice), *snapshot);
    for (const auto &collection : m_backoffice.collections()) {
        const Status visited =
            visitAll(*snapshot, collection->name(), m_control, [&](const ItemValue &item) -> Status {
                m_control.tell(TransferProgress::Step::Verify, ++m_report.items, total);
                items.check(*collection, item);
                references.check(*collection, item);
                return Done{};
            });
        if (!visited)
            return visited;
    }
    return Done{};
}

Status Verification::mendReferences()
{
    const auto snapshot = m_backoffice.storage().newest();
    Repairs repairs(m_backoffice, *snapshot);
    ReferenceCheck references(m_backoffice, *snapshot, {}, &repairs);
    const qint64 total = countOf(storedCollections(m_backoffice), *snapshot);
    qint64 done = 0;
    for (const auto &collection : m_backoffice.collections()) {
        const Status visited =
            visitAll(*snapshot, collection->name(), m_control, [&](const ItemValue &item) -> Status {
                m_control.tell(TransferProgress::Step::Compare, ++done, total);
                references.check(*collection, item);
                return Done{};
            });
        if (!visited)
            return visited;
    }
    references.finish();
    const auto mended = repairs.apply(m_control);
    if (!mended)
        return mended.errors();
    for (const Finding &finding : *mended)
        tell(finding);
    return m_backoffice.storage().settle();
}

} // namespace backdesk
