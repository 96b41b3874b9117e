// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Health.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace backdesk::ui
{

/// Which stored data cannot be used, and why. Can be copied; follows what the backend tells.
class ProblemsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProblemsDialog(QWidget *parent = nullptr);

    void setProblems(const QList<HealthProblem> &problems);
    /// One line a problem: "data/users/1.yml: Line 3: …".
    QString text() const;
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *closeButton() const { return m_close; }

private:
    QWidget *makeList() const;

    QList<HealthProblem> m_problems;
    QLabel *m_explanation;
    QScrollArea *m_scroll;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace backdesk::ui
