// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QHash>
#include <QString>

#include <vector>

namespace backdesk
{

/// Makes items smaller: what is equal in many of them (member names, short texts such as ids that are
/// referred to, small maps such as who made an item) is kept once, and lists have no room to spare. Holds a
/// bounded number of texts and maps.
///
/// Thread rules: one thread at a time. Several pools in several threads share less, but no wrong.
class ValuePool
{
public:
    ValuePool();

    /// The same value, sharing what can be shared with what went through here before.
    Value shared(Value value);
    QString shared(const QString &text);

private:
    const QString &name(const QString &text);
    ValueMap sharedMap(ValueMap map);
    bool isSmall(const ValueMap &map) const;

    QHash<QString, QString> m_names;
    std::vector<QString> m_texts; // by hash, the latest of each
    std::vector<ValueMap> m_maps; // by hash, the latest of each
};

} // namespace backdesk
