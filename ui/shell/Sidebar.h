// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Path.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace backdesk::ui
{

class AppMark;
class SidebarButton;

/// A collection as the sidebar shows it. Entries that follow each other with the same group stand below its
/// heading.
struct SidebarEntry {
    QString name;
    QString title;
    QString icon;           ///< of resources/icons
    QString group;          ///< heading; empty: none
    QString selection = {}; ///< a prepared list of the collection, told below it; without an icon
};

/// The application's parts at the window's leading edge: home and the collections with their counts.
///
/// It collapses to icons when the person asks for it, or when the window is too narrow for more.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    Sidebar(const QString &title, const QList<SidebarEntry> &entries, QWidget *parent = nullptr);

    /// How many items a collection has, as text; empty: unknown.
    void setCount(const QString &collection, const QString &count);
    void setCount(const QString &collection, qint64 count);
    /// Of a prepared list.
    void setSelectionCount(const QString &collection, const QString &selection, const QString &count);
    /// The person may not see it after all.
    void hideSelection(const QString &collection, const QString &selection);
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
    QToolButton *collapseButton() const { return m_collapse; }

Q_SIGNALS:
    void activated(const backdesk::ui::Path &path);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeMenu(const QList<SidebarEntry> &entries);
    SidebarButton *addButton(QVBoxLayout *menu, const SidebarEntry &entry, const Path &path);
    void updateWidth();

    AppMark *m_mark;
    QHash<QString, SidebarButton *> m_buttons; ///< by path; home under an empty one
    QList<SidebarButton *> m_selections;       ///< those of m_buttons that stand below a collection
    QList<SidebarButton *> m_forbidden;
    QList<QLabel *> m_headings;
    QToolButton *m_collapse;
    bool m_collapsed = false;
    bool m_narrow = false;
};

} // namespace backdesk::ui
