// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ListRequest.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace backdesk::ui
{

namespace
{

QJsonArray sortingOf(const QString &sort, const AdminListView &view)
{
    QJsonArray sorting;
    for (const QString &part : sort.split(u',', Qt::SkipEmptyParts)) {
        const bool descending = part.startsWith(u'-');
        const QString key = descending ? part.sliced(1) : part;
        QString name = key;
        for (const AdminColumn &column : view.columns) {
            if (column.sortKey == key)
                name = column.name;
        }
        sorting.append(QJsonObject{{QStringLiteral("name"), name},
                                   {QStringLiteral("sortKey"), key},
                                   {QStringLiteral("sorted"), descending ? QStringLiteral("descending")
                                                                         : QStringLiteral("ascending")}});
    }
    return sorting;
}

/// What can be known where nobody counted: how many pages there are, or that there is a next one.
qint64 totalOf(const QJsonObject &pagination, qint64 skip, int limit, qsizetype items)
{
    const qint64 pages = pagination.value(QLatin1String("allPages")).toArray().size();
    if (pages > 0 && limit > 0 && skip + limit < pages * limit)
        return pages * limit;
    const QJsonValue next = pagination.value(QLatin1String("next"));
    const bool isLast = pages > 0 || next.isNull() || next.isUndefined() || next == QJsonValue(false) ||
                        next == QJsonValue(QString()) || next == QJsonValue(0);
    return skip + items + (isLast ? 0 : 1);
}

} // namespace

QJsonObject withId(QJsonObject item, const QString &otherwise)
{
    for (const QLatin1String name : {QLatin1String("_id"), QLatin1String("id")}) {
        const QString id = item.value(name).toVariant().toString();
        if (id.isEmpty())
            continue;
        item.insert(QStringLiteral("_id"), id);
        return item;
    }
    item.insert(QStringLiteral("_id"), otherwise);
    return item;
}

QJsonObject listRequest(const QByteArray &text, const AdminListView &view)
{
    const QUrlQuery query(QString::fromLatin1(text));
    QJsonObject filters;
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key == QLatin1String("_search"))
            filters.insert(view.searchName.isEmpty() ? QStringLiteral("search") : view.searchName, value);
        else if (!key.startsWith(u'_'))
            filters.insert(key, value);
    }
    const int limit = query.queryItemValue(QStringLiteral("_page")).toInt();
    const qint64 skip = query.queryItemValue(QStringLiteral("_skip")).toLongLong();
    const QString sort = query.queryItemValue(QStringLiteral("_sort"), QUrl::FullyDecoded);
    return {{QStringLiteral("filters"), filters},
            {QStringLiteral("sorting"), sortingOf(sort, view)},
            {QStringLiteral("limit"), limit},
            {QStringLiteral("skip"), skip},
            {QStringLiteral("page"), limit > 0 ? skip / limit + 1 : 1}};
}

QJsonObject listReply(const QJsonObject &request, const QJsonValue &answer, const QJsonValue &data)
{
    const QJsonObject object = answer.toObject();
    QJsonArray items = data.toArray();
    if (data.isObject())
        items = data.toObject().value(QLatin1String("result")).toArray();
    const QJsonObject pagination = object.value(QLatin1String("pagination")).toObject();
    QJsonValue total = object.value(QLatin1String("total"));
    for (const char *key : {"filteredTotal", "resultsTotal"}) {
        if (!total.isDouble())
            total = pagination.value(QLatin1String(key));
    }
    const qint64 skip = request.value(QLatin1String("skip")).toInteger();
    const int limit = request.value(QLatin1String("limit")).toInt();
    if (!total.isDouble() && pagination.isEmpty()) { // it gave all there is
        total = items.size();
        QJsonArray page;
        for (qint64 i = skip; i < items.size() && (limit == 0 || i < skip + limit); ++i)
            page.append(items.at(i));
        items = page;
    } else if (!total.isDouble()) {
        total = totalOf(pagination, skip, limit, items.size());
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i] = withId(items.at(i).toObject());
    return {{QStringLiteral("result"), items},
            {QStringLiteral("total"), total},
            {QStringLiteral("_page"), limit},
            {QStringLiteral("_skip"), skip}};
}

} // namespace backdesk::ui
