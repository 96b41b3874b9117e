// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/DescriptionError.h"

#include <QDialog>
#include <QString>

namespace backdesk
{

/// Tells everything that is wrong with a description, for people who did not start the program in a terminal.
class MistakesDialog : public QDialog
{
    Q_OBJECT
public:
    MistakesDialog(const QString &file, const DescriptionErrors &errors, QWidget *parent = nullptr);
};

} // namespace backdesk
