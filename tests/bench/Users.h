// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "tests/bench/Words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <random>
#include <vector>

namespace backdesk::bench
{

// What the measuring programs of storages share: a collection of people, and how they are asked for.

/// The collection's name.
extern const QString users;

class Types : public TypeSource
{
public:
    Types();
    const DictType *itemType(const QString &) const override { return m_type.get(); }
    QList<StoredCollection> collections() const { return {{users, m_type}}; }

private:
    std::shared_ptr<const DictType> m_type;
};

/// A new person with the id u<number>, created in the order of the numbers.
Write user(qint64 number, std::mt19937 &random);

/// Everybody over that age by surname: 30 of them.
ListRequest page(const Types &types, int age, qint64 skip);
ListRequest search(const QString &text);

/// False when the storage fails, which is told.
bool fill(Storage &storage, int items, int itemsOfABatch);
/// Writes of eight threads at once, new people from `number` on: microseconds each.
double writingTogether(Storage &storage, int number, int writesOfAThread);

double microseconds(const QElapsedTimer &clock);
/// The median of some runs, in microseconds.
double median(int runs, const std::function<void(int)> &run);
/// A line of the table.
void row(const QByteArray &name, double ours, double plain);

} // namespace backdesk::bench
