// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ViewHost.h"

#include "ui/shell/NotFoundView.h"
#include "ui/widgets/View.h"

#include <QVBoxLayout>

namespace backdesk::ui
{

ViewHost::ViewHost(ViewFactory factory, QWidget *parent)
    : QWidget(parent), m_factory(std::move(factory)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ViewHost::show(const Path &path, const QVariantMap &state)
{
    View *next = m_factory ? m_factory(path, this) : nullptr;
    if (!next)
        next = new NotFoundView(path, this);
    View *former = std::exchange(m_view, next);
    if (former) {
        m_layout->removeWidget(former);
        former->hide();
        Q_EMIT viewLeft(former);
        // It may be the sender of the signal that led here.
        former->deleteLater();
    }
    m_layout->addWidget(next);
    Q_EMIT viewChanged(next);
    if (!state.isEmpty())
        next->restoreState(state);
    next->show();
    next->setFocus(Qt::OtherFocusReason);
}

} // namespace backdesk::ui
