// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/Binary.h"

#include "core/value/BinaryFormat.h"

#include <QStringConverter>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace backdesk
{

namespace
{

constexpr int depthLimit = 1000;
constexpr qsizetype sharedNamesLimit = 4096;
/// So much is reserved at once at most: a count may be a lie.
constexpr qsizetype reserveLimit = 1024;

using Tag = binaryformat::Tag;
using enum binaryformat::Tag;

quint64 zigzag(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

qint64 unzigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

/// Lone surrogates have no UTF-8, and Qt takes a byte order mark at the start away.
bool needsWide(const QString &text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        return true;
    const auto isSurrogate = [](QChar c) { return c.isSurrogate(); };
    return std::any_of(text.begin(), text.end(), isSurrogate) && !text.isValidUtf16();
}

void appendTag(QByteArray &out, Tag tag)
{
    out += char(tag);
}

void appendMoment(QByteArray &out, const DateTime &moment)
{
    appendTag(out, moment.offset() ? MomentWithOffset : Moment);
    appendFixed64(out, quint64(moment.microseconds()));
    if (moment.offset())
        appendVarint(out, zigzag(*moment.offset()));
}

struct Appender {
    QByteArray &out;

    void operator()(std::monostate) const { appendTag(out, Null); }
    void operator()(bool flag) const { appendTag(out, flag ? True : False); }
    void operator()(qint64 number) const
    {
        appendTag(out, Int);
        appendVarint(out, zigzag(number));
    }
    void operator()(double number) const
    {
        appendTag(out, Double);
        appendFixed64(out, std::bit_cast<quint64>(number));
    }
    void operator()(const QString &text) const
    {
        appendTag(out, Text);
        appendBinaryText(out, text);
    }
    void operator()(const QByteArray &bytes) const
    {
        appendTag(out, Bytes);
        appendBinaryBytes(out, bytes);
    }
    void operator()(const DateTime &moment) const { appendMoment(out, moment); }
    void operator()(const ValueList &list) const
    {
        appendTag(out, List);
        appendVarint(out, quint64(list.size()));
        for (const Value &element : list)
            appendBinary(out, element);
    }
    void operator()(const ValueMap &map) const
    {
        appendTag(out, Map);
        appendVarint(out, quint64(map.size()));
        for (const ValueMap::Member &member : map.members()) {
            appendBinaryText(out, member.first);
            appendBinary(out, member.second);
        }
    }
};

QString textOf(QByteArrayView bytes, bool wide)
{
    if (!wide)
        return QString::fromUtf8(bytes);
    if (bytes.isEmpty())
        return QStringLiteral("");
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
    return text;
}

} // namespace

void appendBinary(QByteArray &out, const Value &value)
{
    std::visit(Appender{out}, value.data());
}

void appendVarint(QByteArray &out, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        out += char(number | 0x80);
    out += char(number);
}

void appendFixed32(QByteArray &out, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendFixed64(QByteArray &out, quint64 number)
{
    const quint64 little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendBinaryText(QByteArray &out, const QString &text)
{
    if (!needsWide(text)) {
        const QByteArray utf8 = text.toUtf8();
        appendVarint(out, quint64(utf8.size()) << 1);
        out += utf8;
        return;
    }
    appendVarint(out, quint64(text.size()) << 2 | 1);
    for (const QChar c : text) {
        out += char(c.cell());
        out += char(c.row());
    }
}

void appendBinaryBytes(QByteArray &out, QByteArrayView bytes)
{
    appendVarint(out, quint64(bytes.size()));
    out += bytes;
}

void BinaryReader::fail()
{
    m_failed = true;
    m_at = m_end;
}

quint8 BinaryReader::byte()
{
    if (m_at == m_end) {
        fail();
        return 0;
    }
    return quint8(*m_at++);
}

quint64 BinaryReader::varint()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 next = byte();
        number |= quint64(next & 0x7f) << shift;
        if (!(next & 0x80)) {
            if (shift == 63 && next > 1)
                break;
            return number;
        }
    }
    fail();
    return 0;
}

quint32 BinaryReader::fixed32()
{
    const QByteArrayView bytes = take(sizeof(quint32));
    return m_failed ? 0 : qFromLittleEndian<quint32>(bytes.data());
}

quint64 BinaryReader::fixed64()
{
    const QByteArrayView bytes = take(sizeof(quint64));
    return m_failed ? 0 : qFromLittleEndian<quint64>(bytes.data());
}

QByteArrayView BinaryReader::textBytes(bool &wide)
{
    const quint64 head = varint();
    wide = head & 1;
    if (wide && (head & 2)) {
        fail();
        return {};
    }
    return take(head >> 1);
}

QString BinaryReader::text()
{
    bool wide = false;
    const QByteArrayView bytes = textBytes(wide);
    return textOf(bytes, wide);
}

QString BinaryReader::name()
{
    bool wide = false;
    const QByteArrayView bytes = textBytes(wide);
    if (wide)
        return textOf(bytes, wide);
    if (const auto known = m_names.constFind(bytes); known != m_names.constEnd())
        return *known;
    const QString name = textOf(bytes, wide);
    if (m_names.size() < sharedNamesLimit)
        m_names.insert(bytes, name);
    return name;
}

QByteArrayView BinaryReader::bytes()
{
    return take(varint());
}

QByteArrayView BinaryReader::take(quint64 size)
{
    if (size > quint64(left())) {
        fail();
        return {};
    }
    const QByteArrayView bytes(m_at, qsizetype(size));
    m_at += size;
    return bytes;
}

qsizetype BinaryReader::count()
{
    const quint64 count = varint();
    if (count <= quint64(left()))
        return qsizetype(count);
    fail();
    return 0;
}

/// Reads values at any depth.
class BinaryValues
{
public:
    explicit BinaryValues(BinaryReader &reader) : m_reader(reader) {}
    Value read(int depth);

private:
    Value readScalar(Tag tag);
    Value readSharing(Tag tag, int depth);
    Value readList(int depth);
    Value readMap(int depth);
    Value readShaped(int depth, size_t shape);
    Value readNewShape(int depth);
    Value readShared(int depth);
    Value readSame();
    Value readOffsetMoment();

    BinaryReader &m_reader;
};

Value BinaryValues::read(int depth)
{
    if (depth > depthLimit || m_reader.atEnd())
        m_reader.fail();
    const auto tag = Tag(m_reader.byte());
    switch (tag) {
    case List:
        return readList(depth + 1);
    case Map:
        return readMap(depth + 1);
    default:
        return tag < Shared ? readScalar(tag) : readSharing(tag, depth);
    }
}

Value BinaryValues::readSharing(Tag tag, int depth)
{
    if (!m_reader.onShared)
        m_reader.fail();
    switch (tag) {
    case Shared:
        return readShared(depth + 1);
    case Same:
        return readSame();
    case NewShape:
        return readNewShape(depth + 1);
    case Shaped:
        return readShaped(depth + 1, size_t(m_reader.varint()));
    default:
        m_reader.fail();
        return {};
    }
}

Value BinaryValues::readScalar(Tag tag)
{
    switch (tag) {
    case Null:
        return {};
    case False:
        return false;
    case True:
        return true;
    case Int:
        return unzigzag(m_reader.varint());
    case Double:
        return std::bit_cast<double>(m_reader.fixed64());
    case Text:
        return m_reader.text();
    case Bytes:
        return m_reader.bytes().toByteArray();
    case Moment:
        return DateTime(qint64(m_reader.fixed64()));
    case MomentWithOffset:
        return readOffsetMoment();
    default:
        m_reader.fail();
        return {};
    }
}

Value BinaryValues::readOffsetMoment()
{
    const auto microseconds = qint64(m_reader.fixed64());
    const qint64 offset = unzigzag(m_reader.varint());
    if (offset != int(offset))
        m_reader.fail();
    return DateTime(microseconds, int(offset));
}

Value BinaryValues::readList(int depth)
{
    const qsizetype count = m_reader.count();
    ValueList list;
    list.reserve(std::min(count, reserveLimit));
    for (qsizetype i = 0; i < count && !m_reader.failed(); ++i)
        list.append(read(depth));
    return list;
}

Value BinaryValues::readMap(int depth)
{
    const qsizetype count = m_reader.count();
    ValueMap map;
    map.members().reserve(std::min(count, reserveLimit));
    for (qsizetype i = 0; i < count && !m_reader.failed(); ++i) {
        QString name = m_reader.name();
        map.members().emplaceBack(std::move(name), read(depth));
    }
    return map;
}

/// The members' names are those of a map before.
Value BinaryValues::readShaped(int depth, size_t shape)
{
    if (m_reader.failed() || shape >= m_reader.m_shapes.size()) {
        m_reader.fail();
        return {};
    }
    const QStringList names = m_reader.m_shapes[shape];
    ValueMap map;
    map.members().reserve(std::min(names.size(), reserveLimit));
    for (qsizetype i = 0; i < names.size() && !m_reader.failed(); ++i)
        map.members().emplaceBack(names[i], read(depth));
    return map;
}

Value BinaryValues::readNewShape(int depth)
{
    QStringList names;
    for (qsizetype left = m_reader.count(); left > 0 && !m_reader.failed(); --left)
        names.append(m_reader.name());
    m_reader.m_shapes.push_back(names);
    return readShaped(depth, m_reader.m_shapes.size() - 1);
}

Value BinaryValues::readShared(int depth)
{
    Value value = read(depth);
    if (m_reader.failed())
        return {};
    value = m_reader.onShared(std::move(value));
    m_reader.m_shared.push_back(value);
    return value;
}

Value BinaryValues::readSame()
{
    const quint64 number = m_reader.varint();
    if (number < m_reader.m_shared.size())
        return m_reader.m_shared[size_t(number)];
    m_reader.fail();
    return {};
}

std::optional<Value> readBinary(BinaryReader &reader)
{
    Value value = BinaryValues(reader).read(0);
    if (reader.failed())
        return {};
    return value;
}

} // namespace backdesk
