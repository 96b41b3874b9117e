// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "ui/admin/Formats.h"
#include "ui/admin/MessageTexts.h"
#include "ui/shell/AccountBlock.h"
#include "ui/shell/AppMark.h"
#include "ui/shell/GoToButton.h"
#include "ui/shell/Match.h"
#include "ui/shell/Shortcuts.h"
#include "ui/shell/SidebarButton.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FramelessScroll.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/SearchBox.h"

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
      m_goTo(new GoToButton(this)),
      m_account(new AccountBlock(this)),
      m_collapse(iconButton(QStringLiteral("panel-left"), tr("Collapse the sidebar"), this))
{
    setBackground(this, Color::Side);
    const int gap = themeSize(Size::Gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(leadingMargins(gap, gap + themeSize(Size::Tight), gap + 1, gap));
    layout->setSpacing(gap);
    layout->addWidget(m_mark);
    layout->addWidget(m_goTo);
    if (entries.size() > MostWithoutFilter) {
        m_filter = new SearchBox(tr("Filter the menu"), this);
        layout->addWidget(m_filter);
        connect(m_filter, &QLineEdit::textChanged, this, &Sidebar::updateShown);
    }
    layout->addWidget(makeMenu(entries), 1);
    layout->addWidget(m_account);
    layout->addWidget(m_collapse, 0, Qt::AlignLeading);
    connect(m_collapse, &QToolButton::clicked, this, &Sidebar::toggleCollapsed);
    connect(&Theme::current(), &Theme::changed, this, &Sidebar::updateWidth);
    updateWidth();
}

QWidget *Sidebar::makeMenu(const QList<SidebarEntry> &entries)
{
    QScrollArea *scroll = framelessScroll(Color::Side, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *menu = new QWidget;
    setBackground(menu, Color::Side);
    auto *layout = new QVBoxLayout(menu);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(LineGap);
    m_home = new SidebarButton(QStringLiteral("layout-dashboard"),
                               replacedText(QStringLiteral("dashboard.title"), tr("Home")), this);
    m_home->setKeys(homeShortcut());
    layout->addWidget(m_home);
    connect(m_home, &SidebarButton::clicked, this, [this] {
        m_home->setChecked(!m_home->isChecked());
        Q_EMIT activated(Path::home());
    });

    int number = 0;
    for (const SidebarEntry &entry : entries) {
        const bool isNew = m_headings.isEmpty() || m_headings.last().group != entry.groupNumber ||
                           m_headings.last().label->text() != entry.group;
        if (isNew)
            addHeading(layout, entry);
        addLine(layout, entry, int(m_headings.size()) - 1);
        if (entry.hasKeys())
            m_lines.last().button->setKeys(collectionShortcut(++number));
    }
    layout->addStretch();
    scroll->setWidget(menu);
    return scroll;
}

/// One without a title is not seen; a function may give it one.
void Sidebar::addHeading(QVBoxLayout *menu, const SidebarEntry &entry)
{
    auto *heading = new QLabel(entry.group, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setContentsMargins(
        leadingMargins(themeSize(Size::Gap), themeSize(Size::GroupGap), 0, themeSize(Size::Tight)));
    setTextStyle(heading, TextStyle::Group, Color::Hint);
    menu->addWidget(heading);
    m_headings << Heading{heading, entry.groupNumber};
}

void Sidebar::setTitle(const QString &title)
{
    m_mark->setTitle(title);
}

void Sidebar::setGroupTitle(int group, const QString &title)
{
    for (const Heading &heading : std::as_const(m_headings)) {
        if (heading.group == group)
            heading.label->setText(title);
    }
    updateShown();
}

void Sidebar::addLine(QVBoxLayout *menu, const SidebarEntry &entry, int heading)
{
    auto *button = new SidebarButton(entry.icon, entry.title, this);
    button->setLink(entry.link);
    menu->addWidget(button);
    m_lines << Line{entry, button, heading, entry.hidden};
    connect(button, &SidebarButton::addRequested, this,
            [this, entry] { Q_EMIT addRequested(entry.place()); });
    connect(button, &SidebarButton::clicked, this, [this, button, entry] {
        // What is marked follows the navigation, which may refuse.
        button->setChecked(!button->isChecked());
        if (entry.link.isEmpty())
            Q_EMIT activated(entry.place());
        else
            Q_EMIT linkActivated(entry.link);
    });
}

Sidebar::Line *Sidebar::find(const QString &collection, const QString &selection)
{
    for (Line &line : m_lines) {
        if (line.entry.name == collection && line.entry.selection == selection)
            return &line;
    }
    return nullptr;
}

void Sidebar::setCount(const QString &collection, const QString &count)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.entry.name == collection && line.entry.selection.isEmpty())
            line.button->setCount(count);
    }
}

void Sidebar::setCount(const QString &collection, qint64 count)
{
    setCount(collection, formatNumber(count, locale()));
}

void Sidebar::setAddable(const QString &collection, bool addable)
{
    for (Line &line : m_lines) {
        if (line.entry.name != collection || !line.entry.selection.isEmpty())
            continue;
        line.mayAdd = addable;
        line.button->setAddable(addable && line.entry.addable);
    }
}

void Sidebar::setEntryAddable(int index, bool addable)
{
    Line &line = m_lines[index];
    line.entry.addable = addable;
    line.button->setAddable(addable && line.mayAdd);
}

void Sidebar::setCurrent(const Path &path)
{
    // The longest of the places that it lies in: a selection that is not in the menu belongs to its
    // collection.
    SidebarButton *current = path.isHome() ? m_home : nullptr;
    qsizetype depth = 0;
    m_home->setChecked(false);
    for (const Line &line : std::as_const(m_lines)) {
        line.button->setChecked(false);
        const QStringList place = line.entry.place().segments();
        const bool within =
            !place.isEmpty() && line.entry.link.isEmpty() && path.segments().mid(0, place.size()) == place;
        if (within && place.size() > depth) {
            depth = place.size();
            current = line.button;
        }
    }
    if (current)
        current->setChecked(true);
}

SidebarButton *Sidebar::selectionButton(const QString &collection, const QString &selection) const
{
    for (const Line &line : m_lines) {
        if (line.entry.name == collection && line.entry.selection == selection)
            return line.button;
    }
    return nullptr;
}

SidebarButton *Sidebar::button(const QString &collection) const
{
    return collection.isEmpty() ? m_home : selectionButton(collection, {});
}

void Sidebar::setSelectionCount(const QString &collection, const QString &selection, const QString &count)
{
    if (auto *button = selectionButton(collection, selection))
        button->setCount(count);
}

void Sidebar::hideSelection(const QString &collection, const QString &selection)
{
    Line *line = find(collection, selection);
    if (!line || line->forbidden)
        return;
    line->forbidden = true;
    updateShown();
}

void Sidebar::setEntryTitle(int index, const QString &title)
{
    m_lines[index].entry.title = title;
    m_lines.at(index).button->setTitle(title);
}

void Sidebar::setEntryHidden(int index, bool hidden)
{
    if (m_lines.at(index).forbidden == hidden)
        return;
    m_lines[index].forbidden = hidden;
    updateShown();
}

/// Which lines and headings are seen.
void Sidebar::updateShown()
{
    const bool iconsOnly = isIconsOnly();
    const QString wanted = m_filter && !iconsOnly ? m_filter->text().trimmed() : QString();
    QList<bool> used(m_headings.size(), false);
    for (const Line &line : std::as_const(m_lines)) {
        // Without an icon there is nothing left of a selection.
        const bool shown = !line.forbidden && !(iconsOnly && line.entry.icon.isEmpty()) &&
                           (wanted.isEmpty() || matchScore(wanted, line.entry.title) > 0);
        line.button->setVisible(shown);
        if (shown && line.heading >= 0)
            used[line.heading] = true;
    }
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        QLabel *label = m_headings.at(i).label;
        label->setHidden(iconsOnly || !used.at(i) || label->text().isEmpty());
    }
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
    m_goTo->setIconOnly(iconsOnly);
    if (m_filter)
        m_filter->setHidden(iconsOnly);
    m_home->setIconsOnly(iconsOnly);
    m_account->setIconsOnly(iconsOnly);
    for (const Line &line : std::as_const(m_lines))
        line.button->setIconsOnly(iconsOnly);
    updateShown();
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
