// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <random>

namespace backdesk
{

/// Items with every kind of field, and lists that try what databases do differently: numbers beyond what
/// doubles hold, texts that only look equal, nulls everywhere, names with quotes, nested $not. The same seed
/// gives the same.
class SqlRandomLists : public TypeSource
{
public:
    explicit SqlRandomLists(unsigned seed);

    const QList<StoredCollection> &collections() const { return m_collections; }
    const DictType *itemType(const QString &collection) const override;
    static QString collection() { return QStringLiteral("things"); }

    Write creation(int number);
    ListRequest list();
    /// A filter as descriptions write it.
    Value filter(int depth = 0);

private:
    bool chance(int percent) { return below(100) < percent; }
    int below(int end) { return int(m_random() % unsigned(end)); }
    template <typename T>
    T one(const QList<T> &choices)
    {
        return choices[below(int(choices.size()))];
    }
    Value maybe(const Value &value) { return chance(15) ? Value() : value; }
    QString text();
    qint64 whole();
    double number();
    Value moment();
    Value operand();
    Value condition(int depth);

    std::mt19937 m_random;
    QList<StoredCollection> m_collections;
};

} // namespace backdesk
