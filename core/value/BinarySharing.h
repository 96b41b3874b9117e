// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace backdesk
{

/// Writes many values that are alike: what several of them have in common (names of members, short texts,
/// small maps) once. All of them must be read in their order by one BinaryReader.
class BinarySharing
{
public:
    /// First of every value: what is met a second time will be shared.
    void count(const Value &value);
    /// Then each of them.
    void append(QByteArray &out, const Value &value);

private:
    struct Place {
        bool isRepeated = false;
        qint64 number = -1; ///< negative: not written yet
    };

    void appendWhole(QByteArray &out, const Value &value);
    void appendMap(QByteArray &out, const ValueMap &map);

    QHash<QByteArray, Place> m_shared; // by the bytes of the value
    quint64 m_sharedCount = 0;
    QHash<QStringList, quint64> m_shapes;
};

} // namespace backdesk
