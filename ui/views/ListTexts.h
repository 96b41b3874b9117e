// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/LiveScope.h"
#include "ui/meta/AdminListView.h"

#include <QObject>

namespace backdesk::ui
{

class FilterChips;
class FilterPanel;
class ItemsModel;
class PropertyWatch;

/// Texts of a list that functions of the description make: titles of columns and filters, and the sentence
/// of an empty list. Until they have answered, what the fields say stands there.
class ListTexts : public QObject
{
    Q_OBJECT
public:
    /// The parts get their titles as they come; everything given outlives it. The runner may be null.
    ListTexts(ScriptRunner *scripts, const AdminListView &list, ItemsModel &model, FilterChips &chips,
              FilterPanel &panel, QObject *parent = nullptr);

    /// Instead of the usual sentence; empty: that.
    QString emptyText() const;

Q_SIGNALS:
    void emptyTextChanged(const QString &text);

private:
    void watchColumn(const AdminColumn &column, ItemsModel &model);
    void watchFilter(const AdminField &filter, FilterChips &chips, FilterPanel &panel);

    LiveScope m_scope;
    PropertyWatch *m_empty;
};

} // namespace backdesk::ui
