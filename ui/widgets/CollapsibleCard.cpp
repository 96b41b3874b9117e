// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CollapsibleCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QPainter>
#include <QVBoxLayout>

namespace backdesk::ui
{

CollapsibleCard::CollapsibleCard(const QString &title, QWidget *parent)
    : Card(parent), m_header(new FieldsetHeader(title, this)), m_content(new QWidget(this))
{
    const int padding = themeSize(Size::CardPadding);
    body()->addWidget(m_header);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(padding, 0, padding, 0);
    around->addWidget(m_content);
    body()->addLayout(around);
    m_content->setContentsMargins(0, padding, 0, padding);
    connect(m_header, &FieldsetHeader::toggled, this, [this](bool open) {
        const QWidget *focused = window()->focusWidget();
        if (!open && focused && m_content->isAncestorOf(focused))
            m_header->setFocus(Qt::OtherFocusReason);
        m_content->setVisible(open);
        update();
        Q_EMIT collapsedChanged(!open);
    });
}

void CollapsibleCard::setTitle(const QString &title)
{
    m_header->setText(title);
}

void CollapsibleCard::setHint(const QString &hint)
{
    m_header->setHint(hint);
}

void CollapsibleCard::setCollapsible(bool collapsible)
{
    m_header->setCollapsible(collapsible);
}

void CollapsibleCard::setCollapsed(bool collapsed)
{
    m_header->setChecked(!collapsed);
}

bool CollapsibleCard::isCollapsed() const
{
    return m_header->isCollapsible() && !m_header->isChecked();
}

void CollapsibleCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (isCollapsed())
        return;
    QPainter painter(this);
    painter.fillRect(1, m_header->geometry().bottom(), width() - 2, 1, themeColor(Color::Hairline));
}

} // namespace backdesk::ui
