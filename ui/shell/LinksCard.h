// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminMeta.h"
#include "ui/shell/LoadingCard.h"

namespace backdesk::ui
{

/// Ways to places in the window and outside of it.
class LinksCard : public LoadingCard
{
    Q_OBJECT
public:
    LinksCard(const QString &title, const QList<AdminMenuEntry> &links, QWidget *parent = nullptr);

    /// Of the link with this number.
    QPushButton *button(int link) const { return m_buttons.value(link); }
    const QList<AdminMenuEntry> &links() const { return m_links; }

private:
    void follow(const AdminMenuEntry &link);

    QList<AdminMenuEntry> m_links;
    QList<QPushButton *> m_buttons;
};

} // namespace backdesk::ui
