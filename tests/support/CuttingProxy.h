// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <list>
#include <thread>

namespace backdesk::test
{

/// A bad network: passes TCP connections of 127.0.0.1 on to a port, and cuts or stalls them when it is told.
class CuttingProxy
{
public:
    /// Nothing to forward to is no mistake: connections are then closed at once.
    explicit CuttingProxy(quint16 target);
    ~CuttingProxy();
    Q_DISABLE_COPY_MOVE(CuttingProxy)

    quint16 port() const { return m_port; }
    /// Ends every connection, new ones too until restore().
    void cut();
    /// Passes nothing on, and answers nothing, until restore().
    void stall();
    void restore();
    /// Ends every connection that is there now; new ones work.
    void cutPresent();
    /// Lets so many more bytes of clients through, then loses what servers answer and cuts.
    void cutAfter(qint64 bytes);
    /// How many bytes of clients have passed.
    qint64 passed() const { return m_passed; }

private:
    struct Link {
        int client = -1;
        int server = -1;
        bool isDead = false;
    };
    enum class Mode { Pass, Stall, Cut };

    void run();
    void accept();
    void serve(Link &link, short clientEvents, short serverEvents);
    bool move(int from, int to, bool fromClient);
    void drop(bool all);

    int m_listening = -1;
    quint16 m_port = 0;
    quint16 m_target;
    std::atomic<Mode> m_mode = Mode::Pass;
    std::atomic<bool> m_done = false;
    std::atomic<bool> m_dropPresent = false;
    std::atomic<qint64> m_passed = 0;
    std::atomic<qint64> m_left = -1; // bytes until the cut, negative: none
    std::list<Link> m_links;
    std::thread m_thread; // last: uses all the others
};

} // namespace backdesk::test
