// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

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
    /// In milliseconds: a click that comes sooner was meant for what stood there before.
    static constexpr int Settling = 500;
    static constexpr int Lines = 3; ///< of its text; the history has all of it

    explicit Toast(const Message &message, QWidget *parent = nullptr);

    ~Toast() override;

    const Message &message() const { return m_message; }
    /// It came once more: its time begins anew, with the newer one's action.
    void repeat(const Message &message);
    int times() const { return m_times; }
    /// To where it was before it came here, if it is here.
    void giveFocusBack();
    /// Within so many pixels.
    void fitTo(int width);
    /// Its button can be pressed.
    bool isSettled() const { return m_placed.hasExpired(Settling); }

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act();
    void addButton(const QString &text);
    void fitText(int width);
    void restart();
    void followFocus(QWidget *former, QWidget *now);

    Message m_message;
    QLabel *m_text;
    Tag *m_count;
    int m_times = 1;
    QTimer m_timer;
    QElapsedTimer m_placed;     ///< since it stands where it does
    QPointer<QWidget> m_former; ///< had the focus before
};

} // namespace backdesk::ui
