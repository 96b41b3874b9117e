// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

namespace backdesk::ui
{

/// An item that was ticked.
struct SelectedRow {
    QString id;
    QString label;    ///< names it to people
    QJsonObject item; ///< as the list told it
};

/// What is ticked, to be kept elsewhere for a while.
struct ChosenRows {
    QList<SelectedRow> rows;
    QSet<QString> excluded; ///< of all
    bool all = false;
};

/// Which items of a list are ticked, by their ids: whatever happens to the rows, nothing is done with what
/// the person did not choose.
class ListSelection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isSelected(const QString &id) const;
    bool isEmpty() const { return !m_all && m_rows.isEmpty(); }
    /// All that match are ticked, seen or not, but for excluded().
    bool isAll() const { return m_all; }
    /// `matching`: how many match in all.
    qint64 count(qint64 matching) const;
    /// Those that were ticked one by one, in that order; none when it isAll().
    const QList<SelectedRow> &rows() const { return m_rows; }
    const QSet<QString> &excluded() const { return m_excluded; }

    ChosenRows chosen() const { return {m_rows, m_excluded, m_all}; }
    void choose(const ChosenRows &chosen);
    void set(const QList<SelectedRow> &rows, bool selected);
    void set(const SelectedRow &row, bool selected) { set(QList<SelectedRow>{row}, selected); }
    void selectAll();
    void clear();
    /// All others are gone.
    void keepOnly(const QSet<QString> &ids);

Q_SIGNALS:
    void changed();

private:
    QList<SelectedRow> m_rows;
    QSet<QString> m_ids;
    QSet<QString> m_excluded;
    bool m_all = false;
};

} // namespace backdesk::ui

Q_DECLARE_METATYPE(backdesk::ui::ChosenRows)
