// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Mistakes.h"
#include "core/schema/ValuePath.h"
#include "core/value/Value.h"

#include <QString>

#include <memory>
#include <optional>

namespace backdesk
{

class Type;
using TypePtr = std::shared_ptr<const Type>;

/// The options that every type has (stricto's, and those for people).
struct TypeOptions {
    bool required = false;
    Value defaultValue;            ///< taken for null; already of the type
    std::optional<ValueList> in;   ///< the only values allowed, already of the type
    std::optional<bool> canRead;   ///< nothing: as the parent
    std::optional<bool> canModify; ///< nothing: as the parent
    QString title;
    QString help;
    QString placeholder;
    QString description;
    QString component; ///< the field component of the window ("Textarea"), empty: by type
};

/// What a field can hold. Built once from the description, immutable and shared between threads afterwards.
///
/// A value goes through decode() first, which makes JSON a value of the type, then through check(), which
/// asks the rules. Both report every mistake they meet.
class Type
{
public:
    virtual ~Type() = default;

    const TypeOptions &options() const { return m_options; }

    /// "String": the name in descriptions and `type_short` in `_meta`.
    virtual QString name() const = 0;

    /// Makes what a client sent a value of this type. `present` is the value the field has now: a Dict keeps
    /// the members that are not given. Null takes the default. Reports a value of another type and returns
    /// `present` then.
    Value decode(const Value &input, const Value &present, const ValuePath &path, Mistakes &mistakes) const;

    /// Reports every rule the value breaks, at any depth.
    void check(const Value &value, const ValuePath &path, Mistakes &mistakes) const;

    /// The value a field has before anybody gave one.
    virtual Value initialValue() const { return m_options.defaultValue; }

    /// What a query's text means for this type; nothing when it cannot mean anything.
    virtual std::optional<Value> fromQueryText(const QString &text) const;

    /// The `_meta` element of this type: structure only.
    ValueMap describe() const;
    /// The `_meta` element with the present state: rights as they apply to this value.
    ValueMap describeState(const Value &value, bool parentModify = true) const;

protected:
    explicit Type(TypeOptions options) : m_options(std::move(options)) {}

    /// As decode(), of a value that is not null.
    virtual Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                              Mistakes &mistakes) const = 0;
    /// As decode(), of null.
    virtual Value decodeNull(const Value &present) const;
    /// The rules of this very type, of a value that is not null.
    virtual void checkValue(const Value &value, const ValuePath &path, Mistakes &mistakes) const;
    /// The keys of `_meta` that only this type has.
    virtual void describeMore(ValueMap &element) const;
    virtual void describeStateMore(ValueMap &element, const Value &value, bool modify) const;
    /// The Python class that the original tells as `type`.
    virtual QString pythonType() const;

private:
    ValueMap describeCommon() const;

    TypeOptions m_options;
};

} // namespace backdesk
