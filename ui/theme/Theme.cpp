// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Style.h"
#include "ui/theme/SystemScheme.h"

#include <QApplication>
#include <QPointer>
#include <QToolTip>

#include <array>

/// Of Qt, declared in no header of it.
void Q_GUI_EXPORT qt_set_sequence_auto_mnemonic(bool enabled); // NOLINT(readability-identifier-naming)

namespace backdesk::ui
{

namespace
{

struct Pair {
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, 22> Colors{{
    {0xfff6f7f9, 0xff15181d}, // Background
    {0xffffffff, 0xff1c2026}, // Surface
    {0xffffffff, 0xff15181d}, // Input
    {0xffeef0f3, 0xff181b21}, // Side
    {0xffdfe3e8, 0xff30363f}, // Line
    {0xffeceff2, 0xff272c34}, // Hairline
    {0xff1c2430, 0xffe4e8ee}, // Text
    {0xff5d6878, 0xffa3adba}, // Dim
    {0xff646e7d, 0xff8d97a5}, // Hint
    {0xff8a94a3, 0xff7a8593}, // Faint
    {0xff2f5fd0, 0xff7ea2ff}, // Accent
    {0xffffffff, 0xff0d1526}, // OnAccent
    {0xffe8eefb, 0xff22304f}, // AccentTint
    {0xfff3f5f8, 0xff232831}, // Hover
    {0xffe3ebfc, 0xff263453}, // Selected
    {0xffc2342b, 0xffff8f86}, // Error
    {0xfffdecea, 0xff3a2220}, // ErrorTint
    {0xff1d7a46, 0xff7fd3a1}, // Good
    {0xffe6f4ec, 0xff1c3327}, // GoodTint
    {0xff8a5a00, 0xfff0c36a}, // Warn
    {0xfffff3d9, 0xff3a2f17}, // WarnTint
    {0x241c2430, 0x70000000}, // Shadow
}};

struct Length {
    int pixels;
    bool holdsText; ///< grows with the text
};

constexpr std::array<Length, 28> Lengths{{
    {4, false},  // Tight
    {8, false},  // Gap
    {12, false}, // GroupGap
    {16, false}, // CardPadding
    {20, false}, // PageEdge
    {30, true},  // Control
    {26, true},  // SmallControl
    {32, true},  // Row
    {28, true},  // MenuRow
    {38, true},  // FieldsetHeader
    {40, true},  // TopBar
    {50, true},  // ActionBar
    {26, true},  // StatusBar
    {216, true}, // Sidebar
    {48, true},  // SidebarIcons
    {248, true}, // FilterPanel
    {16, true},  // Icon
    {14, true},  // SmallIcon
    {32, true},  // LargeIcon
    {10, false}, // ControlPadding
    {6, false},  // ControlRadius
    {8, false},  // CardRadius
    {10, false}, // DialogRadius
    {4, false},  // TagRadius
    {3, false},  // FocusRing
    {15, true},  // Indicator
    {900, true}, // TwoColumns
    {760, true}, // Compact
}};

QPointer<Theme> theTheme;

QColor blend(const QColor &over, const QColor &under, double share)
{
    return QColor::fromRgbF(float(over.redF() * share + under.redF() * (1 - share)),
                            float(over.greenF() * share + under.greenF() * (1 - share)),
                            float(over.blueF() * share + under.blueF() * (1 - share)));
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application),
      m_family(loadInter()),
      m_textScale(systemTextScale()),
      m_system(std::make_unique<SystemScheme>())
{
    m_systemScale = m_textScale;
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::followSystem);
    m_dark = m_system->isDark();
}

Theme::~Theme() = default;

void Theme::install(QApplication &application)
{
    if (theTheme)
        return;
    theTheme = new Theme(application);
    // Titles have ampersands that are no shortcuts.
    qt_set_sequence_auto_mnemonic(false);
    application.setStyle(new Style);
    new FocusRing(&application);
    theTheme->apply();
}

Theme &Theme::current()
{
    Q_ASSERT_X(theTheme, "Theme::current", "Theme::install was not called");
    return *theTheme;
}

QColor Theme::color(Color token, bool dark)
{
    const Pair &pair = Colors.at(size_t(token));
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

int Theme::size(Size token) const
{
    const Length length = Lengths.at(size_t(token));
    return length.holdsText ? qRound(length.pixels * m_textScale) : length.pixels;
}

QFont Theme::font(TextStyle style) const
{
    switch (style) {
    case TextStyle::Strong:
        return makeFont(m_family, 13 * m_textScale, QFont::Medium);
    case TextStyle::Section:
        return makeFont(m_family, 13 * m_textScale, QFont::DemiBold);
    case TextStyle::Label:
        return makeFont(m_family, 12 * m_textScale, QFont::Medium);
    case TextStyle::Small:
        return makeFont(m_family, 12 * m_textScale, QFont::Normal);
    case TextStyle::Tiny:
        return makeFont(m_family, 11 * m_textScale, QFont::Medium);
    case TextStyle::Group:
        return makeFont(m_family, 11 * m_textScale, QFont::DemiBold);
    case TextStyle::Title:
        return makeFont(m_family, 18 * m_textScale, QFont::DemiBold);
    case TextStyle::Figure:
        return makeFont(m_family, 22 * m_textScale, QFont::DemiBold);
    case TextStyle::Body:
        break;
    }
    return makeFont(m_family, 13 * m_textScale, QFont::Normal);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Color token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Color::Background);
    set(QPalette::WindowText, Color::Text);
    set(QPalette::Base, Color::Input);
    set(QPalette::AlternateBase, Color::Background);
    set(QPalette::Text, Color::Text);
    set(QPalette::Button, Color::Surface);
    set(QPalette::ButtonText, Color::Text);
    set(QPalette::BrightText, Color::OnAccent);
    set(QPalette::HighlightedText, Color::Text);
    set(QPalette::Link, Color::Accent);
    set(QPalette::LinkVisited, Color::Accent);
    set(QPalette::ToolTipBase, Color::Surface);
    set(QPalette::ToolTipText, Color::Text);
    set(QPalette::PlaceholderText, Color::Hint);
    set(QPalette::Light, Color::Surface);
    set(QPalette::Midlight, Color::Hairline);
    set(QPalette::Mid, Color::Line);
    set(QPalette::Dark, Color::Line);
    set(QPalette::Shadow, Color::Faint);
    // The tint of selected rows is too weak behind single characters.
    palette.setColor(QPalette::Highlight, blend(color(Color::Accent), color(Color::Input), 0.3));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Color::Faint));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Color::Background));
    return palette;
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    const bool dark = scheme == Scheme::System ? m_system->isDark() : scheme == Scheme::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
}

void Theme::setTextScale(double scale)
{
    const double bounded = qBound(0.5, scale, 4.0);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    m_textScale = bounded;
    apply();
}

void Theme::setTextPercent(int percent)
{
    constexpr int Smallest = 80;
    constexpr int Largest = 200;
    m_textPercent = qBound(Smallest, percent, Largest);
    setTextScale(m_systemScale * m_textPercent / 100);
}

void Theme::followSystem()
{
    if (m_scheme == Scheme::System)
        setScheme(Scheme::System);
}

void Theme::apply()
{
    QApplication::setFont(font(TextStyle::Body));
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(TextStyle::Small));
    Q_EMIT changed();
    for (QWidget *window : QApplication::topLevelWidgets())
        window->update();
}

} // namespace backdesk::ui
