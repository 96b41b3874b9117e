// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportJob.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace backdesk::ui
{

class MistakesModel;

/// What checking told: how many rows would be stored, what is wrong with the others, what to do about
/// references that lead nowhere.
class ImportCheckPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCheckPage(const AppMeta &app, QWidget *parent = nullptr);

    void showCheck(const ImportCheck &check, const ImportItems &items);
    void showMistakes(const QList<ImportMistake> &mistakes, const ImportItems &items);
    bool leavesOut() const;
    QString summary() const;
    QCheckBox *leaveOutBox() const { return m_leaveOut; }
    QTableView *table() const { return m_table; }
    const MistakesModel &mistakes() const { return *m_model; }
    QPushButton *copyButton() const { return m_copy; }
    /// What becomes of the missing texts of the n-th kind of reference.
    QComboBox *missingChoice(int number) const { return m_choices.value(number); }
    void saveTo(const QString &path);

Q_SIGNALS:
    void missingDecided(const backdesk::ui::ReferenceKey &key, backdesk::ui::MissingReference what);
    void rowActivated(qint64 row, qsizetype column);
    void changed();

private:
    QWidget *makeBar();
    void addMissing(const MissingTexts &missing, MissingReference present);

    AppMeta m_app;
    QLabel *m_summary;
    QLabel *m_saved;
    QCheckBox *m_leaveOut;
    QPushButton *m_copy;
    QPushButton *m_save;
    QWidget *m_bar = nullptr;
    QWidget *m_missing = nullptr;
    QVBoxLayout *m_missingRows;
    QList<QComboBox *> m_choices;
    MistakesModel *m_model;
    QTableView *m_table;
};

} // namespace backdesk::ui
