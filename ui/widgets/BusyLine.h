// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace backdesk::ui
{

/// A thin line over the upper edge of a widget while something takes longer than a moment.
class BusyLine : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Delay = 300; ///< ms before it is seen

    explicit BusyLine(QWidget *host);

    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear();
    void place();

    QTimer m_delay;
    QTimer m_frames;
    int m_frame = 0;
};

} // namespace backdesk::ui
