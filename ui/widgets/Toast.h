// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"

#include <QTimer>
#include <QWidget>

namespace backdesk::ui
{

class Tag;

/// One message that floats over the view until its time is over, its button pressed or it is closed.
/// The time stands still while the pointer or the focus is on it.
class Toast : public QWidget
{
    Q_OBJECT
public:
    /// Around the visible part, for its shadow.
    static constexpr int Room = 18;

    explicit Toast(const Message &message, QWidget *parent = nullptr);

    ~Toast() override;

    const Message &message() const { return m_message; }
    /// It came once more: its time begins anew, with the newer one's action.
    void repeat(const Message &message);
    int times() const { return m_times; }

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void act();
    void restart();
    void followFocus(QWidget *former, QWidget *now);

    Message m_message;
    Tag *m_count;
    int m_times = 1;
    QTimer m_timer;
};

} // namespace backdesk::ui
