// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace backdesk::ui
{

/// One element of the `_meta` description: a field, a member of a Dict, or the elements of a List.
struct FieldMeta {
    enum class Type { String, Int, Float, Bool, Datetime, List, Dict, Ref, RefsList, Unknown };

    QString name;     ///< "street"
    QString selector; ///< "$.address.street"; of a List's elements "$.tags[*]"
    Type type = Type::Unknown;
    QString typeName;    ///< as told: "String"
    QString title;       ///< the given one, else made of the name ("date_of_birth" -> "Date of birth")
    QString help;        ///< empty: none
    QString placeholder; ///< empty: none
    QString description; ///< empty: none
    bool required = false;
    bool readOnly = false;
    QJsonValue defaultValue;       ///< null: none
    QList<QJsonValue> choices;     ///< the `in` option; empty: anything
    std::optional<double> minimum; ///< of a number, or the fewest entries of a list
    std::optional<double> maximum; ///< of a number, or the most entries of a list
    QStringList patterns;          ///< of a String
    bool unique = false;           ///< a List without duplicates
    QString collection;            ///< Ref, RefsList: what it refers to
    QString reverse;               ///< Ref, RefsList: selector of the other side; empty: none
    QString onDelete;              ///< RefsList: must_be_empty, delete, unlink
    QList<FieldMeta> members;      ///< of a Dict, in their order; of a List one element
    bool multiline = false;        ///< a String for long text (`ui: Textarea`)

    bool isReference() const { return type == Type::Ref || type == Type::RefsList; }
    bool isNumber() const { return type == Type::Int || type == Type::Float; }
    /// The selector without its "$.": what queries use ("address.street").
    QString queryName() const { return selector.mid(2); }
    /// Elements of a List.
    const FieldMeta &element() const { return members.first(); }
};

/// Reads one element. `name` is empty for the elements of a List.
FieldMeta parseField(const QString &name, const QString &selector, const QJsonObject &json);

} // namespace backdesk::ui
