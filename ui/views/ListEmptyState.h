// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListState.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace backdesk::ui
{

class ListTexts;
class StateBlock;

/// What stands in place of the rows where there are none.
struct ListEmptyState {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::ListView)
public:
    QString title;                    ///< of the list
    QString whole;                    ///< of the collection
    QString description;              ///< empty: none
    const ListTexts *texts = nullptr; ///< tells another sentence than the usual one
    bool isSelection = false;
    bool mayAdd = false;
    std::function<void()> clear;   ///< search and filters
    std::function<void()> showAll; ///< of the collection
    std::function<void()> add;

    /// Nothing matches, nothing belongs here now, or nothing is there at all.
    StateBlock *make(const ListState &state, QObject *context) const;

private:
    StateBlock *unmatched(const ListState &state, QObject *context) const;
};

} // namespace backdesk::ui
