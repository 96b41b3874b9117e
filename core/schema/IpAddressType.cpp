// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/IpAddressType.h"

#include <QCoreApplication>

namespace backdesk
{

std::optional<QHostAddress> ipAddressFromText(const QString &text)
{
    static const QRegularExpression version4(
        QStringLiteral(R"(\A(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!\z)|\z)){4}\z)"),
        QRegularExpression::DontCaptureOption);
    static const QRegularExpression version6(QStringLiteral(R"(\A[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\z)"));
    if (!version4.match(text).hasMatch() && !version6.match(text).hasMatch())
        return {};
    const QHostAddress address(text);
    return address.isNull() ? std::nullopt : std::optional(address);
}

std::optional<Value> IpAddressType::fromQueryText(const QString &text) const
{
    const auto address = ipAddressFromText(text);
    return address ? std::optional<Value>(address->toString()) : std::nullopt;
}

Value IpAddressType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                                 Mistakes &mistakes) const
{
    if (const auto address = ipAddressFromText(input.text()))
        return address->toString();
    mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be an IP address such as 192.168.0.1 "
                                                                "or 2001:db8::1")));
    return present;
}

void IpAddressType::describeMore(ValueMap &element) const
{
    Q_UNUSED(element) // it has no patterns
}

} // namespace backdesk
