// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/transfer/ReferenceTable.h"

#include <QAbstractTableModel>

namespace backdesk::ui
{

/// Texts that refer to nothing, and what becomes of each.
class MissingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Text, Collection, Rows, Decision, ColumnCount };
    struct Line {
        ReferenceKey key;
        QString text;
        qint64 rows = 0;
        MissingTexts::Near near; ///< without an id: nothing is called alike
        MissingDecision decision;
    };

    explicit MissingModel(const AppMeta &app, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_app(app)
    {
    }

    void setLines(const QList<MissingTexts> &missing, const MissingDecisions &decisions);
    const QList<Line> &lines() const { return m_lines; }
    void decide(int row, const MissingDecision &decision);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cell(const Line &line, int column) const;
    QString sentence(const Line &line) const;

    AppMeta m_app;
    QList<Line> m_lines;
};

} // namespace backdesk::ui
