// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListLayout.h"
#include "ui/widgets/Path.h"

#include <QList>

namespace backdesk::ui
{

/// How a person wants to see a list, under a name.
struct SavedView {
    QString name;
    Path::Query query;    ///< filters, words, order, page size: as in the list's path
    ColumnChoice columns; ///< not given: those of the application
};

/// The views of one list, remembered by user and application.
class SavedViews
{
public:
    explicit SavedViews(const ListLayout &layout);

    /// Anew: other windows may have changed them. What changes them does so first.
    void read();
    const QList<SavedView> &all() const { return m_views; }
    /// Null where there is none of that name.
    const SavedView *find(const QString &name) const;
    /// Replaces one of the same name.
    void save(const SavedView &view);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);
    /// What the list begins with; empty: nothing special.
    const QString &standard() const { return m_standard; }
    void setStandard(const QString &name);

private:
    void store() const;

    ListLayout m_layout;
    QList<SavedView> m_views;
    QString m_standard;
};

} // namespace backdesk::ui
