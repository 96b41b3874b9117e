// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconLabel.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace backdesk::ui
{

IconLabel::IconLabel(const QString &name, Color color, Size size, QWidget *parent)
    : QWidget(parent), m_name(name), m_color(color), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &name, Color color)
{
    m_name = name;
    m_color = color;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {themeSize(m_size), themeSize(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, isEnabled() ? m_color : Color::Faint, themeSize(m_size));
}

} // namespace backdesk::ui
