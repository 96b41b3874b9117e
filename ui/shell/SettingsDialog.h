// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WindowSettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSpinBox;

namespace backdesk::ui
{

class SegmentedControl;

/// What a person may choose about the windows. Each choice holds at once and is remembered; there is nothing
/// to save.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `mayRestore`: the description lets windows come back. Deletes itself when it is closed.
    SettingsDialog(const WindowSettings &settings, bool mayRestore, QWidget *parent = nullptr);

    SegmentedControl *colours() const { return m_colours; }
    QSpinBox *textSize() const { return m_textSize; }
    QComboBox *language() const { return m_language; }
    QComboBox *rows() const { return m_rows; }
    QCheckBox *windows() const { return m_windows; }

Q_SIGNALS:
    /// Its code; empty: the system's.
    void languageChosen(const QString &code);

private:
    void makeControls(bool mayRestore);
    void addRow(QGridLayout &grid, const QString &title, QWidget *control, const QString &help = {});
    void follow();

    WindowSettings m_settings;
    SegmentedControl *m_colours;
    QSpinBox *m_textSize;
    QComboBox *m_language;
    QComboBox *m_rows;
    QCheckBox *m_windows;
};

} // namespace backdesk::ui
