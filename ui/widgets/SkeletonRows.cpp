// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SkeletonRows.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace backdesk::ui
{

namespace
{

// Uneven, so that it reads as text.
constexpr std::array<double, 5> Widths{0.34, 0.22, 0.41, 0.28, 0.37};
constexpr int BarHeight = 10;

} // namespace

SkeletonRows::SkeletonRows(int rows, QWidget *parent) : QWidget(parent), m_rows(rows)
{
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_visible = true;
        update();
    });
}

void SkeletonRows::setRowSize(Size size)
{
    m_rowSize = size;
    updateGeometry();
}

QSize SkeletonRows::sizeHint() const
{
    return {200, m_rows * themeSize(m_rowSize)};
}

void SkeletonRows::showEvent(QShowEvent *)
{
    m_delay.start();
}

void SkeletonRows::hideEvent(QHideEvent *)
{
    m_delay.stop();
    m_visible = false;
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    if (!m_visible)
        return;
    QPainter painter(this);
    const int height = themeSize(m_rowSize);
    const int edge = themeSize(Size::GroupGap);
    const int room = width() - 3 * edge;
    for (int row = 0; row < m_rows && row * height < this->height(); ++row) {
        const int y = row * height + (height - BarHeight) / 2;
        const int first = int(room * Widths.at(size_t(row) % Widths.size()));
        const int second = int(room * Widths.at(size_t(row + 2) % Widths.size()) * 0.8);
        for (const QRect &bar :
             {QRect(edge, y, first, BarHeight), QRect(edge + room / 2, y, second, BarHeight)})
            paintPanel(painter, QStyle::visualRect(layoutDirection(), rect(), bar), Color::Hairline,
                       BarHeight / 2);
    }
}

} // namespace backdesk::ui
