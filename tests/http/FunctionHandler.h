// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"

#include <functional>
#include <utility>

/// Answers with a function of the test.
class FunctionHandler : public backdesk::RequestHandler
{
public:
    using Function = std::function<backdesk::Response(const backdesk::Request &)>;

    explicit FunctionHandler(Function function) : m_function(std::move(function)) {}
    backdesk::Response handle(const backdesk::Request &request) override { return m_function(request); }

private:
    Function m_function;
};
