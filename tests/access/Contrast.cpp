// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/Contrast.h"

#include "tests/access/Desk.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace backdesk::test
{

namespace
{

constexpr int Sharpness = 3; // device pixels in one, so that strokes have pixels of their own

double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

/// The whole window, sharper than on a screen.
QImage pictureOf(QWidget *window)
{
    QImage image(window->size() * Sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(Sharpness);
    image.fill(window->palette().color(QPalette::Window));
    window->render(&image);
    return image;
}

/// The widget's part of it, with what is behind.
QImage partOf(const QImage &picture, const QWidget *widget)
{
    const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
    const QRect inside = place.intersected(widget->window()->rect());
    return picture.copy(QRect(inside.topLeft() * Sharpness, inside.size() * Sharpness));
}

using Counts = QHash<QRgb, int>;

Counts countsOf(const QImage &image)
{
    Counts counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    return counts;
}

QRgb groundOf(const Counts &counts)
{
    QRgb most = 0;
    int count = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > count) {
            most = it.key();
            count = it.value();
        }
    }
    return most;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->pixmap().isNull() ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return line ? line->text() : QString();
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

namespace
{

/// Of what stands out most against the ground. A few pixels of a border or a mark say nothing about the text.
double paintedContrast(const Counts &counts)
{
    const QColor ground(groundOf(counts));
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= Sharpness)
            best = std::max(best, contrast(QColor(it.key()), ground));
    }
    return best;
}

} // namespace

QStringList faintTexts(QWidget *root)
{
    constexpr double Needed = 4.5;
    constexpr double NeededDisabled = 2;
    QStringList findings;
    const QImage picture = pictureOf(root->window());
    for (QWidget *each : root->findChildren<QWidget *>()) {
        if (!each->isVisible() || each->window() != root->window() || textOf(each).trimmed().isEmpty() ||
            each->size().isEmpty() || each->visibleRegion().boundingRect().size() != each->size())
            continue;
        const double ratio = paintedContrast(countsOf(partOf(picture, each)));
        if (ratio < (each->isEnabled() ? Needed : NeededDisabled))
            findings << QStringLiteral("%1:1: ").arg(ratio, 0, 'f', 2) + described(each);
    }
    return findings;
}

} // namespace backdesk::test
