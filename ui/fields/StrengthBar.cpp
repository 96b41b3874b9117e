// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/StrengthBar.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace backdesk::ui
{

namespace
{

constexpr int Marks = 4;
constexpr int MarkHeight = 4;

Color colorOf(PasswordStrength strength)
{
    static constexpr std::array colors{Color::Line, Color::Error, Color::Warn, Color::Warn, Color::Good};
    return colors.at(size_t(strength));
}

} // namespace

StrengthBar::StrengthBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthBar::setStrength(PasswordStrength strength)
{
    m_strength = strength;
    setAccessibleName(strengthText(strength));
    update();
}

QSize StrengthBar::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextStyle::Small));
    return {200, metrics.height()};
}

QSize StrengthBar::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void StrengthBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = Theme::current().font(TextStyle::Small);
    int widest = 0;
    for (int i = 0; i <= Marks; ++i)
        widest = qMax(widest, textWidth(font, strengthText(PasswordStrength(i))));
    const int gap = themeSize(Size::Tight);
    const int mark = qMax(4, (width() - widest - 2 * gap) / Marks - gap);
    for (int i = 0; i < Marks; ++i) {
        const QRect box(i * (mark + gap), (height() - MarkHeight) / 2, mark, MarkHeight);
        paintPanel(painter, QStyle::visualRect(layoutDirection(), rect(), box),
                   i < int(m_strength) ? colorOf(m_strength) : Color::Line, MarkHeight / 2);
    }
    painter.setFont(font);
    painter.setPen(themeColor(Color::Dim));
    const int left = Marks * (mark + gap) + gap;
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left, height()));
    painter.drawText(words, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     strengthText(m_strength));
}

} // namespace backdesk::ui
