// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <functional>

namespace backdesk::ui
{

/// Carries out a batch some operations of which functions of the description replace: these one by one, what
/// stands between them as batches of the server, all in their order. Deletes itself when it is done.
///
/// Nobody can take back what functions did. Of an atomic batch therefore nothing more is tried after the
/// first failure, and the answer says "atomic": false.
class ReplacedBatch : public QObject
{
    Q_OBJECT
public:
    /// Whether an operation is a function's affair.
    using IsReplaced = std::function<bool(const QJsonObject &operation)>;
    /// Does one that is.
    using Perform = std::function<PendingReply(const QJsonObject &operation)>;
    using Done = std::function<void(const Reply &reply)>;

    /// Whether the batch needs this at all. What is only checked is the server's affair.
    static bool concerns(const QJsonObject &batch, const IsReplaced &isReplaced);

    /// The connector does what is the server's affair, and outlives it.
    ReplacedBatch(Connector &connector, const QJsonObject &batch, IsReplaced isReplaced, Perform perform,
                  Done done);
    void start() { runNext(); }

private:
    void runNext();
    void runOne(const QJsonObject &operation);
    void runTogether();
    void takeOne(const QJsonObject &operation, const Reply &reply);
    void takeTogether(qsizetype count, const Reply &reply);
    void append(const QJsonObject &result, const QString &name);
    void fail(const QJsonObject &result);
    void finish();
    QJsonValue named(const QJsonValue &value) const;
    bool namesFailed(const QJsonValue &value) const;

    Connector &m_connector;
    QJsonArray m_operations;
    IsReplaced m_isReplaced;
    Perform m_perform;
    Done m_done;
    bool m_atomic;
    QString m_undo; ///< of what the server did so far
    QJsonArray m_results;
    QHash<QString, QString> m_ids; ///< of what operations with a name made
    QSet<QString> m_failed;        ///< names of operations that made nothing
    QJsonObject m_failure;         ///< the first one
    bool m_stored = false;
};

} // namespace backdesk::ui
