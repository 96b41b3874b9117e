// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/LiveScope.h"
#include "ui/meta/AdminListView.h"

#include <QObject>

class QAbstractButton;

namespace backdesk::ui
{

class FilterChips;
class FilterPanel;
class ItemsModel;
class PropertyWatch;

/// Texts of a list that the description has: its title, and what functions make of titles of columns and
/// filters, and of the sentence of an empty list. Until they have answered, what the fields say stands there.
class ListTexts : public QObject
{
    Q_OBJECT
public:
    /// The parts get their titles as they come; everything given outlives it. The runner may be null.
    ListTexts(ScriptRunner *scripts, const AdminListView &list, ItemsModel &model, FilterChips &chips,
              FilterPanel &panel, QObject *parent = nullptr);

    /// What the functions see by `crudl.context(name)`: the values of the filters.
    void setContext(const QJsonObject &values) { m_scope.setContext(values); }
    /// Of the list and below it; empty: the collection's, and none.
    QString title() const;
    QString description() const;
    /// Instead of the usual sentence; empty: that.
    QString emptyText() const;

    /// What the button to add to a list says; `about` where the description has no text of its own for it.
    static void nameAdd(QAbstractButton &button, const QString &title, const QString &usual,
                        const QString &about);
    /// How many there are, and of how many that match; `usual` where the description has no text for it.
    static QString total(qint64 count, const QString &usual);
    static QString results(qint64 count, const QString &usual);

Q_SIGNALS:
    void emptyTextChanged(const QString &text);
    /// Also of the description.
    void titleChanged();

private:
    void watchColumn(const AdminColumn &column, ItemsModel &model);
    void watchFilter(const AdminField &filter, FilterChips &chips, FilterPanel &panel);

    LiveScope m_scope;
    PropertyWatch *m_title;
    PropertyWatch *m_description;
    PropertyWatch *m_empty;
};

} // namespace backdesk::ui
