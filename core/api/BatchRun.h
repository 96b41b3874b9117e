// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/BatchRequest.h"
#include "core/model/KeySearch.h"

#include <QHash>

#include <optional>

namespace backdesk
{

/// What one operation of a batch came to.
struct BatchResult {
    Errors errors; ///< empty: it went well
    QString id;    ///< of its item; empty: not known
    Value item;    ///< as it was written; null where none was
    std::optional<bool> created;
    Value answer; ///< of an action
};

/// Carries out the operations of a batch. One that fails leaves nothing behind, so that those after it can be
/// judged; those that stand on its item fail too.
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
    void expectUpserts(KeySearch &search) const;
    Status run(UnitOfWork &unit, KeySearch &search, qsizetype place);
    Result<BatchResult> carryOut(UnitOfWork &unit, KeySearch &search, const BatchOperation &operation) const;
    Result<BatchResult> upsert(UnitOfWork &unit, KeySearch &search, const BatchOperation &operation,
                               const Value &item) const;
    Result<Value> named(const Value &value) const;

    const BatchRequest &m_request;
    QList<BatchResult> m_results;
    QHash<QString, QString> m_ids; ///< of what operations with a name made
};

} // namespace backdesk
