// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QKeyEvent;
class QLineEdit;
class QWidget;

namespace backdesk::ui
{

class Chip;
class FlowLayout;
class TabAnchor;

/// Chips before a line edit, in one frame. The cross and Delete take a chip off, Alt with the arrow keys
/// moves it. Tab stops at the line; Backspace or the arrow at its begin go to the last chip.
class ChipRow : public QObject
{
    Q_OBJECT
public:
    ChipRow(QWidget *frame, FlowLayout *flow, QLineEdit *edit);

    void setTexts(const QStringList &texts);
    void setRemovable(bool removable);
    const QList<Chip *> &chips() const { return m_chips; }
    /// Of the chip; of the line where there is none.
    void focus(int index);

Q_SIGNALS:
    void removed(int index);
    void moved(int index, int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void takeLast();
    bool goesToChips(const QKeyEvent &key) const;
    bool handleKey(int index, int key, Qt::KeyboardModifiers modifiers);

    QWidget *m_frame;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    TabAnchor *m_tabs;
    QList<Chip *> m_chips;
    bool m_removable = true;
};

} // namespace backdesk::ui
