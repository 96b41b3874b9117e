// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Ranges.h"

#include "core/api/Problem.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace backdesk
{

namespace
{

struct ByteRange {
    std::optional<qint64> first; ///< nothing: the last bytes, as many as #last says
    std::optional<qint64> last;
};

// Digits only; beyond 64 bits it is "very large", which is all that matters.
std::optional<qint64> position(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        const bool fits = value <= (most - 9) / 10;
        value = fits ? value * 10 + (c - '0') : most;
    }
    return value;
}

std::optional<ByteRange> rangeSpec(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return {};
    const QByteArrayView before = text.first(dash);
    const QByteArrayView after = text.sliced(dash + 1);
    const ByteRange range{position(before), position(after)};
    const bool isSound = (before.isEmpty() || range.first) && (after.isEmpty() || range.last);
    const bool isNothing = !range.first && !range.last;
    const bool isBackwards = range.first && range.last && *range.last < *range.first;
    if (!isSound || isNothing || isBackwards)
        return {};
    return range;
}

// The one range of "bytes=...". Nothing when there are several, or the field is malformed.
std::optional<ByteRange> singleRange(QByteArrayView field)
{
    const qsizetype equals = field.indexOf('=');
    if (equals < 0 || field.first(equals).trimmed().compare("bytes", Qt::CaseInsensitive) != 0)
        return {};
    QByteArrayView only;
    for (QByteArrayView rest = field.sliced(equals + 1); !rest.isEmpty();) {
        const qsizetype comma = rest.indexOf(',');
        const QByteArrayView element = (comma < 0 ? rest : rest.first(comma)).trimmed();
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        if (element.isEmpty())
            continue;
        if (!only.isEmpty())
            return {};
        only = element;
    }
    return rangeSpec(only);
}

bool ifRangeHolds(const Request &request, const QByteArray &etag)
{
    const auto condition = request.headers.value("if-range");
    if (!condition)
        return true;
    return etag.startsWith('"') && condition->trimmed() == etag;
}

RangeDecision part(qint64 offset, qint64 length, qint64 total)
{
    return {206, offset, length,
            "bytes " + QByteArray::number(offset) + '-' + QByteArray::number(offset + length - 1) + '/' +
                QByteArray::number(total)};
}

RangeDecision unsatisfiable(qint64 total)
{
    return {416, 0, 0, "bytes */" + QByteArray::number(total)};
}

Response rangeResponse(const RangeDecision &decision, const QByteArray &contentType, const QByteArray &etag)
{
    Response response;
    if (decision.status == 416)
        response = problem(416);
    response.status = decision.status;
    response.headers.set("accept-ranges", "bytes");
    if (!decision.contentRange.isEmpty())
        response.headers.set("content-range", decision.contentRange);
    if (decision.status == 416)
        return response;
    response.headers.set("content-type", contentType);
    if (!etag.isEmpty())
        response.headers.set("etag", etag);
    return response;
}

} // namespace

RangeDecision decideRange(const Request &request, qint64 total, const QByteArray &etag)
{
    const RangeDecision everything{200, 0, total, {}};
    const auto field = request.headers.value("range");
    if (!field || request.method != "GET" || !ifRangeHolds(request, etag))
        return everything;
    const auto range = singleRange(*field);
    if (!range)
        return everything;
    if (!range->first) {
        if (*range->last == 0)
            return unsatisfiable(total);
        // No Content-Range can say "the last bytes of nothing".
        const qint64 length = std::min(*range->last, total);
        return length == 0 ? everything : part(total - length, length, total);
    }
    if (*range->first >= total)
        return unsatisfiable(total);
    const qint64 last = std::min(range->last.value_or(total - 1), total - 1);
    return part(*range->first, last - *range->first + 1, total);
}

Response fileResponse(const Request &request, const std::shared_ptr<ResponseFile> &file,
                      const QByteArray &contentType, const QByteArray &etag)
{
    const RangeDecision decision = decideRange(request, file->totalBytes(), etag);
    Response response = rangeResponse(decision, contentType, etag);
    if (decision.status == 416)
        return response;
    file->select(decision.offset, decision.length);
    response.file = file;
    return response;
}

Response bytesResponse(const Request &request, const QByteArray &bytes, const QByteArray &contentType,
                       const QByteArray &etag)
{
    const RangeDecision decision = decideRange(request, bytes.size(), etag);
    Response response = rangeResponse(decision, contentType, etag);
    if (decision.status != 416)
        response.body = bytes.mid(decision.offset, decision.length);
    return response;
}

} // namespace backdesk
