// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/PopupPanel.h"

#include <QTime>

class QPushButton;

namespace backdesk::ui
{

class TimeList;

/// A list of times below a time's editor, which keeps the focus and hands its keys on.
class TimePopup : public PopupPanel
{
    Q_OBJECT
public:
    explicit TimePopup(QWidget *anchor);

    TimeList *list() const { return m_list; }
    QPushButton *nowButton() const { return m_now; }
    /// Moving in the list, and Enter; false: the key is none of the list's.
    bool handleKey(int key);

Q_SIGNALS:
    void picked(const QTime &time);
    /// The present time is to be taken.
    void nowWanted();

private:
    TimeList *m_list;
    QPushButton *m_now;
};

} // namespace backdesk::ui
