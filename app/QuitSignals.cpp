// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/QuitSignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace backdesk
{

namespace
{

std::array<int, 2> pipeEnds{-1, -1};

/// All that a signal handler may do: wake the event loop through a pipe.
void onSignal(int)
{
    const int before = errno;
    [[maybe_unused]] const auto written = write(pipeEnds[1], "q", 1);
    errno = before;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without the pipe the signals end the program at once, as they would without us
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> ignored{};
        while (read(pipeEnds[0], ignored.data(), ignored.size()) > 0) {
        }
        Q_EMIT quitAsked();
    });
    handle(SIGTERM, onSignal);
    handle(SIGINT, onSignal);
}

QuitSignals::~QuitSignals()
{
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace backdesk
