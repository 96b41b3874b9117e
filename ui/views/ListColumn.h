// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace backdesk::ui
{

/// One column of a list, made from the collection's description.
struct ListColumn {
    enum class Kind {
        Text,
        LongText,
        Number,
        Date,
        Bool,
        Choice,
        Bytes,
        Tuple,
        Complex,
        Object, ///< any JSON
        File,
        Any, ///< of several types: shown by what it is
        Ref,
        RefsList,
        List,
        Secret, ///< shown as dots, whatever it is
        Id
    };

    Kind kind = Kind::Text;
    Kind element = Kind::Text; ///< List: what its entries are
    QString name;              ///< as in queries: "address.street", or "_id"
    QString title;             ///< "Address · Street"
    QString hint;              ///< description or help; empty: none
    QString sortKey;           ///< what `_sort` takes; empty: cannot be sorted
    QString orderKey;          ///< whose order its title tells, though nobody can sort by it; empty: sortKey
    QString collection;        ///< Ref, RefsList: what the cells lead to
    int place = -1;            ///< in rows that are arrays; -1: rows are items
    bool main = false;         ///< names the item
    bool grouped = true;       ///< numbers with thousands separators; years are without
    bool shown = true;         ///< unless a person chose otherwise
    int width = 0;             ///< at 100 %, where the description says so; 0: as the content takes
    QString path;              ///< of the value in the item ("tags[*].name"); empty: the name
    QJsonValue otherwise{QJsonValue::Undefined}; ///< where the item has no value
    AdminFunction getValue;                      ///< (item) => value
    AdminFunction render;                        ///< (value, item) => text or {text, icon, tag}

    /// Its cells come later, from functions of the description.
    bool isScripted() const { return getValue.isGiven() || render.isGiven(); }
    const QString &toldKey() const { return sortKey.isEmpty() ? orderKey : sortKey; }
    bool isReference() const { return kind == Kind::Ref || kind == Kind::RefsList; }
};

/// Which columns a list has when nobody chose: the naming field first, then what tells most, long texts last.
class ListColumns
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ListColumns)
public:
    static constexpr int Limit = 6;

    /// As the field alone tells.
    static ListColumn ofField(const AppMeta &app, const FieldMeta &field);
    static QList<ListColumn> make(const AppMeta &app, const CollectionMeta &collection);
    /// The rest of what a person may want to see: fields without a column, when an item came to be and
    /// changed. Not shown at first.
    static QList<ListColumn> others(const AppMeta &app, const CollectionMeta &collection,
                                    const QList<ListColumn> &columns);
};

/// A year or the like, which no one writes with a thousands separator.
bool isYear(const FieldMeta &field);
/// "Address · Street" for members of a Dict.
QString nestedTitle(const QString &outer, const QString &inner);

} // namespace backdesk::ui
