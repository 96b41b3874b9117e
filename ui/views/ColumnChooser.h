// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/PopupPanel.h"

#include <QList>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace backdesk::ui
{

/// Which columns a list has and in which order: ticked, dragged, or moved with Alt and the arrow keys.
class ColumnChooser : public PopupPanel
{
    Q_OBJECT
public:
    struct Entry {
        QString name;
        QString title;
        bool shown = true;
        bool fixed = false; ///< cannot be hidden
    };

    explicit ColumnChooser(QWidget *anchor);

    /// In the order on screen.
    void setEntries(const QList<Entry> &entries);
    QList<Entry> entries() const;
    /// Whether there is anything to reset.
    void setResettable(bool resettable);
    QListWidget *list() const { return m_list; }
    QPushButton *resetButton() const { return m_reset; }

Q_SIGNALS:
    void chosen();
    void resetRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int step);

    QListWidget *m_list;
    QPushButton *m_reset;
    bool m_filling = false;
};

} // namespace backdesk::ui
