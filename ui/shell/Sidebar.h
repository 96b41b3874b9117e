// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/SidebarEntry.h"
#include "ui/widgets/Path.h"

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace backdesk::ui
{

class AccountBlock;
class AppMark;
class GoToButton;
class SearchBox;
class SidebarButton;

/// The application's parts at the window's leading edge: the way to everything ("Go to…"), home and the
/// entries of the menu with their counts. A long menu has a box that narrows it down.
///
/// It collapses to icons when the person asks for it, or when the window is too narrow for more.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MostWithoutFilter = 12;

    Sidebar(const QString &title, const QList<SidebarEntry> &entries, QWidget *parent = nullptr);

    /// How many items a collection has, as text; empty: unknown.
    void setCount(const QString &collection, const QString &count);
    void setCount(const QString &collection, qint64 count);
    /// Of a prepared list.
    void setSelectionCount(const QString &collection, const QString &selection, const QString &count);
    /// The person may not see it after all.
    void hideSelection(const QString &collection, const QString &selection);
    /// The application's.
    void setTitle(const QString &title);
    /// Of all headings with this number.
    void setGroupTitle(int group, const QString &title);
    void setEntryTitle(int index, const QString &title);
    void setEntryHidden(int index, bool hidden);
    /// Of the entry with this number; the right to add counts, too.
    void setEntryAddable(int index, bool addable);
    /// Whether a plus leads to a new item of the collection.
    void setAddable(const QString &collection, bool addable);
    /// Marks the part that the path belongs to.
    void setCurrent(const Path &path);

    /// The person's choice; a narrow window overrides it.
    void setCollapsed(bool collapsed);
    /// The person changed the choice.
    void toggleCollapsed();
    void setNarrow(bool narrow);
    bool isIconsOnly() const { return m_collapsed || m_narrow; }
    bool isCollapsed() const { return m_collapsed; }

    SidebarButton *button(const QString &collection) const;
    SidebarButton *selectionButton(const QString &collection, const QString &selection) const;
    /// Of the entry with this number.
    SidebarButton *entryButton(int index) const { return m_lines.value(index).button; }
    QToolButton *collapseButton() const { return m_collapse; }
    GoToButton *goToButton() const { return m_goTo; }
    AccountBlock *account() const { return m_account; }
    /// Null where the menu is short.
    SearchBox *filter() const { return m_filter; }

Q_SIGNALS:
    void activated(const backdesk::ui::Path &path);
    void collapsedChanged(bool collapsed);
    /// With the way that the entry leads, from which the place to add is found.
    void addRequested(const backdesk::ui::Path &path);
    /// An address outside of the window.
    void linkActivated(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeMenu(const QList<SidebarEntry> &entries);
    void addHeading(QVBoxLayout *menu, const SidebarEntry &entry);
    void addLine(QVBoxLayout *menu, const SidebarEntry &entry, int heading);
    void updateWidth();
    void updateShown();

    struct Heading {
        QLabel *label = nullptr;
        int group = 0;
    };
    struct Line {
        SidebarEntry entry;
        SidebarButton *button = nullptr;
        int heading = -1; ///< of m_headings
        bool forbidden = false;
        bool mayAdd = false; ///< the right to
    };
    Line *find(const QString &collection, const QString &selection);

    AppMark *m_mark;
    GoToButton *m_goTo;
    SearchBox *m_filter = nullptr;
    SidebarButton *m_home = nullptr;
    QList<Line> m_lines;
    QList<Heading> m_headings;
    AccountBlock *m_account;
    QToolButton *m_collapse;
    bool m_collapsed = false;
    bool m_narrow = false;
};

} // namespace backdesk::ui
