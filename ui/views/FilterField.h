// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/Path.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace backdesk::ui
{

/// Pairs as in the API's query: {"age.$gte", "18"}.
using Conditions = Path::Query;

/// A field that a list can be filtered by.
struct FilterField {
    enum class Kind {
        Text,     ///< contains
        Choice,   ///< one or several of the allowed values
        Number,   ///< from, to
        Date,     ///< from, to
        Bool,     ///< yes or no
        Ref,      ///< leads to one item
        Links,    ///< references that lead to any items, or to certain ones
        Entries,  ///< a list that holds any entries, or certain ones
        Presence, ///< with or without a value
        Component ///< as the description says; the name is the whole key
    };

    Kind kind = Kind::Text;
    QString name;  ///< as in queries
    QString title; ///< "Address · Street"
    FieldMeta meta;
    bool mayBeEmpty = false; ///< items without a value can be asked for
    AdminField about;        ///< as the description has it; without a name where it does not

    /// Is the condition one that this field's editor can show? Others stay as they are.
    bool owns(const QString &key) const;
    Conditions ownedOf(const Conditions &all) const;
    /// The operand of the first condition with this operator ("" for equality); empty: none.
    QString operand(const Conditions &conditions, const QString &op) const;
    /// Only items without a value are wanted.
    bool asksForEmpty(const Conditions &conditions) const;
    Conditions emptyCondition() const;
    QString key(const QString &op) const { return op.isEmpty() ? name : name + u'.' + op; }
};

QList<FilterField> filterFields(const CollectionMeta &collection);

/// A value as the API reads it in a query; empty: nothing to ask for.
QString operandOf(const QJsonValue &value);

/// A key taken apart: "age.$gte" is the field "age" and the operator "$gte".
struct ConditionKey {
    QString field;
    QString op; ///< empty: equality

    static ConditionKey fromKey(const QString &key);
};

} // namespace backdesk::ui
