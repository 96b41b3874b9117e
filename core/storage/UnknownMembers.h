// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace backdesk
{

class BinaryReader;
class Type;
class DictType;
class ListType;

/// The members of a stored item that its type does not know: an older or a newer description's, or a person's
/// notes. They are parted from the item when it is read and put back when it is written.
class UnknownMembers
{
public:
    /// Takes the unknown members out of a value as read, at any depth.
    static UnknownMembers takeFrom(Value &value, const Type &type);

    bool isEmpty() const { return m_members.isEmpty() && m_inside.isEmpty(); }
    /// Lists may be sorted or shortened later: remembers the elements, as decoded, that have unknown members.
    void rememberElements(const Value &decoded);
    /// Puts them back. Those of an element that was changed or removed are gone with it.
    void putInto(Value &value) const;

    /// In bytes, after those of a value as core/value/Binary.h writes them.
    void appendBinary(QByteArray &out) const;
    /// Nothing, and the reader has failed, when no such bytes stand next.
    static std::optional<UnknownMembers> readBinary(BinaryReader &reader);

private:
    struct Inside;

    static UnknownMembers readLevel(BinaryReader &reader, int depth);

    static UnknownMembers takeFromDict(Value &value, const DictType &type);
    static UnknownMembers takeFromList(Value &value, const ListType &type);
    void putIntoList(Value &value) const;

    QList<ValueMap::Member> m_members;
    QList<Inside> m_inside;
};

/// Unknown members of a member or an element.
struct UnknownMembers::Inside {
    QString name;        ///< of a member
    qsizetype index = 0; ///< of an element, as read
    Value element;       ///< the element as decoded
    UnknownMembers unknown;
};

} // namespace backdesk
