// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LinksCard.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/WebLink.h"

#include <QVBoxLayout>

namespace backdesk::ui
{

LinksCard::LinksCard(const QString &title, const QList<AdminMenuEntry> &links, QWidget *parent)
    : LoadingCard(title, parent), m_links(links)
{
    content()->setContentsMargins(leadingMargins(10, 0, 14, 10));
    for (const AdminMenuEntry &link : links) {
        const QString target = link.path.isEmpty() ? link.view : link.path;
        auto *button = linkButton(link.title.text(target), this);
        button->setIcon(
            icon(!link.icon.isEmpty() && hasIcon(link.icon) ? link.icon : QStringLiteral("link")));
        if (leadsOutside(link.path))
            button->setToolTip(plainToolTip(webLinkHint(link.path)));
        connect(button, &QPushButton::clicked, this, [this, link] { follow(link); });
        // What a function decides on is not seen before it has answered.
        button->setHidden(link.hidden.isFunction() || link.hidden.flag(false));
        m_buttons << button;
        content()->addWidget(button, 0, Qt::AlignLeading);
    }
}

void LinksCard::follow(const AdminMenuEntry &link)
{
    if (leadsOutside(link.path))
        Q_EMIT linkActivated(link.path);
    else
        Q_EMIT activated(link.path.isEmpty() ? Path::list(link.view) : Path::fromString(link.path));
}

} // namespace backdesk::ui
