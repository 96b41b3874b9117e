// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/MappingReader.h"
#include "core/description/Reading.h"
#include "core/schema/FileType.h"
#include "core/schema/ListType.h"
#include "core/schema/RefType.h"
#include "core/schema/ValueRange.h"

#include <functional>

namespace backdesk
{

/// Reads one field of a description: `name: String`, or a mapping with its type and options.
class FieldReader
{
public:
    FieldReader(const Entry &entry, const FieldPlace &place, Reading &reading);

    /// The field's type; nothing when it could not be made, which is reported.
    TypePtr read();

    /// The fields of a collection or a Dict, without those that could not be read.
    static QList<DictType::Field> readFields(const Entry &entry, const FieldPlace &place, Reading &reading);
    /// The same, of which there may be none.
    static QList<DictType::Field> readParameters(const Entry &entry, const FieldPlace &place,
                                                 Reading &reading);

private:
    using Builder = std::function<TypePtr(const TypeOptions &)>;

    struct KnownType {
        QString name;
        Builder (FieldReader::*read)();
    };
    static const QList<KnownType> &knownTypes();
    QString readTypeName();
    Builder readOwnOptions();
    void readTexts();
    void readRules();
    void readRights();
    QStringList readViews(const Entry &entry) const;
    void readComponentOf(const Entry &ui);
    TypePtr build(const Builder &builder);
    void readChoices(const Entry &entry, const Type &type);
    void readDefault(const Entry &entry, const Builder &builder);
    bool isFile() const;

    Builder readString();
    Builder readList();
    Builder readTuple();
    Builder readIn();
    Builder readDict();
    Builder readRef();
    Builder readRefsList();
    Builder readFile();
    Builder readBlobFile();
    /// A type whose options are min and max.
    template <typename T>
    Builder readRanged();
    /// A type without options of its own.
    template <typename T>
    Builder readPlain();

    ValueRange readRange(const Type &type);
    ValueRange::Bound readBound(const std::optional<Entry> &entry, const Type &type);
    ListLimits readListLimits();
    StringType::Options readPatterns();
    FileType::Options readFileOptions();
    std::optional<QString> readMimeType(const Entry &entry) const;
    /// Of `of` that lists types: nothing when one of them could not be read.
    std::optional<QList<TypePtr>> readTypes();
    std::optional<ReferenceTarget> readTarget();
    std::optional<QStringList> readReverse(const Entry &entry) const;
    OnDelete readOnDelete();
    OnFill readOnFill();

    MappingReader m_reader;
    FieldPlace m_place;
    Reading &m_reading;
    QString m_typeName;
    TypeOptions m_common;
};

} // namespace backdesk
