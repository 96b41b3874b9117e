// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QLabel;
class QToolButton;

namespace backdesk::ui
{

class IconLabel;

/// One element of a list: its editor, what is wrong with it, a grip to drag it by, and buttons to move, copy
/// and remove it.
class ListEntry : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor.
    explicit ListEntry(FieldEditor *editor, QWidget *parent = nullptr);

    FieldEditor *editor() const { return m_editor; }
    void setMovable(bool up, bool down);
    void setReadOnly(bool readOnly);
    /// Whether there is room for one more.
    void setCopyable(bool copyable);
    void setMistake(const QString &text);
    bool hasMistake() const { return m_wrong; }
    QToolButton *upButton() const { return m_up; }
    QToolButton *downButton() const { return m_down; }
    QToolButton *copyButton() const { return m_copy; }
    /// What Tab goes through, in order.
    QList<QWidget *> tabParts() const { return {m_editor, m_up, m_down, m_copy, m_remove}; }
    QToolButton *removeButton() const { return m_remove; }
    IconLabel *grip() const { return m_grip; }

Q_SIGNALS:
    void moved(int by);
    /// The grip is held and the pointer is here.
    void dragged(const QPoint &globalPosition);
    /// The grip is held no longer.
    void dropped();
    void copied();
    void removed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showButtons();

    FieldEditor *m_editor;
    QLabel *m_message;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_copy;
    QToolButton *m_remove;
    IconLabel *m_grip;
    bool m_wrong = false;
    bool m_writable = true;
};

} // namespace backdesk::ui
