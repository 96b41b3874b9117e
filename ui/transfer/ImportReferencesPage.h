// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/transfer/ReferenceTable.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace backdesk::ui
{

class Connector;
class MissingModel;
class RefPicker;

/// What becomes of texts that refer to nothing: each stands for an entry that is called otherwise, is added,
/// or is left empty; or its rows are left out. What is said of the selected ones holds for the whole import.
class ImportReferencesPage : public QWidget
{
    Q_OBJECT
public:
    ImportReferencesPage(Connector &connector, const AppMeta &app, QWidget *parent = nullptr);

    void showMissing(const QList<MissingTexts> &missing);
    /// All that was decided since forget().
    const MissingDecisions &decisions() const { return m_decisions; }
    void forget();

    QString summary() const;
    const MissingModel &model() const { return *m_model; }
    QTableView *table() const { return m_table; }
    RefPicker *picker() const { return m_picker; }
    QPushButton *suggestionButton() const { return m_near; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *emptyButton() const { return m_empty; }
    QPushButton *skipButton() const { return m_skip; }

private:
    QWidget *makeBar();
    QList<int> selectedRows() const;
    void decide(const MissingDecision &decision);
    void decide(int row, const MissingDecision &decision);
    void useNear();
    void showState();

    Connector &m_connector;
    AppMeta m_app;
    MissingDecisions m_decisions;
    QLabel *m_summary;
    MissingModel *m_model;
    QTableView *m_table;
    RefPicker *m_picker;
    QString m_searched; ///< collection of the picker
    QPushButton *m_near;
    QPushButton *m_add;
    QPushButton *m_empty;
    QPushButton *m_skip;
};

} // namespace backdesk::ui
