// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/BatchRun.h"

#include <algorithm>

namespace backdesk
{

namespace
{

Status statusOf(const BatchResult &result)
{
    if (result.errors.isEmpty())
        return Done{};
    return result.errors;
}

} // namespace

Status BatchRun::runAll(UnitOfWork &unit)
{
    m_results.clear();
    m_ids.clear();
    OperationRun run(unit, m_ids);
    run.expect(m_request.operations);
    run.lookUp();
    Status first = Done{};
    for (const BatchOperation &operation : m_request.operations) {
        m_results.append(run.run(operation));
        if (first)
            first = statusOf(m_results.last());
    }
    return first;
}

Status BatchRun::runOne(UnitOfWork &unit, qsizetype place)
{
    m_results.resize(place);
    m_results.append(OperationRun(unit, m_ids).run(m_request.operations[place]));
    return statusOf(m_results.last());
}

void BatchRun::fail(qsizetype place, const Errors &errors)
{
    m_results.resize(place);
    m_results.append({errors, {}, {}, {}, {}});
    m_ids.remove(m_request.operations[place].as);
}

const BatchResult *BatchRun::firstFailure() const
{
    const auto found = std::find_if(m_results.begin(), m_results.end(),
                                    [](const BatchResult &result) { return !result.errors.isEmpty(); });
    return found == m_results.end() ? nullptr : &*found;
}

} // namespace backdesk
