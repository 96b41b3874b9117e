// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/BulkRun.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace backdesk::ui
{

/// Which items something failed with, and why. Each leads to its item; all can be tried once more.
class BulkFailures : public QDialog
{
    Q_OBJECT
public:
    /// `title` names what failed.
    BulkFailures(const QString &title, const BulkRun::Outcome &outcome, QWidget *parent);

    /// An item and why something failed with it; the reason alone where it begins with the item's name.
    static QString line(const QString &label, const QString &reason);

    QListWidget *list() const { return m_list; }
    QPushButton *againButton() const { return m_again; }
    QPushButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void openRequested(const QString &id);
    /// With those that failed and those that were not tried.
    void againRequested(const QList<backdesk::ui::SelectedRow> &rows);

private:
    QListWidget *m_list;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace backdesk::ui
