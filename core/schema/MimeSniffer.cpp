// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/MimeSniffer.h"

#include "core/value/Log.h"

#include <magic.h>

#include <memory>

namespace backdesk
{

namespace
{

struct Closer {
    void operator()(magic_t cookie) const { magic_close(cookie); }
};
using Cookie = std::unique_ptr<std::remove_pointer_t<magic_t>, Closer>;

/// Nothing when libmagic's data cannot be read.
Cookie openedCookie()
{
    Cookie cookie(magic_open(MAGIC_MIME_TYPE));
    if (cookie && magic_load(cookie.get(), nullptr) == 0)
        return cookie;
    qCWarning(lcBackoffice, "the types of files cannot be told: %s",
              cookie ? magic_error(cookie.get()) : "out of memory");
    return {};
}

} // namespace

QString mimeTypeOf(const QByteArray &content)
{
    // libmagic serves one thread a cookie.
    thread_local const Cookie cookie = openedCookie();
    const char *type =
        cookie ? magic_buffer(cookie.get(), content.constData(), size_t(content.size())) : nullptr;
    return type ? QString::fromLatin1(type) : QStringLiteral("application/octet-stream");
}

} // namespace backdesk
