// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// Any bytes; JSON and queries give them as base64 text (RFC 4648, section 4, with padding).
class BytesType : public Type
{
public:
    explicit BytesType(TypeOptions common) : Type(std::move(common)) {}

    QString name() const override { return QStringLiteral("Bytes"); }
    std::optional<Value> fromQueryText(const QString &text) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    QString pythonType() const override { return QStringLiteral("<class 'stricto.extended.bytes.Bytes'>"); }
};

/// The bytes that the text stands for; nothing when it is anything but base64, also with line ends in it.
std::optional<QByteArray> bytesFromBase64(const QString &text);

} // namespace backdesk
