// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/shell/Breadcrumbs.h"
#include "ui/shell/Shortcuts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Margins.h"

#include <QHBoxLayout>
#include <QPainter>

namespace backdesk::ui
{

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_back(iconButton(QStringLiteral("arrow-left"), withKeys(tr("Back"), backShortcut()), this)),
      m_forward(iconButton(QStringLiteral("arrow-right"), withKeys(tr("Forward"), forwardShortcut()), this)),
      m_breadcrumbs(new Breadcrumbs(this)),
      m_theme(iconButton(QStringLiteral("moon"), {}, this)),
      m_settings(iconButton(QStringLiteral("settings"), withKeys(tr("Settings"), settingsShortcut()), this)),
      m_help(iconButton(QStringLiteral("circle-help"),
                        withKeys(tr("Keyboard shortcuts"), helpShortcuts().first()), this))
{
    setBackground(this, Color::Surface);
    setFixedHeight(themeSize(Size::TopBar));
    setSmall(m_back);
    setSmall(m_forward);
    auto *row = new QHBoxLayout(this);
    // The icons, not the buttons' invisible edges, line up with what stands below.
    const int edge = themeSize(Size::PageEdge);
    row->setContentsMargins(leadingMargins(edge - 6, 0, edge, 1));
    row->setSpacing(0);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_breadcrumbs, 1);
    row->addSpacing(themeSize(Size::Gap));
    row->addWidget(m_theme);
    row->addSpacing(themeSize(Size::Tight));
    row->addWidget(m_settings);
    row->addSpacing(themeSize(Size::Tight));
    row->addWidget(m_help);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    connect(m_theme, &QToolButton::clicked, this, &TopBar::themeRequested);
    connect(m_settings, &QToolButton::clicked, this, &TopBar::settingsRequested);
    connect(m_help, &QToolButton::clicked, this, &TopBar::helpRequested);
    connect(&Theme::current(), &Theme::changed, this, &TopBar::updateTheme);
    updateTheme();
    setCanGo(false, false);
}

void TopBar::setCanGo(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void TopBar::updateTheme()
{
    setFixedHeight(themeSize(Size::TopBar));
    const bool dark = Theme::current().isDark();
    const QString name = dark ? tr("Light colours") : tr("Dark colours");
    m_theme->setIcon(icon(dark ? QStringLiteral("sun") : QStringLiteral("moon")));
    m_theme->setToolTip(withKeys(name, themeShortcut()));
    m_theme->setAccessibleName(name);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeColor(Color::Line));
}

} // namespace backdesk::ui
