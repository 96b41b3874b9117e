// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QLabel;
class QToolButton;

namespace backdesk::ui
{

/// One element of a list: its editor, what is wrong with it, and buttons to move and to remove it.
class ListEntry : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor.
    explicit ListEntry(FieldEditor *editor, QWidget *parent = nullptr);

    FieldEditor *editor() const { return m_editor; }
    void setMovable(bool up, bool down);
    void setReadOnly(bool readOnly);
    void setMistake(const QString &text);
    bool hasMistake() const { return m_wrong; }
    QToolButton *upButton() const { return m_up; }
    QToolButton *downButton() const { return m_down; }
    QToolButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void moved(int by);
    void removed();

private:
    FieldEditor *m_editor;
    QLabel *m_message;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    bool m_wrong = false;
};

} // namespace backdesk::ui
