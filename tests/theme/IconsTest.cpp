// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/theme/IconsTest.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

/// The colour of the most opaque pixel; invalid when nothing is drawn.
QColor strongest(const QImage &image)
{
    QColor found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > (found.isValid() ? found.alpha() : 0))
                found = color;
        }
    }
    return found;
}

QImage imageOf(const QString &name, QIcon::Mode mode = QIcon::Normal)
{
    return icon(name).pixmap(QSize(64, 64), 1.0, mode).toImage();
}

bool isNear(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 8 && qAbs(a.green() - b.green()) < 8 && qAbs(a.blue() - b.blue()) < 8;
}

} // namespace

void IconsTest::cleanup()
{
    Theme::current().setScheme(Theme::Scheme::Light);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void IconsTest::everyIconIsDrawn()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 40);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const QColor color = strongest(imageOf(name));
        QVERIFY2(color.isValid() && color.alpha() > 200, qPrintable(name));
    }
}

void IconsTest::colourIsThatOfTheToken()
{
    const QImage image = icon(QStringLiteral("plus"), Color::Error).pixmap(QSize(64, 64), 1.0).toImage();
    QVERIFY(isNear(strongest(image), themeColor(Color::Error)));
}

void IconsTest::colourFollowsTheTheme()
{
    const QIcon plus = icon(QStringLiteral("plus"));
    QVERIFY(isNear(strongest(plus.pixmap(QSize(64, 64), 1.0).toImage()), Theme::color(Color::Dim, false)));
    Theme::current().setScheme(Theme::Scheme::Dark);
    QVERIFY(isNear(strongest(plus.pixmap(QSize(64, 64), 1.0).toImage()), Theme::color(Color::Dim, true)));
}

void IconsTest::disabledIsFaint()
{
    QVERIFY(isNear(strongest(imageOf(QStringLiteral("search"), QIcon::Disabled)), themeColor(Color::Faint)));
}

void IconsTest::sharpOnDenseScreens()
{
    const QPixmap pixmap = icon(QStringLiteral("search")).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void IconsTest::arrowsAreMirroredRightToLeft()
{
    const QImage usual = imageOf(QStringLiteral("chevron-right"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(imageOf(QStringLiteral("chevron-right")), usual.mirrored(true, false));
}

void IconsTest::othersAreNotMirrored()
{
    const QImage usual = imageOf(QStringLiteral("search"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(imageOf(QStringLiteral("search")), usual);
}

void IconsTest::unknownNamesAreEmpty()
{
    QTest::ignoreMessage(QtWarningMsg, "No icon is named \"nothing-like-it\".");
    QVERIFY(icon(QStringLiteral("nothing-like-it")).isNull());
    QVERIFY(iconName(QIcon()).isEmpty());
    QCOMPARE(iconName(icon(QStringLiteral("plus"))), QStringLiteral("plus"));
}

void IconsTest::collectionsHaveIconsThatExist()
{
    for (const auto &name : {QStringLiteral("users"), QStringLiteral("Addresses"), QStringLiteral("books"),
                             QStringLiteral("orders"), QStringLiteral("something")})
        QVERIFY2(hasIcon(iconForCollection(name)), qPrintable(name));
}

} // namespace backdesk::test
