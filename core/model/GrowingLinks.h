// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ReferenceField.h"

#include <QSet>

#include <optional>
#include <vector>

namespace backdesk
{

/// Links that a list of an item has got since somebody looked at it last. Thousands of items that refer to
/// the same one would else copy and judge its whole list once each.
///
/// Each is told the depth of the parts it was made in, 0 outside of parts, see UnitPart.
class GrowingLinks
{
public:
    GrowingLinks(const ReferenceField &field, int depth) : m_field(field), m_depth(depth) {}

    /// Whether a list can get more links without any of its rules asking about it.
    static bool suits(const ReferenceField &field);

    const ReferenceField &field() const { return m_field; }
    /// False when the list holds the link already. `item` is without what has grown.
    bool add(const QString &id, int depth, const Value &item);
    /// Puts what was made up to this depth into the item.
    void putInto(Value &item, int depth) const;

    /// What is deeper than this belongs to this depth now.
    void keepPart(int depth);
    /// Forgets what is deeper than this. False when the list itself was looked at in there only.
    bool takePartBack(int depth);

private:
    struct Link {
        QString id;
        int depth;
    };

    ReferenceField m_field;
    int m_depth;
    std::optional<QSet<QString>> m_held; ///< made when it is needed first
    std::vector<Link> m_links;
};

} // namespace backdesk
