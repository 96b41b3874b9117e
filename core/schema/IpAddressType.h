// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/StringType.h"

#include <QHostAddress>

namespace backdesk
{

/// An IPv4 or IPv6 address, kept as its canonical text (RFC 5952): "10.0.0.1", "2001:db8::1".
class IpAddressType : public StringType
{
public:
    explicit IpAddressType(TypeOptions common) : StringType(std::move(common), {}) {}

    QString name() const override { return QStringLiteral("IpAddress"); }
    std::optional<Value> fromQueryText(const QString &text) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void describeMore(ValueMap &element) const override;
    QString pythonType() const override
    {
        return QStringLiteral("<class 'stricto.extended.ip_address.Ipaddress'>");
    }
};

/// Four decimal numbers, or IPv6 text without a zone; nothing for the looser forms that systems read
/// ("127.1", "010.0.0.1").
std::optional<QHostAddress> ipAddressFromText(const QString &text);

} // namespace backdesk
