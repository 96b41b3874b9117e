// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace backdesk::ui
{

/// Set from any thread to stop what is under way; a null one never stops anything.
using StopFlag = std::shared_ptr<std::atomic<bool>>;

inline StopFlag makeStopFlag()
{
    return std::make_shared<std::atomic<bool>>(false);
}

inline bool isStopped(const StopFlag &flag)
{
    return flag && flag->load();
}

} // namespace backdesk::ui
