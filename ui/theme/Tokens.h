// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace backdesk::ui
{

/// Every colour of the window. Nothing outside ui/theme names a colour.
enum class Color {
    Background, ///< page
    Surface,    ///< cards, dialogs, top bar
    Input,      ///< inside of editors
    Side,       ///< sidebar, status bar
    Line,       ///< borders
    Hairline,   ///< between rows
    Text,
    Dim,   ///< labels, icons
    Hint,  ///< help texts and counts: as quiet as can still be read (4.5:1)
    Faint, ///< placeholders, empty cells, outlines of check boxes: never what must be read
    Accent,
    OnAccent,
    AccentTint,
    Hover,
    Selected,
    Error,
    ErrorTint,
    Good,
    GoodTint,
    Warn,
    WarnTint,
    Shadow, ///< below what floats, with its alpha
};

/// Lengths in device-independent pixels at a text scale of 1; see Theme::size().
enum class Size {
    Tight,          ///< 4
    Gap,            ///< 8, between controls
    GroupGap,       ///< 12, between groups
    CardPadding,    ///< 16, inside cards
    PageEdge,       ///< 20
    Control,        ///< 30, height
    SmallControl,   ///< 26, height
    Row,            ///< 32
    MenuRow,        ///< 28
    FieldsetHeader, ///< 38
    TopBar,         ///< 40
    ActionBar,      ///< 50, at the foot of a form
    StatusBar,      ///< 26
    Sidebar,        ///< 216
    SidebarIcons,   ///< 48, collapsed
    FilterPanel,    ///< 248
    Icon,           ///< 16
    SmallIcon,      ///< 14
    LargeIcon,      ///< 32, empty and error states
    ControlPadding, ///< 10, before the text of a control
    ControlRadius,  ///< 6
    CardRadius,     ///< 8
    DialogRadius,   ///< 10
    TagRadius,      ///< 4
    FocusRing,      ///< 3
    Indicator,      ///< 15, check box
    TwoColumns,     ///< 900, narrower forms have one column
    Compact,        ///< 760, narrower windows collapse the sidebar
};

/// Text of one kind: a font; the colour is chosen apart.
enum class TextStyle {
    Body,    ///< 13/20
    Strong,  ///< 13, weight 500
    Section, ///< 13, semibold: titles of cards
    Label,   ///< 12, weight 500: above fields
    Small,   ///< 12: help, status
    Tiny,    ///< 11, weight 500: key hints
    Group,   ///< 11, semibold: headings in the sidebar
    Title,   ///< 18/26, semibold
    Figure,  ///< 22, semibold: numbers of a dashboard
};

} // namespace backdesk::ui
