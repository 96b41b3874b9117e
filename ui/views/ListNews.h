// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ItemsModel.h"

#include <QObject>

#include <functional>

class QPushButton;
class QShortcut;
class QToolButton;

namespace backdesk::ui
{

class Connector;
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
    /// Calls back with when the first of them was made, as the backend has it (`_meta.ctime`): what changed
    /// since then is all that may be among them. An error is a sentence; nothing is told when the person
    /// knows before the answer comes. No clock is asked: theirs and ours may differ.
    void findSince(Connector &connector,
                   const std::function<void(const QString &since, const QString &error)> &found);
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
    int m_serial = 0; ///< of what is told
};

} // namespace backdesk::ui
