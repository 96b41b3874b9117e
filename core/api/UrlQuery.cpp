// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/UrlQuery.h"

#include <QStringDecoder>

namespace backdesk
{

namespace
{

std::optional<QString> decoded(const QByteArray &encoded)
{
    const QByteArray bytes = encoded.contains('%') ? QByteArray::fromPercentEncoding(encoded) : encoded;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return {};
    return text;
}

} // namespace

std::optional<QString> decodedSegment(const QByteArray &encoded)
{
    return decoded(encoded);
}

std::optional<QStringList> decodedPath(const QByteArray &path)
{
    QByteArray inner = path.mid(1);
    if (inner.endsWith('/'))
        inner.chop(1);
    QStringList segments;
    for (const QByteArray &segment : inner.split('/')) {
        const auto text = decoded(segment);
        if (!text)
            return {};
        segments.append(*text);
    }
    return segments;
}

std::optional<QueryPairs> decodedQuery(const QByteArray &query)
{
    QueryPairs pairs;
    for (const QByteArray &part : query.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        QByteArray name = equals < 0 ? part : part.left(equals);
        QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        const auto nameText = decoded(name.replace('+', ' '));
        const auto valueText = decoded(value.replace('+', ' '));
        if (!nameText || !valueText)
            return {};
        pairs.append({*nameText, *valueText});
    }
    return pairs;
}

} // namespace backdesk
