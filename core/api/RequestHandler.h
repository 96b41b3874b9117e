// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Request.h"
#include "core/api/Response.h"

#include <QStringList>

#include <functional>
#include <mutex>

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

    /// Hears the names of the collections whose items have changed, by whomever.
    using ChangeListener = std::function<void(const QStringList &)>;

    /// Whom to tell of changes, one listener at most; gives the former one, which is not called any more when
    /// this returns. Any thread, but not the listener itself.
    ///
    /// The listener is called by the threads that notice changes, one at a time. They wait for it: keep it
    /// short.
    ChangeListener setOnChanged(ChangeListener listener);
    /// Of handlers: tells the listener. Any thread.
    void tellChanged(const QStringList &collections) const;

private:
    mutable std::mutex m_telling; // held while the listener is called, so that whoever ends it can go
    ChangeListener m_onChanged;
};

} // namespace backdesk
