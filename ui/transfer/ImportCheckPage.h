// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportJob.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace backdesk::ui
{

class MistakesModel;

/// What checking told: how many rows would be stored, and what is wrong with the others.
class ImportCheckPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCheckPage(QWidget *parent = nullptr);

    void showCheck(const ImportCheck &check, const ImportItems &items);
    void showMistakes(const QList<ImportMistake> &mistakes, const ImportItems &items);
    bool leavesOut() const;
    QString summary() const;
    QCheckBox *leaveOutBox() const { return m_leaveOut; }
    QTableView *table() const { return m_table; }
    const MistakesModel &mistakes() const { return *m_model; }
    QPushButton *copyButton() const { return m_copy; }
    QString note() const;
    /// Writes the rows that are wrong to a CSV file.
    void saveTo(const QString &path);

Q_SIGNALS:
    void rowActivated(qint64 row, qsizetype column);
    void changed();

private:
    QWidget *makeBar();

    QLabel *m_summary;
    QLabel *m_saved;
    QCheckBox *m_leaveOut;
    QPushButton *m_copy;
    QPushButton *m_save;
    QWidget *m_bar = nullptr;
    MistakesModel *m_model;
    QTableView *m_table;
};

} // namespace backdesk::ui
