// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"

#include <atomic>

namespace backdesk::test
{

/// Answers lists of any length with rows made on the spot: "row 0", "row 1"...
class ManyRows : public RequestHandler
{
public:
    explicit ManyRows(int count) : m_count(count) {}

    Response handle(const Request &request) override;

private:
    std::atomic<int> m_count;
};

} // namespace backdesk::test
