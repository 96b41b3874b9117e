// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportSource.h"
#include "ui/transfer/Worker.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace backdesk::ui
{

class PreviewModel;

/// Where the rows come from: a file or the clipboard, and how it is read.
class ImportSourcePage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSourcePage(QWidget *parent = nullptr);

    void open(const ImportSource &source);
    void paste();
    const ImportReading &reading() const { return m_reading; }
    bool isReading() const { return m_runs > 0; }
    bool isReady() const { return !isReading() && m_any && m_reading.error.isEmpty(); }
    QString status() const;
    QPushButton *fileButton() const { return m_choose; }
    QPushButton *pasteButton() const { return m_paste; }
    QComboBox *separators() const { return m_separator; }
    QComboBox *encodings() const { return m_encoding; }
    QComboBox *sheets() const { return m_sheet; }

Q_SIGNALS:
    /// Other rows are there, or none any more.
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeSettings();
    void choose();
    void readAgain();
    void read(const ImportSource &source);
    void take(const ImportReading &reading);
    void showReading();
    void showSettings();

    ImportReading m_reading;
    bool m_any = false;
    int m_runs = 0;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QLabel *m_status;
    QWidget *m_settings;
    QWidget *m_csv;
    QWidget *m_sheets;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QComboBox *m_sheet;
    QCheckBox *m_named;
    PreviewModel *m_preview;
    Worker m_worker;
};

} // namespace backdesk::ui
