// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/PatchOperation.h"

namespace backdesk
{

/// An item while a patch is applied to it: see applyPatch().
class Patcher
{
public:
    Patcher(const Value &item, const DictType &type, Environment *environment)
        : m_before(item), m_item(item), m_type(type), m_environment(environment)
    {
    }

    Status apply(const PatchOperation &operation);
    const Value &item() const { return m_item; }

private:
    /// A place in the item and what can be there.
    struct Target {
        Selector path;
        const Type *type = nullptr; ///< nothing within a FreeDict
    };
    Result<Target> target(const Selector &path, bool mayBeNew) const;
    Result<QList<Target>> targets(const Selector &path) const;
    bool isSeen(const Selector &path) const;
    std::optional<Value> seenAt(const Target &target) const;

    Status onEach(const PatchOperation &operation);
    Status transfer(const PatchOperation &operation);
    Status add(const PatchOperation &operation, const Value &json);
    Status addToList(const Target &target, const Value &json);
    Status insert(const Target &target, const Value &json);
    Status replace(const Target &target, const Value &json);
    Status remove(const Target &target);
    Status test(const Target &target, const Value &json) const;
    Result<Value> given(const Target &target, const Value &json, const Value &present) const;
    Errors placed(const Target &target, const Mistakes &mistakes) const;
    Result<Value> decoded(const Target &target, const Type *type, const Value &json,
                          const Value &present) const;

    const Value m_before;
    Value m_item;
    const DictType &m_type;
    Environment *m_environment;
};

} // namespace backdesk
