// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/schema/ItemAccess.h"

#include <map>

namespace backdesk::test
{

/// Items of one type in memory, without rules. The collection "full" refuses every change.
class FakeItems : public ItemAccess
{
public:
    explicit FakeItems(std::shared_ptr<const DictType> type) : m_type(std::move(type)) {}

    const DictType *itemType(const QString &collection) const override;
    QStringList collections() const override { return {QStringLiteral("users"), QStringLiteral("full")}; }
    Result<ValueList> select(const QString &collection, const Value &filter) override;
    Result<Value> get(const QString &collection, const QString &id) override;
    Result<Value> create(const QString &collection, const Value &members) override;
    Result<Value> update(const QString &collection, const QString &id, const Value &members) override;
    Status remove(const QString &collection, const QString &id) override;
    Result<Value> trigger(const QString &collection, const Value &item, const QString &event) override;

    std::map<QString, Value> stored;
    Value lastFilter;
    Value lastMembers;
    std::function<void(Value &item)> onCreate;

private:
    Result<Value> write(const QString &collection, const QString &id, const Value &present,
                        const Value &members);

    std::shared_ptr<const DictType> m_type;
    int m_last = 0;
};

} // namespace backdesk::test
