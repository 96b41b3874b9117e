// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace backdesk
{

/// Values in bytes, exactly and compactly, for files that only programs read. Whole numbers are LEB128
/// varints, the lowest seven bits first. docs/storage.md tells it byte by byte.
void appendBinary(QByteArray &out, const Value &value);

void appendVarint(QByteArray &out, quint64 number);
void appendFixed32(QByteArray &out, quint32 number); ///< little-endian
void appendFixed64(QByteArray &out, quint64 number); ///< little-endian
/// Varint of (length in bytes << 1 | wide), then UTF-8, or UTF-16 little-endian where UTF-8 could not give
/// the same text back.
void appendBinaryText(QByteArray &out, const QString &text);
/// Varint of the length, then the bytes.
void appendBinaryBytes(QByteArray &out, QByteArrayView bytes);

/// Reads what the functions above wrote. After the first thing that cannot be it has failed, stands at the
/// end and gives zeros and nothing; any bytes may be given to it. The bytes outlive it.
class BinaryReader
{
public:
    explicit BinaryReader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_end; }
    qsizetype left() const { return m_end - m_at; }

    quint8 byte();
    quint64 varint();
    quint32 fixed32();
    quint64 fixed64();
    QString text();
    /// A text of which there are few different ones, like names of members: equal ones share their memory.
    QString name();
    /// A view into what is read.
    QByteArrayView bytes();
    /// The same of a length that is known.
    QByteArrayView take(quint64 size);
    /// A count of things that each take a byte at least; fails when so many cannot follow.
    qsizetype count();
    void fail();

    /// Must be set to read what a BinarySharing wrote: asked once of each value that stands at several
    /// places.
    std::function<Value(Value)> onShared;

private:
    friend class BinaryValues;
    QByteArrayView textBytes(bool &wide);

    const char *m_at;
    const char *m_end;
    bool m_failed = false;
    QHash<QByteArrayView, QString> m_names;
    std::vector<Value> m_shared;
    std::vector<QStringList> m_shapes; // names of the members of maps
};

/// The value that stands next. Nothing, and the reader has failed, when there is none, or one of more than
/// 1,000 levels.
std::optional<Value> readBinary(BinaryReader &reader);

} // namespace backdesk
