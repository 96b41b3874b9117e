// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"

#include <atomic>

namespace backdesk::test
{

/// Answers lists of any length with rows made on the spot, so that only what reads them takes memory.
class ManyBooks : public RequestHandler
{
public:
    explicit ManyBooks(int count) : m_count(count) {}

    Response handle(const Request &request) override;
    /// From this row on every answer is a failure.
    std::atomic<int> failsFrom = -1;
    std::atomic<int> largestPage = 0;

private:
    int m_count;
};

} // namespace backdesk::test
