// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/InlineDrag.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/EdgeScroll.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWidget>

#include <utility>

namespace backdesk::ui
{

namespace
{

constexpr int LineHeight = 2;

class DropLine : public QWidget
{
public:
    explicit DropLine(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Color::Accent));
    }
};

} // namespace

InlineDrag::InlineDrag(QWidget *area, std::function<QList<QWidget *>()> ordered)
    : QObject(area),
      m_area(area),
      m_ordered(std::move(ordered)),
      m_line(new DropLine(area)),
      m_scroll(new EdgeScroll(area))
{
    connect(m_scroll, &EdgeScroll::scrolled, this, &InlineDrag::showLine);
}

void InlineDrag::addGrip(QWidget *grip, QWidget *moved)
{
    grip->setCursor(Qt::OpenHandCursor);
    grip->installEventFilter(this);
    grip->setProperty("moved", QVariant::fromValue(moved));
    // Whoever is dropped from the list while it is held.
    connect(grip, &QObject::destroyed, this, [this, grip] {
        if (m_grip == grip) {
            m_grip = nullptr;
            finish(false);
        }
    });
}

bool InlineDrag::eventFilter(QObject *watched, QEvent *event)
{
    // The grip has no focus: keys are looked for everywhere while it is held.
    if (m_dragging && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress)
            finish(false);
        event->accept();
        return true;
    }
    // A new one, or one that others changed, makes the rest give way.
    if (m_dragging && (event->type() == QEvent::Move || event->type() == QEvent::Resize) &&
        isOrdered(watched))
        showLine(m_pointer);
    auto *grip = qobject_cast<QWidget *>(watched);
    if (grip && grip->property("moved").isValid() && gripEvent(grip, event))
        return true;
    return QObject::eventFilter(watched, event);
}

bool InlineDrag::gripEvent(QWidget *grip, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_grip == grip)
        finish(false);
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (!mouse)
        return false;
    const QPoint pointer = mouse->globalPosition().toPoint();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton) {
            m_grip = grip;
            m_start = pointer;
            grip->setCursor(Qt::ClosedHandCursor);
        }
        return true;
    case QEvent::MouseMove:
        if (m_grip == grip && (mouse->buttons() & Qt::LeftButton))
            moveTo(pointer);
        return true;
    case QEvent::MouseButtonRelease:
        if (m_grip == grip)
            finish(true);
        return true;
    default:
        return false;
    }
}

bool InlineDrag::isOrdered(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget != m_line && widget->parentWidget() == m_area;
}

void InlineDrag::moveTo(const QPoint &pointer)
{
    if (!m_dragging && (pointer - m_start).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!std::exchange(m_dragging, true))
        qApp->installEventFilter(this);
    showLine(pointer);
    m_scroll->follow(pointer);
}

int InlineDrag::gapAt(const QPoint &pointer) const
{
    const int y = m_area->mapFromGlobal(pointer).y();
    int gap = 0;
    for (const QWidget *each : m_ordered())
        gap += y > each->geometry().center().y() ? 1 : 0;
    return gap;
}

void InlineDrag::showLine(const QPoint &pointer)
{
    const QList<QWidget *> all = m_ordered();
    if (all.isEmpty())
        return;
    m_pointer = pointer;
    m_gap = gapAt(pointer);
    const QRect last = all.last()->geometry();
    const int half = themeSize(Size::Gap) / 2;
    const int y = m_gap < all.size() ? all.at(m_gap)->y() - half : last.bottom() + half;
    m_line->setGeometry(last.x(), y - LineHeight / 2, last.width(), LineHeight);
    m_line->raise();
    m_line->show();
}

void InlineDrag::finish(bool drop)
{
    QWidget *grip = std::exchange(m_grip, nullptr);
    const bool dragged = std::exchange(m_dragging, false);
    qApp->removeEventFilter(this);
    m_scroll->stop();
    m_line->hide();
    if (!grip)
        return;
    grip->setCursor(Qt::OpenHandCursor);
    auto *moved = grip->property("moved").value<QWidget *>();
    const int from = int(m_ordered().indexOf(moved));
    if (!drop || !dragged || from < 0)
        return;
    const int to = m_gap > from ? m_gap - 1 : m_gap;
    if (to != from)
        Q_EMIT dropped(moved, to);
}

} // namespace backdesk::ui
