// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace backdesk::ui
{

/// Looks like one editor and holds several: icon, frameless line edit, chips, small buttons.
/// Has the focus look while anything in it has the focus; setInvalid() works on it.
class InputFrame : public QFrame
{
    Q_OBJECT
public:
    explicit InputFrame(QWidget *parent = nullptr);

    /// The layout for a single line; replace it with setLayout() for others (a FlowLayout with chips).
    QHBoxLayout *row() const { return m_row; }
    /// Takes the frame off the widget and adds it. Its focus becomes that of the frame.
    void addEditor(QWidget *editor, int stretch = 1);
    /// Read-only look: page colour inside, dim text.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QHBoxLayout *m_row;
    bool m_readOnly = false;
};

} // namespace backdesk::ui
