// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Condition.h"
#include "core/schema/Event.h"
#include "core/schema/Features.h"
#include "core/schema/Mistakes.h"
#include "core/schema/Part.h"
#include "core/value/Value.h"

#include <QString>

#include <memory>
#include <optional>

namespace backdesk
{

class Type;
using TypePtr = std::shared_ptr<const Type>;

/// The options that every type has (stricto's, and those for people). Named as they are given:
/// `{.required = true, .title = ...}`. What they hold is not judged: a default, a choice or a bound that is
/// no value of the type is a mistake of the program.
struct TypeOptions {
    bool required = false;
    Value defaultValue = {};          ///< taken for null; already of the type
    Function defaultFunction = {};    ///< instead of it
    std::optional<ValueList> in = {}; ///< the only values allowed, already of the type
    Function inFunction = {};         ///< instead of it, gives a list
    Function transform = {};          ///< of every value that is written, but not of null
    QList<Function> constraints = {}; ///< false refuses the value; not asked of null
    Function set = {};                ///< computes the field, which nobody can write then
    EventFunction onChange = {};      ///< told the old value
    Condition exists = {};            ///< false: the field is not there
    Condition canRead = {};           ///< nothing: as the parent
    Condition canModify = {};         ///< nothing: as the parent
    QList<EventHandler> on = {};
    bool index = false;     ///< storages are to find items by it without being asked first
    QStringList views = {}; ///< "short": belongs to that view, "!short": does not
    QString title = {};
    QString help = {};
    QString placeholder = {};
    QString description = {};
    QString component = {}; ///< the field component of the window ("Textarea"), empty: by type
    Value props = {};       ///< its properties: a map, or null
};

/// Where the check of a value tells what is wrong, and what the functions among the rules are asked with;
/// without an item they are not asked.
struct CheckContext {
    Mistakes &mistakes;
    const Subject *o = nullptr;
};

/// What holds for a field of an item right now, as `_meta` tells it.
struct FieldState {
    Subject o;
    bool exists = true;
    bool read = true;
    bool modify = true;
};

/// What a field can hold. Built once, immutable and shared between threads afterwards; whoever holds a
/// TypePtr keeps it alive. See core/schema/Types.h for short ways to make one.
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

    /// Reports every rule the value breaks, at any depth. Fields that do not exist are left out.
    void check(const Value &value, const ValuePath &path, const CheckContext &context) const;
    void check(const Value &value, const ValuePath &path, Mistakes &mistakes) const
    {
        check(value, path, CheckContext{mistakes});
    }

    /// The value a field has before anybody gave one.
    virtual Value initialValue() const { return m_options.defaultValue; }

    /// What a query's text means for this type; nothing when it cannot mean anything.
    virtual std::optional<Value> fromQueryText(const QString &text) const;

    /// The options that this type or any type within it has.
    Features features() const { return m_features; }
    bool has(Features wanted) const { return m_features & wanted; }
    /// Visits the direct parts of a value of this type, or of the JSON that stands for one.
    virtual void visitParts(const Value &value, const PartVisitor &visitor) const;

    /// The `_meta` element of this type: structure only.
    ValueMap describe() const;
    /// The `_meta` element with the present state of this value, a part of the item asked about. `parent` is
    /// the state of what holds it.
    ValueMap describeState(const Value &value, const FieldState &parent) const;

protected:
    explicit Type(TypeOptions options);
    /// A type within this one; call it in the constructor for each.
    void holds(const Type &inner) { m_features |= inner.features(); }
    void addFeature(Feature feature) { m_features |= feature; }

    /// As decode(), of a value that is not null.
    virtual Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                              Mistakes &mistakes) const = 0;
    /// As decode(), of null.
    virtual Value decodeNull(const Value &present) const;
    /// The rules of this very type, of a value that is not null.
    virtual void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const;
    /// The keys of `_meta` that only this type has.
    virtual void describeMore(ValueMap &element) const;
    virtual void describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const;
    /// The Python class that the original tells as `type`.
    virtual QString pythonType() const;

private:
    ValueMap describeCommon() const;
    std::optional<ValueList> choices(const CheckContext &context) const;

    TypeOptions m_options;
    Features m_features;
};

} // namespace backdesk
