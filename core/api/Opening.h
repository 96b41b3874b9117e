// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"
#include "core/value/Result.h"

#include <atomic>

namespace backdesk
{

class Backoffice;

/// Answers while a backoffice opens: `_meta`, which needs no data; `_health` with how far it is; everything
/// else with 503 and when to ask again. Once it is open, everything goes on to the next handler. When it
/// cannot be opened, the reason is the answer.
///
/// The backoffice and the next handler outlive it. handle() has the thread rules of RequestHandler.
class Opening : public RequestHandler
{
public:
    /// Takes over Storage::onOpenProgress.
    Opening(Backoffice &backoffice, RequestHandler &next);

    /// Opens the backoffice, which may take long; once, by any thread. Errors: see Backoffice::open.
    Status open();
    bool isOpen() const { return m_state == State::Open; }

    Response handle(const Request &request) override;

private:
    enum class State { Starting, Open, Failed };

    Response health(const QString &language) const;
    Response refusal(const QString &language) const;

    Backoffice &m_backoffice;
    RequestHandler &m_next;
    std::atomic<State> m_state = State::Starting;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    Errors m_failure; // written before m_state tells of it
};

} // namespace backdesk
