// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListStates.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/OpeningState.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorState.h"
#include "ui/widgets/SkeletonRows.h"

#include <QPointer>

namespace backdesk::ui
{

ListStates::ListStates(Connector &connector, ItemsModel &model, ItemsCard &card, const QString &title,
                       QObject *parent)
    : QObject(parent), m_connector(connector), m_model(model), m_card(card), m_title(title)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(SkeletonRows::Delay);
    connect(&m_slow, &QTimer::timeout, &m_model, &ItemsModel::dropOldRows);
}

void ListStates::showLoading()
{
    forgetFailure();
    if (m_connector.health().isOpen())
        m_card.showLoading();
    else
        m_card.showState(new OpeningState(m_connector));
    m_slow.start();
}

void ListStates::stopWaiting()
{
    m_slow.stop();
}

void ListStates::showEmpty(const ListEmptyState &empty, const ListState &state)
{
    m_card.showState(empty.make(state, this));
}

void ListStates::showFailure(const QString &detail, bool anything)
{
    stopWaiting();
    if (anything)
        return tellFailure(detail);
    // Also when it is tried once more already.
    if (!m_connector.health().isOpen())
        return m_card.showState(new OpeningState(m_connector));
    auto *error = new ErrorState(replacedText(QStringLiteral("listView.failed"),
                                              tr("“%1” could not be loaded.").arg(m_title),
                                              {{QStringLiteral("reason"), detail}}),
                                 detail);
    connect(error, &ErrorState::retry, this, &ListStates::reloadRequested);
    m_card.showState(error);
}

/// Once is enough, until somebody asks again.
void ListStates::tellFailure(const QString &detail)
{
    if (std::exchange(m_toldFailure, detail) == detail)
        return;
    Message failure = Message::error(replacedText(QStringLiteral("listView.failed"),
                                                  tr("Some rows could not be loaded: %1").arg(detail),
                                                  {{QStringLiteral("reason"), detail}}));
    failure.actionText = tr("Retry");
    failure.action = [states = QPointer(this)] {
        if (!states)
            return;
        states->forgetFailure();
        states->m_model.retry();
    };
    Q_EMIT message(failure);
}

void ListStates::showForbidden(const QString &detail)
{
    stopWaiting();
    auto *refused =
        new EmptyState(QStringLiteral("lock"), tr("You are not allowed to see “%1”.").arg(m_title));
    refused->setDetail(detail);
    refused->setAction({});
    m_card.showState(refused);
}

} // namespace backdesk::ui
