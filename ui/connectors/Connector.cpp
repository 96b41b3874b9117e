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

void setAsker(Request &request, const QJsonObject &asker)
{
    if (!asker.isEmpty())
        request.headers.set(Connector::AskerHeader, toJson(asker));
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
    if (query.permissions)
        add(QStringLiteral("_permissions"), QStringLiteral("true"));
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

void Connector::setHealth(const Health &health)
{
    if (m_health == health)
        return;
    m_health = health;
    m_failedBefore = m_failedBefore || health.isFailed();
    // First what hears of it, so that nobody shows an answer as the state of before.
    Q_EMIT healthChanged(m_health);
    if (!m_health.isStarting())
        answerHeld();
    if (m_health.isOpen() && std::exchange(m_failedBefore, false))
        Q_EMIT reopened();
}

void Connector::checkHealth()
{
    if (m_checking)
        return;
    m_checking = true;
    send(request("GET", {QStringLiteral("_health")})).then(this, [this](const Reply &reply) {
        m_checking = false;
        // Without an answer it is as it was; calls tell what is wrong.
        if (reply.ok())
            setHealth(Health::fromJson(reply.json));
        Q_EMIT healthChecked();
    });
}

void Connector::reopen()
{
    Health starting;
    starting.state = Health::State::Starting;
    setHealth(starting);
    Q_EMIT reopenWanted();
}

PendingReply Connector::ask(Request request)
{
    if (m_health.isOpen())
        return send(std::move(request));
    const PendingReply pending = PendingReply::make();
    if (m_health.isFailed())
        pending.resolve(failure());
    else
        m_held.append({std::move(request), pending});
    return pending;
}

void Connector::answerHeld()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (m_health.isFailed()) {
            held.pending.resolve(failure());
            continue;
        }
        send(held.request).then(this, [pending = held.pending](const Reply &reply) {
            pending.resolve(reply);
        });
    }
}

Reply Connector::failure() const
{
    constexpr int Unavailable = 503;
    Reply reply;
    reply.status = Unavailable;
    reply.json.insert(QStringLiteral("detail"), m_health.reason());
    return reply;
}

PendingReply Connector::meta()
{
    return send(request("GET", {QStringLiteral("_meta")}));
}

PendingReply Connector::list(const QString &collection, const ListQuery &query)
{
    Request list = request("GET", {QStringLiteral("coll"), collection});
    list.query = encodeQuery(query);
    setAsker(list, query.asker);
    return ask(std::move(list));
}

PendingReply Connector::read(const QString &collection, const QString &id, const QJsonObject &asker)
{
    Request read = request("GET", {QStringLiteral("coll"), collection, id});
    setAsker(read, asker);
    return ask(std::move(read));
}

PendingReply Connector::create(const QString &collection, const QJsonObject &item, const QJsonObject &asker)
{
    Request create = request("POST", {QStringLiteral("coll"), collection});
    create.headers.add("content-type", "application/json");
    create.body = toJson(item);
    setAsker(create, asker);
    return ask(std::move(create));
}

PendingReply Connector::update(const QString &collection, const QString &id, const QJsonObject &item,
                               const QByteArray &etag, const QJsonObject &asker)
{
    Request update = request("PUT", {QStringLiteral("coll"), collection, id});
    update.headers.add("content-type", "application/json");
    if (!etag.isEmpty())
        update.headers.add("if-match", etag);
    update.body = toJson(item);
    setAsker(update, asker);
    return ask(std::move(update));
}

PendingReply Connector::remove(const QString &collection, const QString &id, const QByteArray &etag,
                               const QJsonObject &values)
{
    Request remove = request("DELETE", {QStringLiteral("coll"), collection, id});
    if (!etag.isEmpty())
        remove.headers.add("if-match", etag);
    if (!values.isEmpty()) {
        remove.headers.add("content-type", "application/json");
        remove.body = toJson(values);
    }
    return ask(std::move(remove));
}

PendingReply Connector::check(const QString &collection, const QJsonObject &item, const QString &path)
{
    Request check = request("POST", {QStringLiteral("coll"), collection, QStringLiteral("_check")});
    check.headers.add("content-type", "application/json");
    check.body = toJson({{QStringLiteral("item"), item}, {QStringLiteral("path"), path}});
    return ask(std::move(check));
}

PendingReply Connector::deletion(const QString &collection, const QString &id)
{
    return ask(request("GET", {QStringLiteral("coll"), collection, id, QStringLiteral("_deletion")}));
}

PendingReply Connector::deletion(const QString &collection, const QStringList &ids)
{
    Request several = request("POST", {QStringLiteral("coll"), collection, QStringLiteral("_deletion")});
    several.headers.add("content-type", "application/json");
    several.body = toJson({{QStringLiteral("ids"), QJsonArray::fromStringList(ids)}});
    return ask(std::move(several));
}

PendingReply Connector::state(const QString &collection, const QJsonObject &item)
{
    Request state = request("POST", {QStringLiteral("coll"), collection, QStringLiteral("_meta")});
    state.headers.add("content-type", "application/json");
    state.body = toJson(item);
    return ask(std::move(state));
}

PendingReply Connector::act(const QString &collection, const QString &action, const QString &id,
                            const QJsonObject &parameters)
{
    Request act =
        request("POST", {QStringLiteral("coll"), collection, QStringLiteral("_actions"), action, id});
    act.headers.add("content-type", "application/json");
    act.body = toJson(parameters);
    return ask(std::move(act));
}

PendingReply Connector::selection(const QString &collection, const QString &name, const ListQuery &query)
{
    Request list = request("GET", {QStringLiteral("coll"), collection, QStringLiteral("_selections"), name});
    list.query = encodeQuery(query);
    return ask(std::move(list));
}

PendingReply Connector::content(const QString &collection, const QString &id, const QString &path)
{
    return ask(request("GET", {QStringLiteral("coll"), collection, id, path}));
}

void Connector::sent()
{
    if (++m_underWay == 1)
        Q_EMIT busyChanged(true);
}

void Connector::answered(const PendingReply &pending, const Reply &reply)
{
    if (m_underWay > 0 && --m_underWay == 0)
        Q_EMIT busyChanged(false);
    if (!reply.undo.isEmpty())
        Q_EMIT undoable(reply.undo);
    pending.resolve(reply);
}

PendingReply Connector::batch(const QJsonObject &batch)
{
    Request request = this->request("POST", {QStringLiteral("_batch")});
    request.headers.add("content-type", "application/json");
    request.body = toJson(batch);
    return ask(std::move(request));
}

PendingReply Connector::staged(const QByteArray &method, const QStringList &below, const QByteArray &body)
{
    Request request = this->request(method, QStringList{QStringLiteral("_staged")} + below);
    if (method == "POST") {
        request.headers.add("content-type", "application/json");
        request.body = body;
    }
    return ask(std::move(request));
}

PendingReply Connector::undo(const QString &token)
{
    return ask(request("POST", {QStringLiteral("_undo"), token}));
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
