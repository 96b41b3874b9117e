// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace backdesk
{

/// An address, or all addresses with a common prefix. An IPv4 address written as IPv6 (::ffff:a.b.c.d) is the
/// IPv4 address.
class PeerNetwork
{
public:
    /// Of "127.0.0.1", "10.0.0.0/8", "::1", "fd00::/8"; nothing for any other text.
    static std::optional<PeerNetwork> fromString(const QString &text);

    bool contains(const QHostAddress &peer) const;

private:
    PeerNetwork(const QHostAddress &address, int prefix) : m_address(address), m_prefix(prefix) {}

    QHostAddress m_address;
    int m_prefix;
};

} // namespace backdesk
