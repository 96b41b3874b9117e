// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace backdesk::ui
{

/// An IPv4 address in four decimal parts or an IPv6 address; nothing when the text is neither.
std::optional<QHostAddress> readAddress(const QString &text);

/// A network: an address, and how many of its first bits are fixed.
struct NetworkText {
    QHostAddress address;
    int prefix = 0;

    /// "192.0.2.0/24", or a mask instead of the number; without either it is that one address.
    static std::optional<NetworkText> read(const QString &text);
    /// The address with the bits behind the prefix cleared.
    QHostAddress base() const;
    /// The address with those bits set.
    QHostAddress last() const;
    int freeBits() const;
};

} // namespace backdesk::ui
