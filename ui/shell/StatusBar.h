// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace backdesk::ui
{

class ElidedLabel;
class ProblemsBadge;
class TasksBadge;

/// The window's foot: where the same data are served, where they lie, whether all is saved, the language.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// The address of the API; empty: not served.
    void setServing(const QString &address);
    /// Such as "yaml · 4,805 items".
    void setStorage(const QString &text);
    void setUnsaved(bool unsaved);
    /// How many there are with stored data; 0 shows nothing.
    void setProblems(int count);
    TasksBadge *tasks() const { return m_tasks; }
    ProblemsBadge *problems() const { return m_problems; }
    /// The language's own name.
    void setLanguage(const QString &name);
    /// Opens the messages of this window's time.
    QToolButton *messages() const { return m_messages; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateSizes();

    QWidget *m_dot;
    ElidedLabel *m_serving;
    ElidedLabel *m_storage;
    ProblemsBadge *m_problems;
    TasksBadge *m_tasks;
    QLabel *m_saved;
    QLabel *m_language;
    QToolButton *m_messages;
};

} // namespace backdesk::ui
