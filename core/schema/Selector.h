// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"
#include "core/value/Value.h"

#include <QList>
#include <QString>

#include <variant>

namespace backdesk
{

class Type;

/// A path to one place in an item: `$`, then members and indexes, such as `$.rows[0].k` and `$.tags[-1]`
/// (a part of RFC 9535).
class Selector
{
public:
    using Step = std::variant<QString, qsizetype>; ///< a member, or an index (negative: from the end)

    /// Malformed when the text is no such path.
    static Result<Selector> fromText(const QString &text);

    const QList<Step> &steps() const { return m_steps; }
    bool isRoot() const { return m_steps.isEmpty(); }

    /// The type at this path of an item; nothing when the names lead nowhere.
    const Type *typeWithin(const Type &item) const;
    /// The value at this path, for reading; nothing when it is not there.
    const Value *find(const Value &item) const;
    /// The same, for changing.
    Value *find(Value &item) const;
    /// The path with the last step left out.
    Selector parent() const;
    /// With indexes counted from the start, as errors tell them ("$.tags[1]").
    QString toText(const Value &item) const;

private:
    QList<Step> m_steps;
};

} // namespace backdesk
