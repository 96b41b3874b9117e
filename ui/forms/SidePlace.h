// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

namespace backdesk::ui
{

/// Keeps a dialog at the trailing edge of the window it was opened from, as high as that. One opened from
/// within another is narrower, so that the one below can be seen.
///
/// Where windows cannot be placed (Wayland) the dialog stands where the desktop puts it.
class SidePlace : public QObject
{
    Q_OBJECT
public:
    explicit SidePlace(QDialog *panel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QDialog *m_panel;
    QWidget *m_host = nullptr; ///< the window below all dialogs; null: it was opened from none
    int m_depth = 0;
};

} // namespace backdesk::ui
