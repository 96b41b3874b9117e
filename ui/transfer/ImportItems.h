// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportMapping.h"
#include "ui/transfer/ReferenceTable.h"
#include "ui/transfer/ValueReading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backdesk::ui
{

/// What happens with texts that refer to nothing.
enum class MissingReference {
    Refuse,     ///< the row is wrong
    LeaveEmpty, ///< the field stays empty
    Create,     ///< an item is added that has the text in the field
};

/// Something wrong with a row.
struct ImportMistake {
    qint64 row = -1;       ///< index in the table; -1: it is of no row
    qsizetype column = -1; ///< -1: of the whole row, or of a fixed value
    QString value;         ///< what stands there
    QString message;
};

/// Operations for `_batch`, and where they come from.
struct ImportBatch {
    struct Added {
        ReferenceKey key;
        QString text;
    };

    QJsonArray operations;
    QList<Added> added;            ///< what the first operations add, for rows to refer to
    QList<qint64> rows;            ///< of the other operations, one each
    QList<ImportMistake> mistakes; ///< of rows that have no operation

    /// The row of an operation; -1: it adds what is referred to.
    qint64 rowOf(qsizetype operation) const
    {
        return operation < added.size() ? -1 : rows.value(operation - added.size(), -1);
    }
};

/// Turns rows into operations. A copy may be used on another thread.
class ImportItems
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ImportItems)
public:
    ImportTable table;
    ImportMapping mapping;
    ReferenceTable references;
    QHash<ReferenceKey, MissingReference> missing; ///< Refuse where nothing is said

    /// What must be looked up before batch() can know.
    WantedReferences wanted() const;
    ImportBatch batch(const QList<qint64> &rows) const;
    /// One row as an item, for the preview; references that are not looked up yet stand as their text.
    QList<ReadValue> preview(qint64 row) const;
    /// What stands in a cell, as text.
    QString cellText(qint64 row, qsizetype column) const;
    /// What a mistake that the backend found belongs to.
    ImportMistake mistake(qint64 row, const QString &path, const QString &message) const;

private:
    struct Building;
    bool addRow(qint64 row, Building &building) const;
    bool put(const ImportColumn &column, const QJsonValue &cell, const ValueReading &reading,
             QJsonObject &item, QString &id, QString &error) const;
    QJsonObject operation(const QJsonObject &item, const QString &id) const;
};

} // namespace backdesk::ui
