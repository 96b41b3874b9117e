// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <vector>

namespace backdesk
{

/// The folded texts (see Search::textOf()) of the items of a leaf, one after the other in UTF-8.
struct LeafText {
    QByteArray text;
    std::vector<quint32> ends; ///< where each item's text ends
};

/// A LeafText that the first who needs it makes; several may do so at once, and one stays.
class LeafTextPtr
{
public:
    LeafTextPtr() = default;
    ~LeafTextPtr() { reset(); }
    Q_DISABLE_COPY_MOVE(LeafTextPtr)

    const LeafText *get() const { return m_text.load(std::memory_order_acquire); }
    /// Gives the one that stays.
    const LeafText *offer(LeafText text)
    {
        const auto *made = new LeafText(std::move(text));
        const LeafText *present = nullptr;
        if (m_text.compare_exchange_strong(present, made, std::memory_order_acq_rel))
            return made;
        delete made;
        return present;
    }
    /// Only while nobody else knows the leaf.
    void reset() { delete m_text.exchange(nullptr); }

private:
    std::atomic<const LeafText *> m_text = nullptr;
};

} // namespace backdesk
