// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BusyLine.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

namespace
{

constexpr int Height = 2;
constexpr int FrameTime = 33; // ms
constexpr int Frames = 40;    // of one way across

} // namespace

BusyLine::BusyLine(QWidget *host) : QWidget(host)
{
    setAccessibleName(tr("Loading"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    m_frames.setInterval(FrameTime);
    connect(&m_delay, &QTimer::timeout, this, &BusyLine::appear);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_frame = (m_frame + 1) % Frames;
        update();
    });
    host->installEventFilter(this);
}

void BusyLine::setBusy(bool busy)
{
    if (busy) {
        if (!isVisible() && !m_delay.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_frames.stop();
    hide();
}

void BusyLine::appear()
{
    place();
    show();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0)
        m_frames.start();
}

void BusyLine::place()
{
    setGeometry(0, 0, parentWidget()->width(), Height);
    raise();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::AccentTint));
    // A third of the line runs across; where nothing may move it stands in the middle.
    const int part = width() / 3;
    const int x = m_frames.isActive() ? (width() + part) * m_frame / Frames - part : part;
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, part, Height)),
                     themeColor(Color::Accent));
}

bool BusyLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace backdesk::ui
