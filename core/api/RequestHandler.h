// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Request.h"
#include "core/api/Response.h"

#include <QStringList>

#include <functional>

namespace backdesk
{

/// Answers requests. The Router is one; hosts (HTTP, the window's local connector) only know this.
///
/// Thread rules: handle() may be called from any number of threads at once. It blocks until the answer is
/// there, so never call it from the GUI thread. It does not throw.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual Response handle(const Request &request) = 0;

    /// Called when items have changed, by whomever, with the names of their collections, by the thread that
    /// noticed it; keep it short. Set it before the storage opens.
    std::function<void(const QStringList &)> onChanged;
};

} // namespace backdesk
