// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Routes.h"
#include "core/value/Json.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace backdesk
{

namespace
{

constexpr qsizetype labelsPerList = 5; // of one RefsList cell: more are only counted by people

struct Paging {
    qint64 page = 10; ///< 0: everything
    qint64 skip = 0;
};

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

Result<ListRequest> listRequest(const Call &call, const Collection &collection, const Paging &paging)
{
    ListRequest request;
    const auto filter = Filter::fromQuery(conditions(call.query), *collection.type(), call.backoffice);
    if (!filter)
        return filter.errors();
    request.filter = *filter;
    const auto sort = Sort::fromQuery(call.parameter(QStringLiteral("_sort")).value_or(QString()),
                                      *collection.type(), call.backoffice);
    if (!sort)
        return sort.errors();
    request.sort = *sort;
    request.search = Search(call.parameter(QStringLiteral("_search")).value_or(QString()));
    request.skip = paging.skip;
    request.limit = paging.page == 0 ? -1 : paging.page;
    return request;
}

/// How the items and those they refer to are named: {collection: {id: label}}.
Value labels(const Call &call, const Collection &collection, const QList<ItemValue> &items,
             const Snapshot &snapshot)
{
    std::map<QString, std::set<QString>> wanted;
    std::map<QString, ValueMap> labels;
    QList<ValueMap::Member> own;
    for (const ItemValue &item : items) {
        own.append({item->map().value(u"_id").text(), collection.labelOf(*item)});
        for (const ReferenceField &field : collection.references()) {
            const QStringList ids = field.ids(*item);
            for (const QString &id : ids.mid(0, labelsPerList))
                wanted[field.target.collection].insert(id);
        }
    }
    labels[collection.name()] = ValueMap::fromMembers(own);
    for (const auto &[name, ids] : wanted) {
        const Collection *target = call.backoffice.collection(name);
        QList<ValueMap::Member> members = labels[name].members();
        for (const QString &id : ids) {
            if (const ItemValue item = snapshot.itemValue(name, id))
                members.append({id, target->labelOf(*item)});
        }
        labels[name] = ValueMap::fromMembers(members);
    }
    ValueMap all;
    for (const auto &[name, map] : labels)
        all.set(name, map);
    return all;
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

Response getList(Call &call, const Collection &collection)
{
    const auto pages = paging(call);
    if (!pages)
        return call.failure(pages.errors());
    const auto request = listRequest(call, collection, *pages);
    if (!request)
        return call.failure(request.errors());
    const auto snapshot = call.backoffice.storage().snapshot();
    const ListResult result = snapshot->list(collection.name(), *request);
    const QString view = call.parameter(QStringLiteral("_view")).value_or(QStringLiteral("client"));
    QByteArray json = "{\"result\":[";
    for (qsizetype i = 0; i < result.items.size(); ++i) {
        if (i > 0)
            json += ',';
        if (view.startsWith(u'+'))
            json += "{}"; // no field can name a view yet
        else
            appendJson(json, *result.items[i]);
    }
    json += "],\"total\":" + QByteArray::number(result.total) + ",\"_view\":";
    appendJsonText(json, view);
    json += ",\"_skip\":" + QByteArray::number(pages->skip) + ",\"_page\":" + QByteArray::number(pages->page);
    if (call.parameter(QStringLiteral("_labels")) == QLatin1String("true"))
        json += ",\"_labels\":" + toJson(labels(call, collection, result.items, *snapshot));
    json += '}';
    Response response = jsonResponse(json);
    addPagingHeaders(response, call, collection, *pages, result);
    return response;
}

} // namespace backdesk
