// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <optional>

namespace backdesk
{

/// An authority taken apart (RFC 3986, 3.2, without user information). The name is in lower case, without
/// brackets and without a final dot.
struct Authority {
    QByteArray name;
    bool isAddress = false; ///< an IPv4 or IPv6 literal
};

/// Nothing when it is malformed: bad characters, a bad port, user information, an empty name.
std::optional<Authority> parseAuthority(QByteArrayView text);

/// Which Host a request may name. The purpose is to stop DNS rebinding: a page from elsewhere whose name
/// is made to point at this machine still names itself in Host, and gets 421.
///
/// Served are: localhost and the loopback addresses, the host that is listened on, and the names allowed
/// besides. Who listens on every interface also serves every literal address, since a literal cannot be
/// rebound. The port is never compared: tunnels and containers change it, and it does not protect.
/// Safe to read from several threads.
class HostRules
{
public:
    HostRules() = default;
    /// An allowed name "*" switches the check off.
    HostRules(const QString &host, const QStringList &allowed);

    bool accepts(const Authority &authority) const;

private:
    QSet<QByteArray> m_names;
    bool m_anyAddress = false;
    bool m_anyName = false;
};

} // namespace backdesk
