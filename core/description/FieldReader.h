// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/MappingReader.h"
#include "core/description/References.h"
#include "core/schema/DictType.h"

#include <functional>

namespace backdesk
{

/// Reads one field of a description: `name: String`, or a mapping with its type and options.
class FieldReader
{
public:
    FieldReader(const Entry &entry, const FieldPlace &place, References &references);

    /// The field's type; nothing when it could not be made, which is reported.
    TypePtr read();

    /// The fields of a collection or a Dict, without those that could not be read.
    static QList<DictType::Field> readFields(const Entry &entry, const FieldPlace &place,
                                             References &references);

private:
    using Builder = std::function<TypePtr(const TypeOptions &)>;

    QString readTypeName();
    void readCommon();
    QString readComponent();
    TypePtr build(const Builder &builder);
    std::optional<ValueList> readChoices(const Entry &entry, const Type &type) const;
    Value readDefault(const Builder &builder);

    Builder readString();
    Builder readInt();
    Builder readFloat();
    Builder readBool();
    Builder readDatetime();
    Builder readList();
    Builder readDict();
    Builder readRef();
    Builder readRefsList();

    /// `min` and `max` as values of the type.
    struct Range {
        std::optional<Value> minimum;
        std::optional<Value> maximum;
    };
    Range readRange(const Type &type);
    ListLimits readListLimits();
    QStringList readPatterns();
    std::optional<ReferenceTarget> readTarget();
    std::optional<QStringList> readReverse(const Entry &entry) const;
    OnDelete readOnDelete();

    MappingReader m_reader;
    FieldPlace m_place;
    References &m_references;
    QString m_typeName;
    TypeOptions m_common;
};

} // namespace backdesk
