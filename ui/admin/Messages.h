// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace backdesk::ui
{

/// A message as it stands in the history.
struct PostedMessage {
    Message::Kind kind = Message::Kind::Info;
    QString text;
    QDateTime time; ///< of the last time
    int times = 1;  ///< in a row
};

/// What anybody wants the person to know goes through here. Messages posted before somebody listens are kept.
class Messages : public QObject
{
    Q_OBJECT
public:
    static constexpr int HistoryLimit = 200;

    explicit Messages(QObject *parent = nullptr);

    void post(const Message &message);
    /// Hands over what waits, and everything from now on by posted().
    void start();
    /// Since the window was opened, newest last; the oldest go.
    const QList<PostedMessage> &history() const { return m_history; }

Q_SIGNALS:
    void posted(const backdesk::ui::Message &message);

private:
    void remember(const Message &message);

    QList<Message> m_waiting;
    QList<PostedMessage> m_history;
    bool m_started = false;
};

} // namespace backdesk::ui
