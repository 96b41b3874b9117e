// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace backdesk::ui
{

/// One column of what is written: where its value stands in a row, and what it is.
struct ExportColumn {
    /// Member of an item that holds the cells which no field of it does, by `computed`.
    static constexpr QLatin1String Computed{"_computed"};

    QString name;  ///< as in queries: "address.street", "_id"
    QString title; ///< for people: "Address · Street"
    FieldMeta::Type type = FieldMeta::Type::String;
    FieldMeta::Type element = FieldMeta::Type::Unknown; ///< List: of its entries
    QString collection;                                 ///< Ref, RefsList: what is referred to
    int place = -1;                                     ///< in rows that are arrays; -1: rows are items
    bool grouped = true;                                ///< shown numbers have thousands separators
    QString computed;                                   ///< name of a cell that is worked out; empty: none
    bool computedRaw = false;                           ///< as raw value too
    bool isRendered = false; ///< what is worked out for people is a text, whatever the field is

    bool isReference() const { return type == FieldMeta::Type::Ref || type == FieldMeta::Type::RefsList; }
    /// As it is written, shown or raw.
    ExportColumn written(bool shown) const;
    QJsonValue valueIn(const QJsonValue &row) const;

    bool operator==(const ExportColumn &) const = default;
};

/// Every column a collection's items can have: the id, then the readable fields and the members of their
/// Dicts.
class ExportColumns
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ExportColumns)
public:
    static QList<ExportColumn> of(const CollectionMeta &collection);
    static ExportColumn id();
};

} // namespace backdesk::ui
