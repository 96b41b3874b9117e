// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/StringType.h"

namespace backdesk
{

/// An IPv4 or IPv6 network without host bits, kept as "10.0.0.0/8". A mask ("10.0.0.0/255.0.0.0") is read as
/// the prefix it means, an address alone as the network of that address only.
class IpNetworkType : public StringType
{
public:
    explicit IpNetworkType(TypeOptions common) : StringType(std::move(common), {}) {}

    QString name() const override { return QStringLiteral("IpNetwork"); }
    std::optional<Value> fromQueryText(const QString &text) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void describeMore(ValueMap &element) const override;
    QString pythonType() const override
    {
        return QStringLiteral("<class 'stricto.extended.ip_network.Ipnetwork'>");
    }
};

} // namespace backdesk
