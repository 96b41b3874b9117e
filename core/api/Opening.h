// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"
#include "core/value/Result.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace backdesk
{

class Backoffice;

/// Answers while a backoffice opens: `_meta`, which needs no data; `_health` with how far it is. Everything
/// else waits for it, so that nobody notices a short opening; later than `patience` after the beginning it is
/// answered with 503 and when to ask again. Once it is open, everything goes on to the next handler. When it
/// cannot be opened, the reason is the answer.
///
/// The backoffice and the next handler outlive it. handle() has the thread rules of RequestHandler.
class Opening : public RequestHandler
{
public:
    /// Takes over Storage::onOpenProgress.
    Opening(Backoffice &backoffice, RequestHandler &next,
            std::chrono::milliseconds patience = std::chrono::seconds(3));

    /// Opens the backoffice, which may take long; once, by any thread. Errors: see Backoffice::open.
    Status open();
    bool isOpen() const { return m_state == State::Open; }

    Response handle(const Request &request) override;

private:
    enum class State { Starting, Open, Failed };

    void settle(State state);
    State awaitEnd();
    Response health(const QString &language) const;
    Response refusal(const QString &language) const;

    Backoffice &m_backoffice;
    RequestHandler &m_next;
    std::atomic<State> m_state = State::Starting;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    Errors m_failure; // written before m_state tells of it
    const std::chrono::steady_clock::time_point m_impatientFrom;
    std::mutex m_ending;
    std::condition_variable m_ended;
};

} // namespace backdesk
