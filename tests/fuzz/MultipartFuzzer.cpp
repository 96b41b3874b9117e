// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Multipart.h"

#include <cstddef>
#include <cstdint>

using namespace backdesk;

// The first line of the input is the content type, the rest the body.

namespace
{

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void checkPart(const MultipartPart &part, QByteArrayView body)
{
    require(part.body.isEmpty() || (part.body.data() >= body.data() &&
                                    part.body.data() + part.body.size() <= body.data() + body.size()));
    if (!part.filename)
        return;
    require(!part.filename->contains(u'/') && !part.filename->contains(u'\\'));
    require(!part.filename->contains(QChar(0)));
    require(*part.filename != QLatin1String(".") && *part.filename != QLatin1String(".."));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    const qsizetype line = input.indexOf('\n');
    if (line < 0)
        return 0;
    Request request;
    request.headers.set("content-type", input.first(line).toByteArray());
    request.body = input.sliced(line + 1).toByteArray();
    const MultipartLimits limits{8, 256, 4};
    const auto multipart = Multipart::read(request, limits);
    if (!multipart) {
        require(multipart.error().kind == ErrorKind::Malformed);
        return 0;
    }
    require(Multipart::isFormData(request));
    require(multipart->parts().size() <= limits.parts);
    qsizetype bytes = 0;
    for (const MultipartPart &part : multipart->parts()) {
        checkPart(part, request.body);
        bytes += part.body.size();
    }
    require(bytes <= request.body.size());
    return 0;
}
