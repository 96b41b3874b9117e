// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tag.h"

#include <QPainter>

namespace backdesk::ui
{

Tag::Tag(const QString &text, TagState state, QWidget *parent) : QWidget(parent), m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setState(TagState state)
{
    m_state = state;
    update();
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintTag(painter, rect(), m_text, m_state);
}

} // namespace backdesk::ui
