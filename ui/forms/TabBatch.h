// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace backdesk::ui
{

/// What a form and its tabs store at once, where functions of the description may do some of it (operations
/// with an "asker").
///
/// The server does its part in one transaction, functions do theirs one by one. So that as little as possible
/// is done by half, the server is asked first whether it would do its part, and the functions go before it;
/// only where something new has to have its id first they come after it.
class TabBatch
{
public:
    explicit TabBatch(const QJsonArray &operations = {});

    /// Both functions and the server have something to do.
    bool isMixed() const { return !m_functions.isEmpty() && !m_server.isEmpty(); }
    /// As `_batch` takes it: what the server has to do, not stored.
    QJsonObject check() const;
    /// All of it.
    QJsonObject batch() const;
    /// The results of check(), in the order of the operations; those of functions are empty.
    QJsonArray checked(const QJsonArray &results) const;
    /// The results of batch(), in the order of the operations.
    QJsonArray done(const QJsonArray &results) const;

private:
    QJsonArray chosen(const QList<qsizetype> &places) const;
    QJsonArray placed(const QJsonArray &results, const QList<qsizetype> &places) const;

    QJsonArray m_operations;
    QList<qsizetype> m_server; ///< places
    QList<qsizetype> m_functions;
    QList<qsizetype> m_order;
};

} // namespace backdesk::ui
