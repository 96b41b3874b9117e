// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

/// Answers a few paths in ways a host must cope with; everything else gets its own request described.
class TestHandler : public backdesk::RequestHandler
{
public:
    static constexpr int bigBytes = 5'000'000;

    backdesk::Response handle(const backdesk::Request &request) override;

    int calls() const { return m_calls; }
    /// Waits until as many calls to /gate wait for openGate().
    bool waitForGate(int calls, std::chrono::milliseconds time = std::chrono::seconds(10));
    void openGate();

private:
    void passGate();

    std::atomic<int> m_calls{0};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_open = false;
};
