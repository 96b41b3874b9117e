// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportMapping.h"
#include "ui/transfer/ReferenceTable.h"
#include "ui/transfer/StopFlag.h"
#include "ui/transfer/ValueReading.h"

namespace backdesk::ui
{

/// Something wrong with a row.
struct ImportMistake {
    qint64 row = -1;       ///< index in the table; -1: it is of no row
    qsizetype column = -1; ///< -1: of the whole row, or of a fixed value
    QString value;         ///< what stands there
    QString message;
};

/// Rows, and all that is needed to understand them. A copy may be used on another thread.
class ImportItems
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ImportItems)
public:
    ImportTable table;
    ImportMapping mapping;
    ReferenceTable references;
    QHash<ReferenceKey, MissingReference> missing; ///< for texts of which nothing is said; Refuse without
    MissingDecisions decisions;

    /// What must be looked up before rows can be understood. This and what follows ends soon, with a part of
    /// it, when stopped.
    WantedReferences wanted(const StopFlag &stop = {}) const;
    /// Texts that refer to nothing, neither in the backend nor in other rows.
    QList<MissingTexts> missingTexts(const WantedReferences &wanted, const StopFlag &stop = {}) const;
    MissingDecision decision(const ReferenceKey &key, const QString &text) const;
    /// Rows by the text with which others refer to them, where the rows are of the collection that they refer
    /// to themselves.
    QHash<ReferenceKey, QHash<QString, qint64>> rowsReferredTo(const StopFlag &stop = {}) const;

    /// One row as an item, for the preview; references that are not looked up yet stand as their text.
    QList<ReadValue> preview(qint64 row) const;
    /// What stands in a cell, as text.
    QString cellText(qint64 row, qsizetype column) const;
    /// What a mistake that the backend found belongs to.
    ImportMistake mistake(qint64 row, const QString &path, const QString &message) const;
};

} // namespace backdesk::ui
