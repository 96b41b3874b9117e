// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which types there are, and the options that types within types have.
#include "core/description/FieldReader.h"
#include "core/schema/BoolType.h"
#include "core/schema/BytesType.h"
#include "core/schema/ComplexType.h"
#include "core/schema/DatetimeType.h"
#include "core/schema/FloatType.h"
#include "core/schema/FreeDictType.h"
#include "core/schema/IntType.h"
#include "core/schema/InType.h"
#include "core/schema/IpAddressType.h"
#include "core/schema/IpNetworkType.h"
#include "core/schema/TupleType.h"
#include "core/schema/UrlType.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

template <typename T>
FieldReader::Builder FieldReader::readPlain()
{
    return [](const TypeOptions &common) { return std::make_shared<T>(common); };
}

template <typename T>
FieldReader::Builder FieldReader::readRanged()
{
    const ValueRange range = readRange(T({}, {}));
    return [range](const TypeOptions &common) { return std::make_shared<T>(common, range); };
}

/// In the order of the documentation.
const QList<FieldReader::KnownType> &FieldReader::knownTypes()
{
    static const QList<KnownType> types{
        {QStringLiteral("String"), &FieldReader::readString},
        {QStringLiteral("Int"), &FieldReader::readRanged<IntType>},
        {QStringLiteral("Float"), &FieldReader::readRanged<FloatType>},
        {QStringLiteral("Bool"), &FieldReader::readPlain<BoolType>},
        {QStringLiteral("Bytes"), &FieldReader::readPlain<BytesType>},
        {QStringLiteral("Datetime"), &FieldReader::readRanged<DatetimeType>},
        {QStringLiteral("List"), &FieldReader::readList},
        {QStringLiteral("Tuple"), &FieldReader::readTuple},
        {QStringLiteral("Dict"), &FieldReader::readDict},
        {QStringLiteral("In"), &FieldReader::readIn},
        {QStringLiteral("Complex"), &FieldReader::readPlain<ComplexType>},
        {QStringLiteral("IpAddress"), &FieldReader::readPlain<IpAddressType>},
        {QStringLiteral("IpNetwork"), &FieldReader::readPlain<IpNetworkType>},
        {QStringLiteral("Url"), &FieldReader::readPlain<UrlType>},
        {QStringLiteral("FreeDict"), &FieldReader::readPlain<FreeDictType>},
        {QStringLiteral("Ref"), &FieldReader::readRef},
        {QStringLiteral("RefsList"), &FieldReader::readRefsList},
        {QStringLiteral("File"), &FieldReader::readFile},
        {QStringLiteral("BlobFile"), &FieldReader::readBlobFile},
    };
    return types;
}

/// Empty when there is no such type, which is reported.
QString FieldReader::readTypeName()
{
    const bool shorthand = m_reader.entry().node().kind == YamlNode::Kind::Text;
    if (!shorthand && !m_reader.isMapping())
        return {};
    const auto entry = shorthand ? m_reader.entry() : m_reader.need({QStringLiteral("type")});
    const auto name = entry ? entry->text() : std::nullopt;
    if (!name)
        return {};
    QStringList names;
    for (const KnownType &type : knownTypes())
        names.append(type.name);
    if (names.contains(*name))
        return *name;
    entry->wrongChoice(Message(QT_TRANSLATE_NOOP("core", "there is no type \"%1\""), {*name}), names);
    return {};
}

FieldReader::Builder FieldReader::readOwnOptions()
{
    const QList<KnownType> &types = knownTypes();
    const auto type = std::find_if(types.begin(), types.end(),
                                   [this](const KnownType &each) { return each.name == m_typeName; });
    return (this->*type->read)();
}

FieldReader::Builder FieldReader::readList()
{
    ListLimits limits = readListLimits();
    if (const auto entry = m_reader.take(QStringLiteral("uniq")))
        limits.unique = entry->flag().value_or(false);
    const auto of = m_reader.need({QStringLiteral("of")});
    const TypePtr element = of ? FieldReader(*of, m_place.element(), m_reading).read() : nullptr;
    if (!element)
        return {};
    return [element, limits](const TypeOptions &common) {
        return std::make_shared<ListType>(common, element, limits);
    };
}

std::optional<QList<TypePtr>> FieldReader::readTypes()
{
    const auto of = m_reader.need({QStringLiteral("of")});
    if (!of)
        return {};
    const QList<Entry> entries = of->list();
    if (of->node().kind == YamlNode::Kind::List && entries.isEmpty())
        of->wrong(Message(QT_TRANSLATE_NOOP("core", "must hold at least one type")));
    QList<TypePtr> types;
    for (const Entry &entry : entries)
        types.append(FieldReader(entry, m_place.element(), m_reading).read());
    if (types.isEmpty() || types.contains(nullptr))
        return {};
    return types;
}

FieldReader::Builder FieldReader::readTuple()
{
    const auto types = readTypes();
    if (!types)
        return {};
    return [types](const TypeOptions &common) { return std::make_shared<TupleType>(common, *types); };
}

FieldReader::Builder FieldReader::readIn()
{
    const auto types = readTypes();
    if (!types)
        return {};
    return [types](const TypeOptions &common) { return std::make_shared<InType>(common, *types); };
}

FieldReader::Builder FieldReader::readDict()
{
    const auto entry = m_reader.need({QStringLiteral("fields")});
    if (!entry)
        return {};
    const QList<DictType::Field> fields = readFields(*entry, m_place, m_reading);
    return [fields](const TypeOptions &common) { return std::make_shared<DictType>(common, fields); };
}

} // namespace backdesk
