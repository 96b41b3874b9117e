// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/CurrentUser.h"
#include "core/value/Error.h"

#include <QHash>

#include <atomic>

namespace backdesk
{

class ItemAccess;

/// What the functions of a description see besides their arguments. One per request, used by one thread; it
/// does not own the items, which outlive it.
class Environment
{
public:
    explicit Environment(CurrentUser user = {}, ItemAccess *items = nullptr)
        : m_user(std::move(user)), m_items(items)
    {
    }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

    /// Tells environments apart; never used again.
    quint64 number() const { return m_number; }
    const CurrentUser &user() const { return m_user; }
    /// Nothing where functions cannot reach other items.
    ItemAccess *items() const { return m_items; }
    void setItems(ItemAccess *items) { m_items = items; }

    /// A function failed: whoever called it goes on with null, and the request fails in the end. Only the
    /// first failure is kept.
    void fail(const Error &error)
    {
        if (m_failure.isEmpty())
            m_failure.append(error);
    }
    bool hasFailed() const { return !m_failure.isEmpty(); }
    const Errors &failure() const { return m_failure; }
    void forgetFailure() { m_failure.clear(); }

    /// The result of a function that asked nothing of the item it was called for, which therefore is the same
    /// for every item of the request; nothing when it is not known. The key is the function's address.
    const Value *constant(const void *function) const
    {
        const auto found = m_constants.constFind(function);
        return found == m_constants.constEnd() ? nullptr : &*found;
    }
    void keepConstant(const void *function, const Value &result) { m_constants.insert(function, result); }

private:
    static quint64 nextNumber()
    {
        static std::atomic<quint64> last = 0;
        return ++last;
    }

    const quint64 m_number = nextNumber();
    CurrentUser m_user;
    ItemAccess *m_items = nullptr;
    Errors m_failure;
    QHash<const void *, Value> m_constants;
};

} // namespace backdesk
