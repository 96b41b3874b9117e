// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ProxyIdentity.h"

#include "core/api/HeaderParameters.h"

#include <algorithm>

namespace backdesk
{

namespace
{

QStringList rolesOf(const QString &list)
{
    QStringList roles;
    for (const QString &role : list.split(u',')) {
        if (const QString name = role.trimmed(); !name.isEmpty())
            roles.append(name);
    }
    return roles;
}

} // namespace

bool ProxyIdentity::trusts(const QHostAddress &peer) const
{
    return std::any_of(from.begin(), from.end(),
                       [&peer](const PeerNetwork &network) { return network.contains(peer); });
}

std::optional<Identity> identityFrom(const ProxyIdentity &proxy, const Headers &headers)
{
    const QByteArray names[] = {proxy.idHeader, proxy.loginHeader, proxy.rolesHeader};
    QString texts[3];
    for (int i = 0; i < 3; ++i) {
        const QList<QByteArray> values = headers.values(names[i].toLower());
        if (values.size() > 1)
            return {};
        texts[i] = textOfHeader(values.value(0)).trimmed();
    }
    const auto &[id, login, roles] = texts;
    if (id.isEmpty() || id == Identity().id)
        return Identity();
    return Identity{id, login, rolesOf(roles)};
}

void removeIdentity(const ProxyIdentity &proxy, Headers &headers)
{
    for (const QByteArray &name : {proxy.idHeader, proxy.loginHeader, proxy.rolesHeader})
        headers.remove(name);
}

} // namespace backdesk
