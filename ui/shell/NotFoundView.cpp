// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NotFoundView.h"

#include "ui/admin/MessageTexts.h"
#include "ui/widgets/EmptyState.h"

#include <QTimer>
#include <QVBoxLayout>

namespace backdesk::ui
{

NotFoundView::NotFoundView(const Path &path, QWidget *parent, const QString &title)
    : View(path, parent), m_title(title.isEmpty() ? messageText(QStringLiteral("pageNotFound")) : title)
{
    const QString what =
        messageText(QStringLiteral("pageNotFound.message"), {{QStringLiteral("path"), path.toString()}});
    auto *state = new EmptyState(QStringLiteral("map-pin"), title.isEmpty() ? what : title, this);
    const QString detail = messageText(QStringLiteral("pageNotFound.detail"));
    state->setDetail(title.isEmpty() ? detail : tr("%1 %2", "two sentences").arg(what, detail));
    state->setAction(messageText(QStringLiteral("pageNotFound.homeLink")));
    connect(state, &EmptyState::actionTriggered, this, [this] { Q_EMIT navigate(Path::home()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(state);
}

void NotFoundView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    QTimer::singleShot(0, this, &View::loaded);
}

} // namespace backdesk::ui
