// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportItems.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace backdesk::ui
{

/// Turns rows into the operations of a staged batch, some at a time, and remembers which came from where. It
/// may be used on any thread, one at a time.
class ImportOperations
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ImportOperations)
public:
    /// Where an operation comes from.
    struct Origin {
        qint64 row = -1;    ///< -1: it adds what rows refer to
        QString text;       ///< of what it adds
        QList<qint64> uses; ///< operations that make what it refers to
    };

    explicit ImportOperations(const ImportItems &items) : m_items(items) {}

    const ImportItems &items() const { return m_items; }
    bool isAtEnd() const { return m_next >= m_items.table.rows.size(); }
    qint64 rowsDone() const { return m_next; }
    /// The operations of the next rows, with what they refer to before them; none where all of them are
    /// wrong. Stopped, they are of no use.
    QJsonArray next(qsizetype rows, const StopFlag &stop = {});

    const QList<Origin> &origins() const { return m_origins; }
    const QList<ImportMistake> &mistakes() const { return m_mistakes; } ///< of rows that have no operation
    qint64 skipped() const { return m_skipped; }                        ///< rows that are to be left out
    /// What the backend said of an operation. `failed`: those that failed before it.
    QList<ImportMistake> mistakesOf(const QJsonObject &failure, const QSet<qint64> &failed) const;
    /// What is added only for rows that are not stored.
    QSet<qint64> uselessWithout(const QSet<qint64> &failed) const;

private:
    struct Row;
    void start(const StopFlag &stop);
    void addRow(qint64 row, QJsonArray &operations);
    ReadValue resolve(const ReferenceKey &key, const QString &text, Row &building);
    ReadValue added(const ReferenceKey &key, const QString &text, Row &building);
    bool put(const ImportColumn &column, const QJsonValue &cell, const ValueReading &reading, Row &building);
    QJsonObject operation(const Row &building) const;

    ImportItems m_items;
    QHash<ReferenceKey, QHash<QString, qint64>> m_rowsReferredTo;
    QList<qint64> m_order; ///< rows that others refer to first; empty: as they come
    qint64 m_next = 0;
    QList<Origin> m_origins;
    QList<ImportMistake> m_mistakes;
    QHash<ReferenceKey, QHash<QString, qint64>> m_added; ///< operations
    QHash<qint64, qint64> m_madeBy;                      ///< rows that others refer to: their operations
    qint64 m_skipped = 0;
};

} // namespace backdesk::ui
