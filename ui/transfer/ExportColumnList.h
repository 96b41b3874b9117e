// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ExportColumn.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace backdesk::ui
{

/// Which columns, and in which order: ticked with the space bar, moved by dragging or with Alt+Up and
/// Alt+Down.
class ExportColumnList : public QWidget
{
    Q_OBJECT
public:
    explicit ExportColumnList(QWidget *parent = nullptr);

    /// Offers all of them, the chosen ones first and in the order of `chosen`.
    void setColumns(const QList<ExportColumn> &columns, const QStringList &chosen);
    QList<ExportColumn> chosen() const;
    QStringList chosenNames() const;
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void move(int by);
    void setAll(bool on);
    void updateButtons();

    QList<ExportColumn> m_columns;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace backdesk::ui
