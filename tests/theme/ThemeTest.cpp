// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/theme/ThemeTest.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace

void ThemeTest::cleanup()
{
    Theme::current().setScheme(Theme::Scheme::Light);
    Theme::current().setTextScale(1);
}

void ThemeTest::textCanBeReadOnItsGround_data()
{
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const auto add = [](const char *name, Color text, std::initializer_list<Color> grounds) {
        for (const Color ground : grounds)
            QTest::addRow("%s on %d", name, int(ground)) << int(text) << int(ground);
    };
    add("text", Color::Text,
        {Color::Background, Color::Surface, Color::Input, Color::Side, Color::Hover, Color::Selected,
         Color::AccentTint});
    add("dim", Color::Dim,
        {Color::Background, Color::Surface, Color::Side, Color::Hover, Color::Selected, Color::AccentTint});
    add("hint", Color::Hint, {Color::Background, Color::Surface, Color::Input, Color::Side});
    add("accent", Color::Accent, {Color::Surface, Color::Background, Color::Selected, Color::AccentTint});
    add("on accent", Color::OnAccent, {Color::Accent, Color::Error});
    add("error", Color::Error, {Color::Surface, Color::Background, Color::ErrorTint});
    add("good", Color::Good, {Color::Surface, Color::GoodTint});
    add("warn", Color::Warn, {Color::Surface, Color::Side, Color::WarnTint});
}

void ThemeTest::textCanBeReadOnItsGround()
{
    QFETCH(const int, text);
    QFETCH(const int, ground);
    for (const bool dark : {false, true}) {
        const double ratio = contrast(Theme::color(Color(text), dark), Theme::color(Color(ground), dark));
        QVERIFY2(ratio >= 4.5,
                 qPrintable(QStringLiteral("%1 when %2").arg(ratio).arg(dark ? u"dark" : u"light")));
    }
}

void ThemeTest::switchingColoursRepaintsOpenWindows()
{
    QWidget window;
    setBackground(&window, Color::Side);
    window.resize(40, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.grab().toImage().pixelColor(20, 20), Theme::color(Color::Side, false));
    const QSignalSpy changed(&Theme::current(), &Theme::changed);
    Theme::current().setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(window.grab().toImage().pixelColor(20, 20), Theme::color(Color::Side, true));
}

void ThemeTest::switchingColoursReachesLabelsWithAStyle()
{
    QLabel label;
    setTextStyle(&label, TextStyle::Small, Color::Hint);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::color(Color::Hint, false));
    setTextStyle(&label, TextStyle::Small, Color::Error);
    Theme::current().setScheme(Theme::Scheme::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::color(Color::Error, true));
    QCOMPARE(label.font().pixelSize(), 12);
}

void ThemeTest::systemIsFollowedAgainAfterAChoice()
{
    Theme::current().setScheme(Theme::Scheme::System);
    const bool system = Theme::current().isDark();
    Theme::current().setScheme(system ? Theme::Scheme::Light : Theme::Scheme::Dark);
    QCOMPARE(Theme::current().isDark(), !system);
    Theme::current().setScheme(Theme::Scheme::System);
    QCOMPARE(Theme::current().isDark(), system);
}

void ThemeTest::sizesGrowWithTheText()
{
    QLabel label;
    setTextStyle(&label, TextStyle::Title);
    Theme::current().setTextScale(2);
    QCOMPARE(themeSize(Size::Control), 60);
    QCOMPARE(themeSize(Size::Gap), 8);
    QCOMPARE(label.font().pixelSize(), 36);
    QCOMPARE(qApp->font().pixelSize(), 26);
}

void ThemeTest::titlesAreLargerAndBolder()
{
    const QFont title = Theme::current().font(TextStyle::Title);
    const QFont body = Theme::current().font(TextStyle::Body);
    QCOMPARE(title.pixelSize(), 18);
    QCOMPARE(body.pixelSize(), 13);
    QVERIFY(title.weight() > body.weight());
}

} // namespace backdesk::test
