// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QString>

#include <memory>

namespace backdesk
{

class DictType;
class Environment;

/// Gives what a reference leads to, in one consistent state. Used by the thread that made it.
class ItemSource
{
public:
    virtual ~ItemSource() = default;
    /// Nothing when there is no such item.
    virtual std::shared_ptr<const Value> itemValue(const QString &collection, const QString &id) const = 0;
    /// Who looks: with it, filters, sorting, search and selectors see only fields that exist and that this
    /// user may read. Nothing: they see everything.
    virtual Environment *environment() const { return nullptr; }
};

/// Gives the type of a collection's items. Any thread may ask; the types live as long as the source.
class TypeSource
{
public:
    virtual ~TypeSource() = default;
    /// Nothing when there is no such collection.
    virtual const DictType *itemType(const QString &collection) const = 0;
};

} // namespace backdesk
