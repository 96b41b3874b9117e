// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/transfer/ImportTable.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace backdesk::ui
{

/// A field that rows can be imported into.
struct ImportTarget {
    FieldMeta field;
    QString title; ///< "Address · Street"

    QString name() const { return field.queryName(); }
};

/// What becomes of a column.
struct ImportColumn {
    /// How the cells of a reference name what they refer to: by its id, or by the value of a field of it.
    static constexpr QLatin1String ById{"_id"};

    QString field;                           ///< query name of the target; empty: the column is skipped
    QString key = ById;                      ///< of a reference: a field's query name, or ById
    QString separator = QStringLiteral(";"); ///< between the entries of a list
};

/// A value that all rows get.
struct ImportConstant {
    ImportColumn column;
    QString text;
};

/// How rows become items.
struct ImportMapping {
    QString collection;
    QList<ImportTarget> targets;
    QList<ImportColumn> columns; ///< one for each of the table
    QList<ImportConstant> constants;
    QString keyField;    ///< rows update the item with the same value here; empty: all are added
    bool clears = false; ///< empty cells empty the fields of existing items; else they leave them alone
    bool mayAdd = true;
    bool mayChange = true;
    QLocale locale; ///< how numbers and dates are written, besides ISO's way

    const ImportTarget *target(const QString &field) const;
    bool isMapped(const QString &field) const;
    /// Columns of references that are looked up by a field.
    bool needsLookup(const ImportColumn &column) const;
    /// What leads back from an error's path ("$.address.street", "$.tags[1]") to a column; -1: none does.
    qsizetype columnOf(const QString &path) const;
    /// Fields that are mapped twice, required ones that are not mapped, what the person may not do: sentences
    /// for people.
    QStringList mistakes() const;

private:
    QStringList missingRights() const;
};

/// Makes mappings.
class ImportMappings
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ImportMappings)
public:
    /// What can be written: the fields, and the members of Dicts.
    static QList<ImportTarget> targetsOf(const CollectionMeta &collection);
    /// Pairs columns and fields that are called alike, whatever case, blanks and signs.
    static ImportMapping guess(const AppMeta &app, const CollectionMeta &collection, const ImportTable &table,
                               const QLocale &locale);
    /// By what the items of a collection can be found: those that are texts or numbers, the naming field
    /// first.
    static QList<ImportTarget> keysOf(const CollectionMeta &collection);
};

} // namespace backdesk::ui
