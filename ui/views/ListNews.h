// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ItemsModel.h"

#include <QDateTime>
#include <QObject>

class QPushButton;
class QShortcut;
class QToolButton;

namespace backdesk::ui
{

class ItemsTable;
class ListFooter;

/// Rows that came into a list elsewhere than where a person looks: says how many below the rows, and leads to
/// them, instead of moving what is seen.
class ListNews : public QObject
{
    Q_OBJECT
public:
    static QKeySequence shortcut();

    /// The key works within `view`. All outlive it, or are destroyed with the view.
    ListNews(const ItemsModel &model, ItemsTable &table, ListFooter &footer, QWidget *view);

    /// Rows were asked for anew, and those seen are where they were.
    void take(const RowsMoved &moved);
    /// Another list begins, or the person knows.
    void forget();
    qint64 count() const { return m_count; }
    /// What changed since may be among them.
    const QDateTime &since() const { return m_since; }
    /// The first of them, as far as that is known; else -1.
    int row() const;

Q_SIGNALS:
    void showRequested();

private:
    void update();
    void noticeSeen();

    const ItemsModel &m_model;
    ItemsTable &m_table;
    QPushButton *m_show;
    QToolButton *m_close;
    QShortcut *m_shortcut;
    QStringList m_ids; ///< of those whose place is known
    qint64 m_count = 0;
    QDateTime m_since;
};

} // namespace backdesk::ui
