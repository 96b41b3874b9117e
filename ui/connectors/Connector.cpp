// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/Connector.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace backdesk::ui
{

namespace
{

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray encodeQuery(const ListQuery &query)
{
    QByteArray text;
    const auto add = [&text](const QString &key, const QString &value) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(key, "$") + '=' + QUrl::toPercentEncoding(value);
    };
    for (const auto &[key, value] : query.filters)
        add(key, value);
    if (!query.search.isEmpty())
        add(QStringLiteral("_search"), query.search);
    if (!query.sort.isEmpty())
        add(QStringLiteral("_sort"), query.sort.join(u','));
    add(QStringLiteral("_page"), QString::number(query.page));
    add(QStringLiteral("_skip"), QString::number(query.skip));
    if (query.labels)
        add(QStringLiteral("_labels"), QStringLiteral("true"));
    return text;
}

} // namespace

Connector::Connector(const QString &application, QObject *parent)
    : QObject(parent), m_application(application)
{
}

Request Connector::request(const QByteArray &method, const QStringList &segments) const
{
    Request request;
    request.method = method;
    request.path = '/' + QUrl::toPercentEncoding(m_application);
    for (const QString &segment : segments)
        request.path += '/' + QUrl::toPercentEncoding(segment);
    if (!m_language.isEmpty())
        request.headers.add("accept-language", m_language.toLatin1());
    return request;
}

PendingReply Connector::meta()
{
    return send(request("GET", {QStringLiteral("_meta")}));
}

PendingReply Connector::list(const QString &collection, const ListQuery &query)
{
    Request list = request("GET", {QStringLiteral("coll"), collection});
    list.query = encodeQuery(query);
    return send(std::move(list));
}

PendingReply Connector::read(const QString &collection, const QString &id)
{
    return send(request("GET", {QStringLiteral("coll"), collection, id}));
}

PendingReply Connector::create(const QString &collection, const QJsonObject &item)
{
    Request create = request("POST", {QStringLiteral("coll"), collection});
    create.headers.add("content-type", "application/json");
    create.body = toJson(item);
    return send(std::move(create));
}

PendingReply Connector::update(const QString &collection, const QString &id, const QJsonObject &item,
                               const QByteArray &etag)
{
    Request update = request("PUT", {QStringLiteral("coll"), collection, id});
    update.headers.add("content-type", "application/json");
    if (!etag.isEmpty())
        update.headers.add("if-match", etag);
    update.body = toJson(item);
    return send(std::move(update));
}

PendingReply Connector::remove(const QString &collection, const QString &id, const QByteArray &etag)
{
    Request remove = request("DELETE", {QStringLiteral("coll"), collection, id});
    if (!etag.isEmpty())
        remove.headers.add("if-match", etag);
    return send(std::move(remove));
}

PendingReply Connector::check(const QString &collection, const QJsonObject &item, const QString &path)
{
    Request check = request("POST", {QStringLiteral("coll"), collection, QStringLiteral("_check")});
    check.headers.add("content-type", "application/json");
    check.body = toJson({{QStringLiteral("item"), item}, {QStringLiteral("path"), path}});
    return send(std::move(check));
}

PendingReply Connector::deletion(const QString &collection, const QString &id)
{
    return send(request("GET", {QStringLiteral("coll"), collection, id, QStringLiteral("_deletion")}));
}

PendingReply Connector::state(const QString &collection, const QJsonObject &item)
{
    Request state = request("POST", {QStringLiteral("coll"), collection, QStringLiteral("_meta")});
    state.headers.add("content-type", "application/json");
    state.body = toJson(item);
    return send(std::move(state));
}

PendingReply Connector::act(const QString &collection, const QString &action, const QString &id,
                            const QJsonObject &parameters)
{
    Request act =
        request("POST", {QStringLiteral("coll"), collection, QStringLiteral("_actions"), action, id});
    act.headers.add("content-type", "application/json");
    act.body = toJson(parameters);
    return send(std::move(act));
}

PendingReply Connector::selection(const QString &collection, const QString &name, const ListQuery &query)
{
    Request list = request("GET", {QStringLiteral("coll"), collection, QStringLiteral("_selections"), name});
    list.query = encodeQuery(query);
    return send(std::move(list));
}

PendingReply Connector::content(const QString &collection, const QString &id, const QString &path)
{
    return send(request("GET", {QStringLiteral("coll"), collection, id, path}));
}

Reply toReply(int status, const QByteArray &body, const QByteArray &etag)
{
    Reply reply;
    reply.status = status;
    reply.etag = etag;
    reply.body = body;
    reply.json = QJsonDocument::fromJson(body).object();
    return reply;
}

} // namespace backdesk::ui
