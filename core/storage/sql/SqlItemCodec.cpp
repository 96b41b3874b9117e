// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlItemCodec.h"

#include "core/schema/InType.h"
#include "core/schema/PartTypes.h"
#include "core/schema/TupleType.h"
#include "core/storage/CreationMoment.h"
#include "core/storage/sql/JsonLoss.h"
#include "core/value/Binary.h"
#include "core/value/FoldedText.h"
#include "core/value/Json.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <bit>

namespace backdesk
{

namespace
{

constexpr int formatNumber = 1; // of what rows hold
constexpr char exactMark = '#'; // JSON never begins so

/// Null where `doc` says it already.
Value keyOf(const Value &value)
{
    if (const QString *text = value.asText())
        return foldedText(*text);
    if (const DateTime *moment = value.asDateTime())
        return moment->utcMicroseconds();
    if (const double *number = value.asDouble())
        return sqlKeyOf(*number);
    return {};
}

Value keysOf(const Value &value, const DictType &type)
{
    ValueMap keys;
    const ValueMap *map = value.asMap();
    if (!map)
        return keys;
    for (const DictType::Field &field : type.fields()) {
        const Value *member = map->find(field.name);
        if (!member)
            continue;
        const auto *dict = dynamic_cast<const DictType *>(field.type.get());
        const Value key = dict ? keysOf(*member, *dict) : keyOf(*member);
        if (!key.isNull() && !(key.asMap() && key.asMap()->isEmpty()))
            keys.members().append({field.name, key});
    }
    return keys;
}

void sign(const Type &type, QByteArray &out)
{
    out += type.name().toUtf8();
    if (const QString collection = referredCollection(type); !collection.isEmpty())
        appendJsonText(out, collection);
    if (const auto *dict = dynamic_cast<const DictType *>(&type)) {
        out += '{';
        for (const DictType::Field &field : dict->fields()) {
            appendJsonText(out, field.name);
            sign(*field.type, out);
        }
        out += '}';
    } else if (const auto *in = dynamic_cast<const InType *>(&type)) {
        for (const TypePtr &alternative : in->alternatives())
            sign(*alternative, out += '|');
    } else if (const auto *tuple = dynamic_cast<const TupleType *>(&type)) {
        for (const TypePtr &element : tuple->elements())
            sign(*element, out += ',');
    } else if (const Type *element = elementType(type)) {
        sign(*element, out += ' ');
    }
}

Error wrongItem(const QString &place, const Errors &errors)
{
    const QString why = errors.isEmpty() ? QString() : errors.first().message.text();
    return {ErrorKind::Internal,
            {},
            Message(QT_TRANSLATE_NOOP("core", "A stored item of %1 cannot be read: %2"), {place, why})};
}

} // namespace

qint64 sqlKeyOf(double number)
{
    constexpr auto noSign = qint64(0x7fffffffffffffff);
    const auto bits = std::bit_cast<qint64>(number);
    return bits < 0 ? -(bits & noSign) : bits;
}

SqlRow SqlItemCodec::toRow(const Value &item, const UnknownMembers &unknown, qint64 version) const
{
    SqlRow row;
    row.id = item.asMap() ? item.asMap()->value(u"_id").text() : QString();
    row.created = creationMoment(item);
    row.version = version;
    row.doc = toJson(item);
    row.keys = toJson(keysOf(item, *m_collection.type));
    row.search = Search::textOf(item, *m_collection.type);
    if (!unknown.isEmpty()) {
        Value whole = item;
        unknown.putInto(whole);
        row.unknown = toJson(whole);
    }
    return row;
}

SqlRow SqlItemCodec::toExactRow(const Value &item, const UnknownMembers &unknown, qint64 version) const
{
    SqlRow row = toRow(item, unknown, version);
    Value whole = item;
    unknown.putInto(whole);
    if (isKeptByJson(item, *m_collection.type) && (unknown.isEmpty() || isKeptByJson(whole)))
        return row;
    QByteArray exact;
    appendBinary(exact, whole);
    row.unknown = exactMark + exact.toBase64();
    return row;
}

Result<ItemValue> SqlItemCodec::fromRow(const QByteArray &doc, const QByteArray &unknown,
                                        qint64 version) const
{
    if (unknown.startsWith(exactMark)) {
        const QByteArray exact = QByteArray::fromBase64(unknown.sliced(1));
        BinaryReader reader(exact);
        const auto whole = readBinary(reader);
        return whole ? fromRaw(*whole, version) : wrongItem(m_collection.name, {});
    }
    const auto raw = fromJson(unknown.isNull() ? doc : unknown);
    if (!raw)
        return wrongItem(m_collection.name, raw.errors());
    return fromRaw(*raw, version);
}

Result<ItemValue> SqlItemCodec::fromRaw(Value raw, qint64 version) const
{
    UnknownMembers others = UnknownMembers::takeFrom(raw, *m_collection.type);
    Mistakes mistakes;
    const Value value = m_collection.type->decode(raw, {}, {}, mistakes);
    if (!mistakes.isEmpty())
        return wrongItem(m_collection.name, mistakes.errors());
    others.rememberElements(value);
    auto item = std::make_shared<StoredItem>(value);
    item->unknown = std::move(others);
    item->version = version;
    return ItemValue(std::move(item));
}

QByteArray SqlItemCodec::signature() const
{
    QByteArray signature = QByteArray::number(formatNumber) + ' ';
    sign(*m_collection.type, signature);
    return signature;
}

qint64 nextSqlVersion(qint64 base)
{
    // Two who write at once from the same base must not arrive at the same number.
    constexpr int randomBits = 32;
    return ((base >> randomBits) + 1) << randomBits | qint64(QRandomGenerator::global()->generate());
}

} // namespace backdesk
