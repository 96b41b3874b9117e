// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/CreateRight.h"

#include "ui/connectors/Connector.h"
#include "ui/meta/ItemState.h"

namespace backdesk::ui
{

CreateRight::CreateRight(Connector &connector, const CollectionMeta &collection, QObject *parent)
    : QObject(parent),
      m_title(collection.title),
      m_allowed(collection.rights.create != Right::Denied && collection.rights.create != Right::Depends)
{
    if (collection.rights.create != Right::Depends)
        return;
    connector.state(collection.name, {}).then(this, [this](const Reply &reply) {
        m_allowed = reply.ok() && parseItemState(reply.json).create;
        if (m_allowed)
            Q_EMIT changed();
    });
}

QString CreateRight::refusal() const
{
    return tr("You are not allowed to add to “%1”.").arg(m_title);
}

} // namespace backdesk::ui
