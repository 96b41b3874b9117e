// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/AddressText.h"

#include <QStringList>

#include <bit>

namespace backdesk::ui
{

namespace
{

int bitsOf(const QHostAddress &address)
{
    return address.protocol() == QHostAddress::IPv4Protocol ? 32 : 128;
}

/// The number of leading ones, when only zeros follow.
std::optional<int> prefixOfMask(const QString &text)
{
    const auto mask = readAddress(text);
    if (!mask || mask->protocol() != QHostAddress::IPv4Protocol)
        return std::nullopt;
    const quint32 bits = mask->toIPv4Address();
    const int ones = std::countl_one(bits);
    return std::popcount(bits) == ones ? std::optional(ones) : std::nullopt;
}

std::optional<int> readPrefix(const QString &text, const QHostAddress &address)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok)
        return number >= 0 && number <= bitsOf(address) ? std::optional(number) : std::nullopt;
    return bitsOf(address) == 32 ? prefixOfMask(text) : std::nullopt;
}

} // namespace

std::optional<QHostAddress> readAddress(const QString &text)
{
    // By itself Qt also takes "192.1", as inet_aton does.
    if (!text.contains(u':') && text.count(u'.') != 3)
        return std::nullopt;
    const QHostAddress address(text);
    return address.isNull() ? std::nullopt : std::optional(address);
}

std::optional<NetworkText> NetworkText::read(const QString &text)
{
    const QStringList parts = text.split(u'/');
    const auto address = readAddress(parts.first());
    if (!address || parts.size() > 2)
        return std::nullopt;
    if (parts.size() == 1)
        return NetworkText{*address, bitsOf(*address)};
    const auto prefix = readPrefix(parts.last(), *address);
    return prefix ? std::optional(NetworkText{*address, *prefix}) : std::nullopt;
}

QHostAddress NetworkText::base() const
{
    if (bitsOf(address) == 32) {
        const quint32 mask = prefix == 0 ? 0 : ~quint32(0) << (32 - prefix);
        return QHostAddress(address.toIPv4Address() & mask);
    }
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 0; i < 16; ++i) {
        const int kept = qBound(0, prefix - 8 * i, 8);
        bytes[i] = quint8(bytes[i] & (0xff00 >> kept));
    }
    return QHostAddress(bytes);
}

int NetworkText::freeBits() const
{
    return bitsOf(address) - prefix;
}

QHostAddress NetworkText::last() const
{
    if (bitsOf(address) == 32) {
        const quint32 free = prefix == 32 ? 0 : ~quint32(0) >> prefix;
        return QHostAddress(address.toIPv4Address() | free);
    }
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 0; i < 16; ++i) {
        const int kept = qBound(0, prefix - 8 * i, 8);
        bytes[i] = quint8(bytes[i] | (0xff >> kept));
    }
    return QHostAddress(bytes);
}

} // namespace backdesk::ui
