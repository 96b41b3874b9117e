// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NotFoundView.h"

#include "ui/widgets/EmptyState.h"

#include <QTimer>
#include <QVBoxLayout>

namespace backdesk::ui
{

NotFoundView::NotFoundView(const Path &path, QWidget *parent) : View(path, parent)
{
    auto *state =
        new EmptyState(QStringLiteral("map-pin"), tr("There is nothing at “%1”.").arg(path.toString()), this);
    state->setDetail(tr("It may have been deleted, or the address is misspelt."));
    state->setAction(tr("Go to the home page"));
    connect(state, &EmptyState::actionTriggered, this, [this] { Q_EMIT navigate(Path::home()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(state);
}

QString NotFoundView::title() const
{
    return tr("Not found");
}

void NotFoundView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    QTimer::singleShot(0, this, &View::loaded);
}

} // namespace backdesk::ui
