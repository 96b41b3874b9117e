// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace backdesk::ui
{

/// The way from the thread of the scripts to the GUI thread, where it lives. It may go first: the thread
/// keeps a ScriptWire, which is cut then.
class ScriptGate : public QObject
{
    Q_OBJECT
public:
    explicit ScriptGate(Connector &connector);

    /// Calls the connector as a function of `backoffice` wants: {"call": "list", "collection", ...}.
    PendingReply ask(const QJsonObject &call);

Q_SIGNALS:
    void messageWanted(const QString &kind, const QString &text);
    void navigationWanted(const QString &path);
    void storeChanged(const QString &name);

private:
    Connector &m_connector;
};

/// What the thread holds of the gate.
class ScriptWire : public std::enable_shared_from_this<ScriptWire>
{
public:
    explicit ScriptWire(ScriptGate *gate) : m_gate(gate) {}

    /// Runs it on the GUI thread, later; not at all when the wire is cut.
    void post(std::function<void(ScriptGate &gate)> work);
    /// Waits for the answer; status 0 when the wire is cut meanwhile.
    Reply ask(const QJsonObject &call);
    /// From the GUI thread: nothing gets through any more, and nobody waits any more.
    void cut();

private:
    struct Waiting {
        Reply reply;
        bool isAnswered = false;
    };

    std::mutex m_mutex;
    std::condition_variable m_changed;
    ScriptGate *m_gate;
};

} // namespace backdesk::ui
