// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QSize>
#include <QTest>

namespace backdesk::test
{

/// Rows of a test: the sizes and looks that a view must fit.
inline void addLooks()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<double>("textScale");
    QTest::newRow("light") << QSize(1064, 734) << false << false << 1.0;
    QTest::newRow("dark") << QSize(1064, 734) << true << false << 1.0;
    QTest::newRow("rtl") << QSize(1064, 734) << false << true << 1.0;
    QTest::newRow("small") << QSize(592, 414) << false << false << 1.0;
    QTest::newRow("large-text") << QSize(592, 414) << false << false << 2.0;
}

inline void setLook(bool dark, bool rightToLeft, double textScale)
{
    using ui::Theme;
    Theme::current().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    Theme::current().setTextScale(textScale);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace backdesk::test
