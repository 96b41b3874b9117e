// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Headers.h"
#include "core/api/Identity.h"
#include "core/http/PeerNetwork.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace backdesk
{

/// A reverse proxy that says who asks, in header fields that it must take away from what clients send.
struct ProxyIdentity {
    QByteArray loginHeader;  ///< "X-User-Login"; empty: every login is empty
    QByteArray idHeader;     ///< "X-User-Id"
    QByteArray rolesHeader;  ///< "X-User-Roles": separated by commas; empty: nobody has roles
    QList<PeerNetwork> from; ///< whom the connection must come from for the fields to count

    bool trusts(const QHostAddress &peer) const;
};

/// Whom these fields name: anonymous without an id or with that of the anonymous user. Values are UTF-8, or
/// else Latin-1. Nothing when one of the fields stands twice: then somebody besides the proxy wrote one.
std::optional<Identity> identityFrom(const ProxyIdentity &proxy, const Headers &headers);

/// Takes the fields away, so that nothing behind the host can take them for more than they are.
void removeIdentity(const ProxyIdentity &proxy, Headers &headers);

} // namespace backdesk
