// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QTime>

namespace backdesk::ui
{

/// Times of the day in even steps, as the locale writes them.
class TimeList : public QListWidget
{
    Q_OBJECT
public:
    explicit TimeList(QWidget *parent = nullptr);

    /// Every so many minutes, from `first` to `last`; invalid ones: the whole day.
    void setTimes(int step, const QTime &first = {}, const QTime &last = {});
    /// Goes to the time, or the one before it; an invalid one is none and begins at the working day.
    void setCurrent(const QTime &time);
    /// Invalid: none.
    QTime current() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(const QTime &time);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTime timeAt(int row) const;
    int rowOf(const QTime &time) const;
};

} // namespace backdesk::ui
