// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HostRules.h"

#include "core/http/Tokens.h"

#include <QHostAddress>
#include <QUrl>

namespace backdesk
{

namespace
{

bool isPort(QByteArrayView text)
{
    if (text.size() > 5)
        return false;
    int port = 0;
    for (const char c : text) {
        if (!tokens::isDigit(c))
            return false;
        port = port * 10 + (c - '0');
    }
    return port <= 65535;
}

// reg-name (RFC 3986, 3.2.2) without percent-encoding, which no host name of ours has.
bool isRegisteredName(QByteArrayView text)
{
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!isLetter && !tokens::isDigit(c) && !QByteArrayView("-._~!$&'()*+;=").contains(c))
            return false;
    }
    return !text.isEmpty();
}

bool isIpv4(QByteArrayView text)
{
    int parts = 1;
    int value = -1;
    for (const char c : text) {
        if (c == '.') {
            if (value < 0 || ++parts > 4)
                return false;
            value = -1;
            continue;
        }
        if (!tokens::isDigit(c))
            return false;
        value = (value < 0 ? 0 : value) * 10 + (c - '0');
        if (value > 255)
            return false;
    }
    return parts == 4 && value >= 0;
}

// One spelling for each address, so that "::1" and "0:0::1" are the same.
std::optional<QByteArray> canonicalIpv6(QByteArrayView text)
{
    if (text.contains('%')) // a zone has no meaning to anyone but the sender
        return std::nullopt;
    QHostAddress address;
    if (!address.setAddress(QString::fromLatin1(text)) || address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    return address.toString().toLatin1();
}

std::optional<Authority> parseBracketed(QByteArrayView text)
{
    const qsizetype close = text.indexOf(']');
    if (close < 0)
        return std::nullopt;
    const QByteArrayView after = text.sliced(close + 1);
    if (!after.isEmpty() && (after.front() != ':' || !isPort(after.sliced(1))))
        return std::nullopt;
    const auto name = canonicalIpv6(text.sliced(1, close - 1));
    if (!name)
        return std::nullopt;
    return Authority{*name, true};
}

QByteArray normalised(const QString &host)
{
    QHostAddress address;
    if (address.setAddress(host))
        return address.toString().toLatin1();
    QByteArray name = QUrl::toAce(host).toLower();
    if (name.isEmpty()) // underscores and the like are not IDNA, yet they occur
        name = host.toLatin1().toLower();
    return name.endsWith('.') ? name.chopped(1) : name;
}

} // namespace

std::optional<Authority> parseAuthority(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text.front() == '[')
        return parseBracketed(text);
    const qsizetype colon = text.indexOf(':');
    if (colon >= 0 && !isPort(text.sliced(colon + 1)))
        return std::nullopt;
    QByteArrayView name = colon < 0 ? text : text.first(colon);
    if (!isRegisteredName(name))
        return std::nullopt;
    if (name.size() > 1 && name.back() == '.')
        name.chop(1);
    return Authority{name.toByteArray().toLower(), isIpv4(name)};
}

HostRules::HostRules(const QString &host, const QStringList &allowed)
    : m_names{"localhost", "127.0.0.1", "::1", normalised(host)}
{
    QHostAddress address;
    m_anyAddress = address.setAddress(host) &&
                   (address.isEqual(QHostAddress::AnyIPv4) || address.isEqual(QHostAddress::AnyIPv6));
    for (const QString &name : allowed) {
        if (name == QLatin1String("*"))
            m_anyName = true;
        else
            m_names.insert(normalised(name));
    }
}

bool HostRules::accepts(const Authority &authority) const
{
    if (m_anyName || m_names.contains(authority.name))
        return true;
    if (!authority.isAddress)
        return false;
    return m_anyAddress || authority.name.startsWith("127.");
}

} // namespace backdesk
