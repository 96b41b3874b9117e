// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/RequestParser.h"

#include <QByteArrayView>
#include <QList>

#include <cstddef>
#include <cstdint>

using namespace backdesk;

// The first two bytes choose how the others are cut; the verdicts must not depend on it.

namespace
{

HttpOptions smallOptions()
{
    HttpOptions options; // limits that short inputs can reach
    options.targetBytes = 64;
    options.headBytes = 256;
    options.headerFields = 8;
    options.bodyBytes = 64;
    return options;
}

const HttpOptions theOptions = smallOptions();
const HostRules theHosts(theOptions.host, {});

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void checkRequest(const IncomingRequest &incoming)
{
    const Request &request = incoming.request;
    require(request.method != "HEAD" && !request.method.isEmpty());
    require(request.path.startsWith('/') || incoming.serverWide);
    require(request.path.size() + request.query.size() <= theOptions.targetBytes + 1);
    require(request.body.size() <= theOptions.bodyBytes);
    require(request.headers.fields().size() <= theOptions.headerFields);
    for (const auto &[name, value] : request.headers.fields()) {
        require(tokens::isToken(name));
        require(tokens::run(tokens::field, value) == value.size());
    }
}

QByteArray describe(const IncomingRequest &incoming)
{
    const Request &request = incoming.request;
    QByteArray text = request.method + '\n' + request.path + '\n' + request.query + '\n' + request.body;
    for (const auto &[name, value] : request.headers.fields())
        text += '\n' + name + ':' + value;
    return text + (incoming.keepAlive ? 'k' : 'c') + (incoming.headOnly ? 'h' : 'g');
}

QList<QByteArray> verdicts(QByteArrayView bytes, qsizetype first, qsizetype second)
{
    RequestParser parser(theOptions, theHosts);
    QList<QByteArray> all;
    for (bool odd = false; !bytes.isEmpty(); odd = !odd) {
        QByteArrayView piece = bytes.first(qMin(bytes.size(), odd ? second : first));
        bytes = bytes.sliced(piece.size());
        while (!piece.isEmpty()) {
            qsizetype used = 0;
            const auto state = parser.feed(piece, &used);
            require(used > 0 && used <= piece.size());
            piece = piece.sliced(used);
            if (state == RequestParser::State::Refused) {
                require(parser.refusal().status >= 400 && parser.refusal().status < 600);
                return all << QByteArray::number(parser.refusal().status);
            }
            if (state == RequestParser::State::NeedMore)
                require(piece.isEmpty());
            if (state != RequestParser::State::Complete)
                continue;
            const IncomingRequest incoming = parser.take();
            checkRequest(incoming);
            all << describe(incoming);
        }
    }
    return all << (parser.isIdle() ? "idle" : "more");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(data + 2, qsizetype(size) - 2);
    require(verdicts(bytes, bytes.size() + 1, 1) == verdicts(bytes, 1 + data[0], 1 + data[1]));
    return 0;
}
