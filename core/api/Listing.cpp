// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Listing.h"

#include "core/value/Json.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Result<qint64> wholeNumber(const Call &call, const QString &name, qint64 otherwise)
{
    const auto text = call.parameter(name);
    if (!text)
        return otherwise;
    bool ok = false;
    const qint64 number = text->toLongLong(&ok);
    if (ok && number >= 0)
        return number;
    return Error{ErrorKind::Malformed,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "%1 must be a whole number, 0 or more."), {name})};
}

/// Names that begin with _ are the list's own parameters, but for the fields _id and _meta.
QueryPairs conditions(const QueryPairs &query)
{
    QueryPairs pairs;
    for (const auto &[name, value] : query) {
        const QString field = name.section(u'.', 0, 0);
        if (!name.startsWith(u'_') || field == QLatin1String("_id") || field == QLatin1String("_meta"))
            pairs.append({name, value});
    }
    return pairs;
}

QByteArray link(const Call &call, qint64 skip, const char *relation)
{
    QByteArray query;
    for (const QByteArray &part : call.request.query.split('&')) {
        if (!part.isEmpty() && !part.startsWith("_skip="))
            query += part + '&';
    }
    query += "_skip=" + QByteArray::number(skip);
    return '<' + call.request.path + '?' + query + ">; rel=\"" + relation + '"';
}

/// X-Total-Count, Content-Range and Link (RFC 8288), for clients that page by headers.
void addPagingHeaders(Response &response, const Call &call, const Collection &collection,
                      const Paging &paging, const ListResult &result)
{
    const QByteArray total = QByteArray::number(result.total);
    response.headers.set("x-total-count", total);
    const QByteArray range = result.items.isEmpty()
                                 ? QByteArray("*")
                                 : QByteArray::number(paging.skip) + '-' +
                                       QByteArray::number(paging.skip + result.items.size() - 1);
    response.headers.set("content-range", collection.name().toUtf8() + ' ' + range + '/' + total);
    if (paging.page == 0)
        return;
    const qint64 last = result.total == 0 ? 0 : (result.total - 1) / paging.page * paging.page;
    QByteArrayList links{link(call, 0, "first"), link(call, last, "last")};
    if (paging.skip > 0)
        links.append(link(call, std::max<qint64>(0, paging.skip - paging.page), "prev"));
    if (paging.skip + paging.page < result.total)
        links.append(link(call, paging.skip + paging.page, "next"));
    response.headers.set("link", links.join(", "));
}

} // namespace

Result<Paging> paging(const Call &call)
{
    const auto page = wholeNumber(call, QStringLiteral("_page"), 10);
    if (!page)
        return page.errors();
    const auto skip = wholeNumber(call, QStringLiteral("_skip"), 0);
    if (!skip)
        return skip.errors();
    if (*page > call.backoffice.limits.pageMax) {
        return Error{ErrorKind::Malformed,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "_page may be at most %1; 0 asks for everything."),
                             {QString::number(call.backoffice.limits.pageMax)})};
    }
    return Paging{*page, *skip};
}

Result<ListRequest> listRequest(const Call &call, const Collection &collection, const Paging &pages,
                                const QString &usualSort)
{
    ListRequest request;
    const auto filter = Filter::fromQuery(conditions(call.query), *collection.type(), call.backoffice);
    if (!filter)
        return filter.errors();
    request.filter = *filter;
    const auto sort = Sort::fromQuery(call.parameter(QStringLiteral("_sort")).value_or(usualSort),
                                      *collection.type(), call.backoffice);
    if (!sort)
        return sort.errors();
    request.sort = *sort;
    request.search = Search(call.parameter(QStringLiteral("_search")).value_or(QString()));
    request.skip = pages.skip;
    request.limit = pages.page == 0 ? -1 : pages.page;
    return request;
}

Response Listing::items(const Reader &reader, const QByteArray &more) const
{
    const View view = call.view();
    QByteArray members = ",\"_view\":";
    appendJsonText(members, view.name());
    const auto row = [&](QByteArray &json, const Value &item) {
        appendJson(json, reader.shown(collection, item, view));
    };
    return response(row, members + more);
}

Response Listing::response(const std::function<void(QByteArray &json, const Value &item)> &row,
                           const QByteArray &more) const
{
    QByteArray json = "{\"result\":[";
    for (qsizetype i = 0; i < found.items.size(); ++i) {
        if (i > 0)
            json += ',';
        row(json, *found.items[i]);
    }
    json += "],\"total\":" + QByteArray::number(found.total);
    json += ",\"_skip\":" + QByteArray::number(pages.skip) + ",\"_page\":" + QByteArray::number(pages.page);
    json += more + '}';
    Response response = jsonResponse(json);
    addPagingHeaders(response, call, collection, pages, found);
    return response;
}

} // namespace backdesk
