// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminValue.h"
#include "ui/meta/ReadOnlyReason.h"
#include "ui/meta/Right.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace backdesk::ui
{

/// One element of the `_meta` description: a field, a member of a Dict, or the elements of a List.
struct FieldMeta {
    enum class Type {
        String,
        Int,
        Float,
        Bool,
        Bytes,
        Datetime,
        List,
        Tuple,
        Dict,
        In,
        Complex,
        IpAddress,
        IpNetwork,
        Url,
        FreeDict,
        Ref,
        RefsList,
        File,
        BlobFile,
        Unknown
    };

    QString name;     ///< "street"
    QString selector; ///< "$.address.street"; of a List's elements "$.tags[*]"
    Type type = Type::Unknown;
    QString typeName;    ///< as told: "String"
    QString title;       ///< the given one, else made of the name ("date_of_birth" -> "Date of birth")
    QString help;        ///< empty: none
    QString placeholder; ///< empty: none
    QString description; ///< empty: none
    bool required = false;
    bool readOnly = false; ///< never to be changed here, whatever the item is
    ReadOnlyReason readOnlyReason = ReadOnlyReason::None;
    bool computed = false;         ///< the server makes the value
    bool exists = true;            ///< false: no item has it
    bool existsDepends = false;    ///< whether an item has it is only known of that item
    Right read = Right::Unset;     ///< who may see it
    Right modify = Right::Unset;   ///< who may change it
    QStringList views;             ///< "short", "+short", "!save"
    QJsonValue defaultValue;       ///< null: none, or one that only the server knows
    QList<QJsonValue> choices;     ///< the `in` option; empty: anything
    bool choicesDepend = false;    ///< there are choices, but only the server knows which
    std::optional<double> minimum; ///< of a number, or the fewest entries of a list
    std::optional<double> maximum; ///< of a number, or the most entries of a list
    QStringList patterns;          ///< of a String
    bool unique = false;           ///< a List without duplicates
    QString collection;            ///< Ref, RefsList: what it refers to
    QString reverse;               ///< Ref, RefsList: selector of the other side; empty: none
    QString onDelete;              ///< RefsList: must_be_empty, delete, unlink
    QList<FieldMeta> members;      ///< of a Dict, Tuple or Complex, in their order; of a List one element
    QList<FieldMeta> alternatives; ///< of an In: what a value may be, in the order of trying
    QStringList mimeTypes;         ///< of a File: what it may hold; empty: anything
    std::optional<qint64> maxSize; ///< of a File, in bytes
    bool multiline = false;        ///< a String for long text (`ui: Textarea`)
    QString component;             ///< wanted field component (`ui`); empty: by the type
    QJsonObject props;             ///< its properties (`ui: {field, props}`)
    QMap<QString, AdminFunction> actions; ///< its functions: an Autocomplete's search and select
    bool hasOwnAdd = false;  ///< what it refers to is added in a form of its own, not in that of the view
    bool hasOwnEdit = false; ///< the same for editing

    bool isReference() const { return type == Type::Ref || type == Type::RefsList; }
    bool isNumber() const { return type == Type::Int || type == Type::Float; }
    bool isFile() const { return type == Type::File || type == Type::BlobFile; }
    /// Written as one line of text in JSON: what is searched and filtered like a String.
    bool isText() const;
    bool isReadable() const { return read != Right::Denied; }
    /// The selector without its "$.": what queries use ("address.street").
    QString queryName() const { return selector.mid(2); }
    /// Elements of a List.
    const FieldMeta &element() const { return members.first(); }
};

/// Reads one element. `name` is empty for the elements of a List.
FieldMeta parseField(const QString &name, const QString &selector, const QJsonObject &json);

/// Among the fields and the members of their Dicts, by query name; nothing when there is none.
const FieldMeta *findField(const QList<FieldMeta> &fields, const QString &queryName);

/// "date_of_birth" and "dateOfBirth" read "Date of birth".
QString titleFromName(const QString &name);

} // namespace backdesk::ui
