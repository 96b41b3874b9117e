// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Reply.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace backdesk::ui
{

/// A reply that is on its way. Used on the GUI thread only.
///
/// Stands for QFuture, whose then(context) of Qt 6.4 aborts when the context is gone before the result is
/// there: here nothing is called then.
class PendingReply
{
public:
    using Callback = std::function<void(const Reply &)>;

    /// Stands for no call at all.
    PendingReply() = default;
    /// For connectors: a reply that resolve() will bring.
    static PendingReply make();

    bool isValid() const { return m_state != nullptr; }
    /// Calls back once, when the reply is there and as long as the context is. Never from within this call.
    void then(QObject *context, Callback callback) const;
    /// For connectors, once: hands the reply to whoever waits for it.
    void resolve(const Reply &reply) const;

private:
    struct State {
        bool resolved = false;
        Reply reply;
        QPointer<QObject> context;
        Callback callback;
    };

    std::shared_ptr<State> m_state;
};

} // namespace backdesk::ui
