// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AuthReader.h"

#include "core/description/MappingReader.h"
#include "core/schema/IpAddressType.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backdesk
{

namespace
{

const QStringList laterKeys{QStringLiteral("users"), QStringLiteral("lifetime")};

/// A field name (RFC 9110, section 5.6.2).
QString readHeader(const Entry &entry)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\z)"));
    const auto name = entry.text();
    if (name && !pattern.match(*name).hasMatch()) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be the name of a header field such as X-User-Id, "
                                                      "not %1"),
                            {entry.shown()}));
    }
    return name.value_or(QString());
}

/// An IPv4 address written as IPv6 is the IPv4 address (RFC 4291, 2.5.5.2), and so are networks of them only.
constexpr int mappedPrefix = 96;

bool isMapped(const QHostAddress &address)
{
    static const QHostAddress mapped(QStringLiteral("::ffff:0:0"));
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.isInSubnet(mapped, mappedPrefix);
}

/// "127.0.0.1", "10.0.0.0/8": what PeerNetwork of the host reads.
bool isPeer(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = ipAddressFromText(slash < 0 ? text : text.first(slash));
    if (!address || slash < 0)
        return address.has_value();
    static const QRegularExpression digits(QStringLiteral(R"(\A\d{1,3}\z)"));
    const QString prefix = text.sliced(slash + 1);
    if (!digits.match(prefix).hasMatch())
        return false;
    const int least = isMapped(*address) ? mappedPrefix : 0;
    const int most = address->protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    return prefix.toInt() >= least && prefix.toInt() <= most;
}

QStringList readPeers(const Entry &entry)
{
    QStringList peers;
    const QList<Entry> entries = entry.list();
    if (entry.node().kind == YamlNode::Kind::List && entries.isEmpty())
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must hold at least one address")));
    for (const Entry &each : entries) {
        const auto text = each.text();
        if (text && !isPeer(*text)) {
            each.wrong(Message(QT_TRANSLATE_NOOP("core", "must be an address or a network such as 127.0.0.1 "
                                                         "or 10.0.0.0/8, not %1"),
                               {each.shown()}));
        }
        if (text)
            peers.append(*text);
    }
    return peers;
}

std::optional<ProxyOptions> readProxy(const Entry &entry)
{
    MappingReader reader(entry);
    if (!reader.isMapping())
        return {};
    ProxyOptions proxy;
    if (const auto id = reader.need({QStringLiteral("id")}))
        proxy.idHeader = readHeader(*id);
    if (const auto login = reader.take(QStringLiteral("login")))
        proxy.loginHeader = readHeader(*login);
    if (const auto roles = reader.take(QStringLiteral("roles")))
        proxy.rolesHeader = readHeader(*roles);
    if (const auto from = reader.need({QStringLiteral("from")}))
        proxy.from = readPeers(*from);
    reader.finish();
    return proxy;
}

} // namespace

std::optional<ProxyOptions> readAuth(const Entry &entry)
{
    MappingReader reader(entry);
    if (!reader.isMapping())
        return {};
    const auto proxy = reader.take(QStringLiteral("proxy"));
    reader.finish(laterKeys);
    return proxy ? readProxy(*proxy) : std::nullopt;
}

} // namespace backdesk
