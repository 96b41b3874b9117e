// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListColumn.h"

#include <QJsonArray>
#include <QObject>
#include <QSet>

#include <functional>

namespace backdesk::ui
{

class ScriptRunner;

/// The columns whose cells functions of the description make. One call for all rows of a page.
class ColumnScripts : public QObject
{
    Q_OBJECT
public:
    /// A value a cell, in the order of places(); undefined where a function failed.
    using Done = std::function<void(const QList<QJsonArray> &rows)>;

    /// `view`: id of the list's view. Without scripts nothing is ever answered.
    ColumnScripts(ScriptRunner *scripts, const QList<ListColumn> &columns, const QString &view,
                  QObject *parent = nullptr);

    bool isNeeded() const { return !m_places.isEmpty(); }
    /// Which columns.
    const QList<int> &places() const { return m_places; }
    /// Calls back later, with as many rows as there are items.
    void run(const QJsonArray &items, const Done &done);

Q_SIGNALS:
    /// One sentence; the same one is told once.
    void failed(const QString &error);

private:
    void tell(const QString &error);

    ScriptRunner *m_scripts;
    QList<ListColumn> m_columns;
    QList<int> m_places;
    QStringList m_described; ///< where in the description, for each place
    AdminFunction m_function;
    QString m_view;
    QSet<QString> m_told;
};

} // namespace backdesk::ui
