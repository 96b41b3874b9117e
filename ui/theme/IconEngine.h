// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QIconEngine>
#include <QString>

namespace backdesk::ui
{

/// Renders one of our SVG files in a token's colour, as it is at the moment of painting.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const QString &name, Color color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString iconName() override { return Prefix + m_name; }
    bool isNull() override { return false; }

    /// Tells our icons from others by QIcon::name().
    static const QString Prefix;

private:
    QString m_name;
    Color m_color;
};

/// The file in `pixels` device pixels, recoloured and cached; mirrored where the layout's direction asks for
/// it.
QPixmap renderIcon(const QString &name, const QColor &color, int pixels, bool rightToLeft);

} // namespace backdesk::ui
