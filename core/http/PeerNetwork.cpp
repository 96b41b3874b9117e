// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/PeerNetwork.h"

namespace backdesk
{

namespace
{

constexpr int mappedPrefix = 96; // RFC 4291, 2.5.5.2

bool isIpv4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

bool isMapped(const QHostAddress &address)
{
    static const QHostAddress mapped(QStringLiteral("::ffff:0:0"));
    return !isIpv4(address) && address.isInSubnet(mapped, mappedPrefix);
}

QHostAddress unmapped(const QHostAddress &address)
{
    return isMapped(address) ? QHostAddress(address.toIPv4Address()) : address;
}

} // namespace

std::optional<PeerNetwork> PeerNetwork::fromString(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QString host = slash < 0 ? text : text.first(slash);
    const bool isDotted =
        host.count(u'.') == 3 || host.contains(u':'); // "10" and "10.1" are 0.0.0.10, 10.0.0.1
    QHostAddress address;
    if (!isDotted || host.contains(u'%') || !address.setAddress(host))
        return {};
    const int width = isIpv4(address) ? 32 : 128;
    bool isNumber = true;
    int prefix = slash < 0 ? width : QStringView(text).sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || prefix < 0 || prefix > width)
        return {};
    if (isMapped(address) && prefix >= mappedPrefix)
        prefix -= mappedPrefix;
    else if (isMapped(address))
        return {};
    return PeerNetwork(unmapped(address), prefix);
}

bool PeerNetwork::contains(const QHostAddress &peer) const
{
    return unmapped(peer).isInSubnet(m_address, m_prefix);
}

} // namespace backdesk
