// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace backdesk::ui
{

/// How far a longer run got, and a way to stop it.
class ActionProgress : public QDialog
{
    Q_OBJECT
public:
    ActionProgress(const QString &title, int total, QWidget *parent);

    void setDone(int done);
    /// The person had enough. What is under way is still finished.
    bool isStopped() const { return m_stopped; }
    QPushButton *stopButton() const { return m_stop; }
    /// Closes and goes away.
    void finish();
    /// Stops instead: there is still something under way.
    void reject() override;

private:
    int m_total;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    bool m_stopped = false;
};

} // namespace backdesk::ui
