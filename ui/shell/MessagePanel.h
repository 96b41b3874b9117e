// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/Messages.h"
#include "ui/fields/PopupPanel.h"

class QListWidget;

namespace backdesk::ui
{

/// The messages since the window was opened, newest first, to be read again or copied.
class MessagePanel : public PopupPanel
{
    Q_OBJECT
public:
    MessagePanel(const QList<PostedMessage> &history, QWidget *anchor);

    QListWidget *list() const { return m_list; }
    /// All of them, a line each with its time.
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    QString line(const PostedMessage &message) const;

    QList<PostedMessage> m_history;
    QListWidget *m_list;
};

} // namespace backdesk::ui
