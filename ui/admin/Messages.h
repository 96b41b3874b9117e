// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"

#include <QList>
#include <QObject>

namespace backdesk::ui
{

/// What anybody wants the person to know goes through here. Messages posted before somebody listens are kept.
class Messages : public QObject
{
    Q_OBJECT
public:
    explicit Messages(QObject *parent = nullptr);

    void post(const Message &message);
    /// Hands over what waits, and everything from now on by posted().
    void start();

Q_SIGNALS:
    void posted(const backdesk::ui::Message &message);

private:
    QList<Message> m_waiting;
    bool m_started = false;
};

} // namespace backdesk::ui
