// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"
#include "core/value/Value.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace backdesk
{

class Type;

/// A path within an item (RFC 9535 without filters, unions and descendants): `$` or `@`, then members
/// (`.name`,
/// `['name']`, `["name"]`), indexes (`[0]`, `[-1]`), slices (`[1:]`, `[:2]`, `[::-1]`) and wildcards (`.*`,
/// `[*]`).
///
/// find(), typeWithin() and toText() are about the one place that a singular path means; of other paths they
/// find nothing. ResolvedSelector follows any path, through references too.
class Selector
{
public:
    /// `[start:end:step]`, each of which may be left out.
    struct Slice {
        std::optional<qint64> start;
        std::optional<qint64> end;
        qint64 step = 1;

        bool operator==(const Slice &) const = default;
        /// The places in a list of this size, in the order of the slice; none for step 0.
        QList<qsizetype> places(qsizetype size) const;
    };
    /// Every member or element.
    struct Wildcard {
        bool operator==(const Wildcard &) const = default;
    };
    using Step = std::variant<QString, qsizetype, Slice, Wildcard>; ///< text: a member

    /// The item itself.
    Selector() = default;
    /// Malformed when the text is no such path, or longer than 64 steps.
    static Result<Selector> fromText(const QString &text);
    /// Reads a JSON pointer (RFC 6901): digits are an index where the item's type has a list, and a "-" in
    /// its place is the index `afterEnd`.
    static Result<Selector> fromPointer(const QString &text, const Type &itemType);
    static constexpr qsizetype afterEnd = std::numeric_limits<qsizetype>::max();

    const QList<Step> &steps() const { return m_steps; }
    bool isRoot() const { return m_steps.isEmpty(); }
    /// Whether it can mean one place only: members and indexes.
    bool isSingular() const;

    /// The type at this path of an item; nothing when the names lead nowhere. Within an In the type that the
    /// item's present value is of, so that nothing is found there without an item.
    const Type *typeWithin(const Type &itemType, const Value &item = {}) const;
    /// The value at this path, for reading; nothing when it is not there.
    const Value *find(const Value &item) const;
    /// The same, for changing.
    Value *find(Value &item) const;
    /// The singular paths of everything that is at this path now, at most `most` of them.
    QList<Selector> places(const Value &item, qsizetype most) const;
    /// The path with the last step left out.
    Selector parent() const;
    Selector child(const Step &step) const;
    /// Whether it is this path or leads to something within it.
    bool isWithin(const Selector &outer) const;
    /// With indexes counted from the start, as errors tell them ("$.tags[1]").
    QString toText(const Value &item = {}) const;

private:
    QList<Step> m_steps;
};

} // namespace backdesk
