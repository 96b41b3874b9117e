// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/Framing.h"

#include "core/http/Tokens.h"

namespace backdesk
{

namespace
{

/// The fields that decide about framing, collected in one pass.
struct FramingFields {
    int hosts = 0;
    int lengths = 0;
    int codings = 0;
    QByteArrayView host;
    QByteArrayView length;
    QByteArrayView coding;
    bool close = false;
    bool keepAlive = false;
    bool encoded = false;
    bool expectsContinue = false;
    bool expectsMore = false;
};

void readConnection(QByteArrayView value, FramingFields &fields)
{
    tokens::forEachElement(value, [&fields](QByteArrayView option) {
        fields.close |= tokens::equals(option, "close");
        fields.keepAlive |= tokens::equals(option, "keep-alive");
    });
}

void readExpect(QByteArrayView value, FramingFields &fields)
{
    tokens::forEachElement(value, [&fields](QByteArrayView expectation) {
        const bool known = tokens::equals(expectation, "100-continue");
        fields.expectsContinue |= known;
        fields.expectsMore |= !known;
    });
}

FramingFields collect(const Headers &headers)
{
    FramingFields fields;
    for (const auto &[name, value] : headers.fields()) {
        if (name == "host") {
            ++fields.hosts;
            fields.host = value;
        } else if (name == "content-length") {
            ++fields.lengths;
            fields.length = value;
        } else if (name == "transfer-encoding") {
            ++fields.codings;
            fields.coding = value;
        } else if (name == "connection") {
            readConnection(value, fields);
        } else if (name == "expect") {
            readExpect(value, fields);
        } else if (name == "content-encoding") {
            fields.encoded |= !tokens::equals(value, "identity");
        }
    }
    return fields;
}

// RFC 9112, 3.2. An absolute target's authority replaces Host, which must be sound all the same.
Refusal judgeHost(const RequestHead &head, const FramingFields &fields, const HostRules &hosts)
{
    if (fields.hosts > 1)
        return {400, "There is more than one Host."};
    if (fields.hosts == 0 && head.minorVersion > 0)
        return {400, "Host is missing."};
    std::optional<Authority> authority = head.target;
    if (fields.hosts == 1) {
        const std::optional<Authority> host = parseAuthority(fields.host);
        if (!host)
            return {400, "Host is malformed."};
        if (!authority)
            authority = host;
    }
    if (authority && !hosts.accepts(*authority))
        return {421, "This host name is not served here."};
    return {};
}

Refusal judgeCoding(const RequestHead &head, const FramingFields &fields, Framing &framing)
{
    if (fields.lengths > 0)
        return {400, "Content-Length and Transfer-Encoding exclude each other."};
    if (head.minorVersion == 0)
        return {400, "Transfer-Encoding does not exist in HTTP/1.0."};
    if (fields.codings > 1 || fields.coding.isEmpty())
        return {400, "Transfer-Encoding is malformed."};
    int chunked = 0;
    bool known = true;
    bool malformed = false;
    tokens::forEachElement(fields.coding, [&](QByteArrayView coding) {
        malformed |= !tokens::isToken(coding);
        const bool isChunked = tokens::equals(coding, "chunked");
        chunked += isChunked ? 1 : 0;
        known &= isChunked;
    });
    if (malformed || chunked > 1)
        return {400, "Transfer-Encoding is malformed."};
    if (!known)
        return {501, "Only the transfer coding chunked is understood."};
    framing.chunked = true;
    return {};
}

Refusal judgeLength(const FramingFields &fields, qint64 bodyBytes, Framing &framing)
{
    if (fields.lengths > 1 || fields.length.isEmpty())
        return {400, "Content-Length is malformed."};
    qint64 length = 0;
    for (const char c : fields.length) {
        if (!tokens::isDigit(c) || qMulOverflow<qint64>(length, 10, &length) ||
            qAddOverflow<qint64>(length, c - '0', &length))
            return {400, "Content-Length is malformed."};
    }
    if (length > bodyBytes)
        return {413, "The body is too large."};
    framing.length = length;
    return {};
}

} // namespace

Refusal judgeFraming(const RequestHead &head, const HostRules &hosts, qint64 bodyBytes, Framing &framing)
{
    const FramingFields fields = collect(head.headers);
    if (const Refusal refusal = judgeHost(head, fields, hosts))
        return refusal;
    Refusal refusal;
    if (fields.codings > 0)
        refusal = judgeCoding(head, fields, framing);
    else if (fields.lengths > 0)
        refusal = judgeLength(fields, bodyBytes, framing);
    if (refusal)
        return refusal;
    if (fields.expectsMore)
        return {417, "Only the expectation 100-continue is understood."};
    if (fields.encoded)
        return {415, "Encoded bodies are not understood; send the body as it is."};
    framing.keepAlive = !fields.close && (head.minorVersion > 0 || fields.keepAlive);
    framing.expectsContinue = fields.expectsContinue && head.minorVersion > 0 && framing.hasBody();
    return {};
}

} // namespace backdesk
