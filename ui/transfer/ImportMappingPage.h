// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportItems.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace backdesk::ui
{

class ImportColumnRow;
class PreviewModel;

/// Which column goes into which field, what rows do, and how the first of them are understood.
class ImportMappingPage : public QWidget
{
    Q_OBJECT
public:
    ImportMappingPage(const AppMeta &app, const CollectionMeta &collection, QWidget *parent = nullptr);
    ~ImportMappingPage() override;

    /// Guesses anew.
    void setTable(const ImportTable &table);
    ImportMapping mapping() const;
    bool isReady() const { return mapping().mistakes().isEmpty(); }
    const PreviewModel &preview() const { return *m_preview; }
    ImportColumnRow *row(int column) const { return m_rows.at(size_t(column)).get(); }
    ImportColumnRow *addConstant();
    /// Puts the focus where the column is assigned, and shows the row as far as the preview has it.
    void showPlace(qint64 row, qsizetype column);
    QComboBox *keys() const { return m_key; }
    QComboBox *writings() const { return m_writing; }
    QCheckBox *clearsBox() const { return m_clears; }
    QString mistakes() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makeRows();
    QWidget *makeRules();
    void touched();
    void showPreview();

    AppMeta m_app;
    CollectionMeta m_collection;
    ImportTable m_table;
    QWidget *m_part = nullptr;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_key;
    QComboBox *m_writing;
    QCheckBox *m_clears;
    QPushButton *m_add;
    QLabel *m_mistakes;
    PreviewModel *m_preview;
    QTableView *m_previewTable;
    std::vector<std::unique_ptr<ImportColumnRow>> m_rows;
    std::vector<std::unique_ptr<ImportColumnRow>> m_constants;
    int m_lines = 0;
    bool m_filling = false;
};

} // namespace backdesk::ui
