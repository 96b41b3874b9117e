// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/OperationRun.h"

namespace backdesk
{

/// Carries out the operations of a batch and keeps what each came to.
class BatchRun
{
public:
    explicit BatchRun(const BatchRequest &request) : m_request(request) {}

    /// All of them in one unit, from the start. Gives the first failure.
    Status runAll(UnitOfWork &unit);
    /// The one at this place, when all before it are done.
    Status runOne(UnitOfWork &unit, qsizetype place);
    /// It could not be stored.
    void fail(qsizetype place, const Errors &errors);

    const QList<BatchResult> &results() const { return m_results; }
    /// Nothing when all went well.
    const BatchResult *firstFailure() const;

private:
    const BatchRequest &m_request;
    QList<BatchResult> m_results;
    NewIds m_ids;
};

} // namespace backdesk
