// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PanelSide.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace backdesk::ui
{

namespace
{

/// What the person last chose where a panel had room.
bool &wantedWhereRoom()
{
    static bool wanted = true;
    return wanted;
}

} // namespace

PanelSide::PanelSide(QWidget *main, QWidget *panel, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_main(main), m_panel(panel)
{
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addWidget(m_main, 1);
    m_panel->setParent(this);
    m_panel->hide();
    connect(&Theme::current(), &Theme::changed, this, &PanelSide::adapt);
}

void PanelSide::reveal(bool shown)
{
    if (shown == isPanelShown() || (shown && !m_offered))
        return;
    arrange();
    m_panel->setVisible(shown);
    Q_EMIT panelShownChanged(shown);
}

void PanelSide::setPanelShown(bool shown)
{
    if (!m_floating && m_offered)
        wantedWhereRoom() = shown;
    reveal(shown);
}

void PanelSide::arrange()
{
    const int panel = m_panel->sizeHint().width();
    const bool beside = m_row->indexOf(m_panel) >= 0;
    if (!m_floating && !beside)
        m_row->addWidget(m_panel);
    if (!m_floating)
        return m_panel->setFixedWidth(panel);
    if (beside)
        m_row->removeWidget(m_panel);
    const QRect place(width() - panel, 0, panel, height());
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_panel->raise();
}

void PanelSide::adapt()
{
    const bool floating = width() < themeSize(Size::TwoColumns);
    if (std::exchange(m_floating, floating) != floating)
        reveal(!floating && wantedWhereRoom());
    arrange();
}

void PanelSide::resizeEvent(QResizeEvent *)
{
    adapt();
}

void PanelSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace backdesk::ui
