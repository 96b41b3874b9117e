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
    Value answer;        ///< of an action
    bool changed = true; ///< false: the item was like this already
};

/// Names that operations gave to what they made, and its ids.
using NewIds = QHash<QString, QString>;

/// Carries out operations within one unit, one after the other. One that fails leaves nothing behind, so that
/// those after it can be judged; those that stand on its item fail too.
class OperationRun
{
public:
    OperationRun(UnitOfWork &unit, NewIds &ids) : m_unit(unit), m_search(unit), m_ids(ids) {}

    /// Prepares for the upserts among them; lookUp() must follow when all are told.
    void expect(const QList<BatchOperation> &operations);
    void lookUp() { m_search.lookUp(); }
    BatchResult run(const BatchOperation &operation);

private:
    Result<BatchResult> carryOut(const BatchOperation &operation);
    Result<BatchResult> upsert(const BatchOperation &operation, const Value &item);
    Result<BatchResult> update(const Collection &collection, const QString &id, const Value &item);
    Result<Value> named(const Value &value) const;

    UnitOfWork &m_unit;
    KeySearch m_search;
    NewIds &m_ids;
};

} // namespace backdesk
