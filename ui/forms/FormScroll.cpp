// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormScroll.h"

#include "ui/fields/LeadingMargins.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace backdesk::ui
{

namespace
{

/// As high as its texts need at its width. The hint of a layout takes them to be wrapped more than they are.
class Page : public QWidget
{
public:
    QSize minimumSizeHint() const override
    {
        const QSize least = QWidget::minimumSizeHint();
        // Without any text to wrap there is nothing but this to go by.
        return layout() && layout()->hasHeightForWidth() ? QSize(least.width(), 0) : least;
    }
};

/// Nothing moves away under it.
bool isMousePressed()
{
    return QApplication::mouseButtons() != Qt::NoButton;
}

} // namespace

FormScroll::FormScroll(int edge, QWidget *parent) : QScrollArea(parent)
{
    auto *page = new Page;
    setBackground(page, Color::Background);
    m_column = new QVBoxLayout(page);
    // The bar is drawn only where there is something to scroll, but has its room always: cards then end where
    // everything else does.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int trailing = qMax(0, edge - bar);
    setLeadingMargins(m_column, edge, themeSize(Size::Tight), trailing, themeSize(Size::GroupGap));
    m_column->setSpacing(themeSize(Size::GroupGap));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { focusMoved(now); });
}

/// What has the focus goes with its parts, and tells so.
FormScroll::~FormScroll()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void FormScroll::focusMoved(QWidget *now)
{
    // Not when the window only comes back to the front.
    if (!now || now == m_followed || !widget()->isAncestorOf(now))
        return;
    m_followed = now;
    m_follows = !isMousePressed();
    if (m_follows)
        QMetaObject::invokeMethod(this, &FormScroll::follow, Qt::QueuedConnection);
}

void FormScroll::follow()
{
    if (std::exchange(m_follows, false) && m_followed && m_followed->hasFocus() && !isMousePressed())
        showInSight(m_followed);
}

void FormScroll::scrollTo(int place)
{
    m_follows = false;
    verticalScrollBar()->setValue(place);
}

int FormScroll::columnHeight(int width) const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return m_column->hasHeightForWidth() ? m_column->heightForWidth(width - bar)
                                         : m_column->sizeHint().height();
}

} // namespace backdesk::ui
