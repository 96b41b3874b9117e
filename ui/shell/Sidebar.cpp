// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "ui/admin/Formats.h"
#include "ui/shell/AppMark.h"
#include "ui/shell/Shortcuts.h"
#include "ui/shell/SidebarButton.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Margins.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int LineGap = 2; ///< 30 px of a button and this make a row

} // namespace

Sidebar::Sidebar(const QString &title, const QList<SidebarEntry> &entries, QWidget *parent)
    : QWidget(parent),
      m_mark(new AppMark(title, this)),
      m_collapse(iconButton(QStringLiteral("panel-left"), tr("Collapse the sidebar"), this))
{
    setBackground(this, Color::Side);
    const int gap = themeSize(Size::Gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(leadingMargins(gap, gap + themeSize(Size::Tight), gap + 1, gap));
    layout->setSpacing(gap);
    layout->addWidget(m_mark);
    layout->addWidget(makeMenu(entries), 1);
    layout->addWidget(m_collapse, 0, Qt::AlignLeading);
    connect(m_collapse, &QToolButton::clicked, this, &Sidebar::toggleCollapsed);
    connect(&Theme::current(), &Theme::changed, this, &Sidebar::updateWidth);
    updateWidth();
}

QWidget *Sidebar::makeMenu(const QList<SidebarEntry> &entries)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *menu = new QWidget;
    setBackground(menu, Color::Side);
    setBackground(scroll->viewport(), Color::Side);
    auto *layout = new QVBoxLayout(menu);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(LineGap);
    addButton(layout, {{}, tr("Home"), QStringLiteral("layout-dashboard"), {}}, Path::home())
        ->setKeys(homeShortcut());

    QString group;
    int number = 0;
    for (const SidebarEntry &entry : entries) {
        if (entry.group != group) {
            group = entry.group;
            auto *heading = new QLabel(group, menu);
            heading->setContentsMargins(
                leadingMargins(themeSize(Size::Gap), themeSize(Size::GroupGap), 0, themeSize(Size::Tight)));
            setTextStyle(heading, TextStyle::Group, Color::Hint);
            layout->addWidget(heading);
            m_headings << heading;
        }
        if (entry.selection.isEmpty())
            addButton(layout, entry, Path::list(entry.name))->setKeys(collectionShortcut(++number));
        else
            m_selections << addButton(layout, entry, Path::selection(entry.name, entry.selection));
    }
    layout->addStretch();
    scroll->setWidget(menu);
    return scroll;
}

SidebarButton *Sidebar::addButton(QVBoxLayout *menu, const SidebarEntry &entry, const Path &path)
{
    auto *button = new SidebarButton(entry.icon, entry.title, this);
    menu->addWidget(button);
    m_buttons.insert(path.toString(), button);
    connect(button, &SidebarButton::clicked, this, [this, button, path] {
        // What is marked follows the navigation, which may refuse.
        button->setChecked(!button->isChecked());
        Q_EMIT activated(path);
    });
    return button;
}

void Sidebar::setCount(const QString &collection, const QString &count)
{
    if (auto *shown = button(collection))
        shown->setCount(count);
}

void Sidebar::setCount(const QString &collection, qint64 count)
{
    setCount(collection, formatNumber(count, locale()));
}

void Sidebar::setCurrent(const Path &path)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(false);
    const QString place =
        (path.isSelection() ? path.withoutQuery() : Path::list(path.collection())).toString();
    // A selection that is not in the menu belongs to its collection.
    SidebarButton *current = m_buttons.value(place, button(path.collection()));
    if (current)
        current->setChecked(true);
}

SidebarButton *Sidebar::selectionButton(const QString &collection, const QString &selection) const
{
    return m_buttons.value(Path::selection(collection, selection).toString());
}

SidebarButton *Sidebar::button(const QString &collection) const
{
    return m_buttons.value(collection.isEmpty() ? QString() : Path::list(collection).toString());
}

void Sidebar::setSelectionCount(const QString &collection, const QString &selection, const QString &count)
{
    if (auto *button = selectionButton(collection, selection))
        button->setCount(count);
}

void Sidebar::hideSelection(const QString &collection, const QString &selection)
{
    SidebarButton *button = selectionButton(collection, selection);
    if (!button || m_forbidden.contains(button))
        return;
    m_forbidden << button;
    button->hide();
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateWidth();
}

void Sidebar::toggleCollapsed()
{
    setCollapsed(!m_collapsed);
    Q_EMIT collapsedChanged(m_collapsed);
}

void Sidebar::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    updateWidth();
}

void Sidebar::updateWidth()
{
    const bool iconsOnly = isIconsOnly();
    setFixedWidth(themeSize(iconsOnly ? Size::SidebarIcons : Size::Sidebar));
    m_mark->setIconOnly(iconsOnly);
    for (SidebarButton *button : std::as_const(m_buttons))
        button->setIconsOnly(iconsOnly);
    // Without an icon there is nothing left of them.
    for (SidebarButton *button : std::as_const(m_selections))
        button->setHidden(iconsOnly || m_forbidden.contains(button));
    for (QLabel *heading : std::as_const(m_headings))
        heading->setHidden(iconsOnly);
    // A narrow window leaves no choice.
    m_collapse->setHidden(m_narrow);
    const QString name = m_collapsed ? tr("Expand the sidebar") : tr("Collapse the sidebar");
    m_collapse->setToolTip(withKeys(name, sidebarShortcut()));
    m_collapse->setAccessibleName(name);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), themeColor(Color::Line));
}

} // namespace backdesk::ui
