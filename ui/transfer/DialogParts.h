// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Paragraph.h"

#include <QList>
#include <QString>

class QBoxLayout;
class QComboBox;
class QDialog;
class QLabel;
class QProgressBar;
class QPushButton;

namespace backdesk::ui
{

/// The widget with its label above, which is also its name; the label is its buddy.
QLabel *addLabelled(QBoxLayout *column, const QString &title, QWidget *widget);
/// A combo box that does not grow with its longest entry.
QComboBox *plainCombo(QWidget *parent = nullptr);
/// The end of a dialog: how far it is, in a bar and in words, and its buttons; the last one is what Enter
/// presses.
QWidget *dialogFoot(QProgressBar *bar, const QString &barName, QLabel *status,
                    const QList<QPushButton *> &buttons);
/// To `size`, within the window it stands over.
void fitDialog(QDialog *dialog, const QSize &size);

} // namespace backdesk::ui
