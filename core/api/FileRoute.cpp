// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Ranges.h"
#include "core/api/Routes.h"
#include "core/model/Reader.h"
#include "core/schema/FileType.h"
#include "core/schema/Selector.h"

#include <QCoreApplication>
#include <QUrl>

namespace backdesk
{

namespace
{

Error noFile(const QString &path)
{
    return {ErrorKind::NotFound, {}, Message(QT_TRANSLATE_NOOP("core", "There is no file at %1."), {path})};
}

/// Types that a browser may show in place without running anything of them.
bool isHarmless(const QString &contentType)
{
    static const QStringList harmless = {QStringLiteral("image/png"),  QStringLiteral("image/jpeg"),
                                         QStringLiteral("image/gif"),  QStringLiteral("image/webp"),
                                         QStringLiteral("text/plain"), QStringLiteral("application/pdf")};
    return harmless.contains(contentType);
}

/// RFC 6266, with the name percent-encoded as RFC 8187 has it.
QByteArray disposition(const QString &contentType, const QString &filename)
{
    const QByteArray kind = isHarmless(contentType) ? "inline" : "attachment";
    return filename.isEmpty() ? kind : kind + "; filename*=UTF-8''" + QUrl::toPercentEncoding(filename);
}

/// Where the content is: a file of the store, or bytes.
Response contentResponse(Call &call, const ValueMap &file, const QString &path)
{
    const FileStore &store = call.backoffice.storage().files();
    const QString id = file.value(u"file_id").text();
    const QByteArray type = file.value(u"content_type").text().toLatin1();
    const QByteArray tag = '"' + id.toLatin1() + '"';
    if (const Value *content = file.find(u"content"))
        return bytesResponse(call.request, content->asBytes() ? *content->asBytes() : QByteArray(), type);
    if (const auto place = store.path(id)) {
        if (const auto opened = ResponseFile::open(*place))
            return fileResponse(call.request, opened, type, tag);
    }
    const auto bytes = store.content(id);
    if (!bytes)
        return call.failure(bytes.errors());
    return *bytes ? bytesResponse(call.request, **bytes, type, tag) : call.failure(noFile(path));
}

} // namespace

Response getFile(Call &call, const Collection &collection, const QString &id, const QString &path)
{
    const Reader reader(call.backoffice, call.user);
    const Status allowed = reader.mayRead(collection);
    if (!allowed)
        return call.failure(allowed.errors());
    const auto item = reader.item(collection, id);
    if (!item)
        return call.failure(item.errors());
    const auto selector = Selector::fromText(QLatin1String("$.") + path);
    const Type *type = selector ? selector->typeWithin(*collection.type(), *item) : nullptr;
    // What is not shown to the user has no content for him either.
    const Value shown = reader.shown(collection, *item, View(QString()));
    const Status read = reader.status();
    if (!read)
        return call.failure(read.errors());
    const Value *stored = selector ? selector->find(*item) : nullptr;
    if (!dynamic_cast<const FileType *>(type) || !stored || !stored->asMap() || !selector->find(shown))
        return call.failure(noFile(path));
    Response response = contentResponse(call, *stored->asMap(), path);
    if (response.status >= 400)
        return response;
    const ValueMap file = stored->map();
    response.headers.set("content-disposition",
                         disposition(file.value(u"content_type").text(), file.value(u"filename").text()));
    response.headers.set("x-content-type-options", "nosniff");
    response.headers.set("content-security-policy", "sandbox; default-src 'none'");
    const auto known = call.request.headers.value("if-none-match");
    const auto tag = response.headers.value("etag");
    if (known && tag && known->contains(*tag)) {
        response.status = 304;
        response.body.clear();
        response.file.reset();
    }
    return response;
}

} // namespace backdesk
