// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/BytesType.h"

#include <QCoreApplication>

namespace backdesk
{

std::optional<QByteArray> bytesFromBase64(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(latin, QByteArray::AbortOnBase64DecodingErrors);
    // Qt lets the padding be left out, which two texts for one value would follow from.
    if (!decoded || decoded.decoded.toBase64() != latin)
        return {};
    return decoded.decoded;
}

std::optional<Value> BytesType::fromQueryText(const QString &text) const
{
    const auto bytes = bytesFromBase64(text);
    return bytes ? std::optional<Value>(*bytes) : std::nullopt;
}

Value BytesType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                             Mistakes &mistakes) const
{
    if (input.asBytes())
        return input;
    const auto bytes = input.asText() ? bytesFromBase64(input.text()) : std::nullopt;
    if (bytes)
        return *bytes;
    mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be base64 text")));
    return present;
}

} // namespace backdesk
