// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Error.h"

#include <atomic>
#include <functional>

namespace backdesk
{

/// What a transfer is at. `total` counts the same things as `done`: items, for Step::CheckFile bytes.
struct TransferProgress {
    enum class Step { Open, Compare, Copy, CheckFile, CheckItems, Delete, Verify };
    Step step = Step::Open;
    qint64 done = 0;
    qint64 total = 0;
};

/// How a transfer talks to whoever started it. Outlives the transfer.
struct TransferControl {
    /// Called often, by the thread that runs the transfer.
    std::function<void(const TransferProgress &)> onProgress;
    /// Set by anybody: the transfer ends after the present batch, with cancelledError().
    std::atomic<bool> cancelled = false;

    void tell(TransferProgress::Step step, qint64 done, qint64 total) const
    {
        if (onProgress)
            onProgress({step, done, total});
    }
};

/// What a transfer ends with that was cancelled.
Error cancelledError();

} // namespace backdesk
