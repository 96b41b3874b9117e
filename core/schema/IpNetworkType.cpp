// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/IpNetworkType.h"

#include "core/schema/IpAddressType.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>

namespace backdesk
{

namespace
{

struct Network {
    QString text;
    bool hasHostBits = false;
};

int bitsOf(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
}

std::optional<int> prefixFromMask(const QHostAddress &mask)
{
    const quint32 bits = mask.toIPv4Address();
    const int prefix = std::countl_one(bits);
    return std::popcount(bits) == prefix ? std::optional(prefix) : std::nullopt;
}

std::optional<int> prefixFromText(const QString &text, int bits)
{
    static const QRegularExpression number(QStringLiteral(R"(\A(?:0|[1-9]\d{0,2})\z)"));
    if (number.match(text).hasMatch())
        return text.toInt() <= bits ? std::optional(text.toInt()) : std::nullopt;
    const auto mask = bits == 32 ? ipAddressFromText(text) : std::nullopt;
    return mask && bitsOf(*mask) == 32 ? prefixFromMask(*mask) : std::nullopt;
}

std::optional<Network> networkFromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = ipAddressFromText(slash < 0 ? text : text.first(slash));
    if (!address)
        return {};
    const int bits = bitsOf(*address);
    const auto prefix = slash < 0 ? std::optional(bits) : prefixFromText(text.sliced(slash + 1), bits);
    if (!prefix)
        return {};
    const QHostAddress masked =
        QHostAddress::parseSubnet(QStringLiteral("%1/%2").arg(address->toString(), QString::number(*prefix)))
            .first;
    Network network{QStringLiteral("%1/%2").arg(address->toString(), QString::number(*prefix))};
    network.hasHostBits = masked != *address;
    return network;
}

} // namespace

std::optional<Value> IpNetworkType::fromQueryText(const QString &text) const
{
    const auto network = networkFromText(text);
    return network && !network->hasHostBits ? std::optional<Value>(network->text) : std::nullopt;
}

Value IpNetworkType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                                 Mistakes &mistakes) const
{
    const auto network = networkFromText(input.text());
    if (network && !network->hasHostBits)
        return network->text;
    mistakes.unreadable(path, network
                                  ? Message(QT_TRANSLATE_NOOP("core", "Must not have bits beyond its prefix"))
                                  : Message(QT_TRANSLATE_NOOP("core", "Must be a network such as 10.0.0.0/8 "
                                                                      "or 2001:db8::/32")));
    return present;
}

void IpNetworkType::describeMore(ValueMap &element) const
{
    Q_UNUSED(element) // it has no patterns
}

} // namespace backdesk
