// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MineCard.h"

#include "ui/connectors/Connector.h"
#include "ui/shell/RecentChanges.h"

#include <QVBoxLayout>

namespace backdesk::ui
{

MineCard::MineCard(const QString &title, const AppMeta &meta, Connector &connector, QWidget *parent)
    : LoadingCard(title, parent), m_meta(meta), m_connector(connector), m_changes(new RecentChanges(this))
{
    m_changes->hideTitle();
    m_changes->setFlat();
    content()->setContentsMargins(1, 0, 1, 1);
    content()->addWidget(m_changes);
    connect(m_changes, &RecentChanges::activated, this, &LoadingCard::activated);
    hide();
}

void MineCard::setLogin(const QString &login)
{
    if (login == m_login)
        return;
    m_login = login;
    setHidden(login.isEmpty());
    reload();
}

void MineCard::leaveOut(const QSet<QString> &collections)
{
    m_changes->leaveOut(collections);
}

void MineCard::reload()
{
    ++m_question;
    if (m_login.isEmpty())
        return;
    m_waiting = int(m_meta.collections.size());
    m_anything = false;
    m_mistake.clear();
    ListQuery query;
    query.page = RecentChanges::Limit;
    query.sort = QStringList{QStringLiteral("-_meta.mtime")};
    query.filters.append({QStringLiteral("_meta.modified_by.login"), m_login});
    for (const CollectionMeta &collection : std::as_const(m_meta.collections)) {
        m_connector.list(collection.name, query)
            .then(this, [this, question = m_question, name = collection.name](const Reply &reply) {
                if (question == m_question)
                    take(*m_meta.collection(name), reply);
            });
    }
}

/// What one collection has to say against it does not keep the others from being shown.
void MineCard::take(const CollectionMeta &collection, const Reply &reply)
{
    constexpr int Forbidden = 403;
    m_anything = m_anything || reply.ok();
    if (reply.ok())
        m_changes->setItems(collection, reply);
    else if (reply.status != Forbidden)
        m_mistake = reply.detail();
    if (--m_waiting == 0 || m_anything)
        setError(m_anything ? QString() : m_mistake);
}

} // namespace backdesk::ui
