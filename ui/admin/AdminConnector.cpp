// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AdminConnector.h"

#include "ui/admin/AnswerKind.h"
#include "ui/admin/ListRequest.h"
#include "ui/admin/Permissions.h"
#include "ui/admin/ReplacedBatch.h"
#include "ui/admin/ScriptErrors.h"
#include "ui/admin/Session.h"
#include "ui/script/ScriptRunner.h"

#include <QJsonDocument>
#include <QUrl>

#include <utility>

namespace backdesk::ui
{

namespace
{

constexpr int Unauthorized = 401;

QStringList segmentsOf(const Request &request)
{
    QStringList segments;
    for (const QByteArray &segment : request.path.split('/'))
        segments.append(QUrl::fromPercentEncoding(segment));
    return segments;
}

/// "list", "get", ...: what a method does to a collection or an item.
QString actionOf(const QByteArray &method, bool hasId)
{
    if (method == "GET")
        return hasId ? QStringLiteral("get") : QStringLiteral("list");
    if (method == "POST" && !hasId)
        return QStringLiteral("add");
    if ((method == "PUT" || method == "PATCH") && hasId)
        return QStringLiteral("save");
    return method == "DELETE" && hasId ? QStringLiteral("delete") : QString();
}

/// The same for an operation of a batch.
QString actionOfOperation(const QString &op)
{
    static const QHash<QString, QString> actions{{QStringLiteral("create"), QStringLiteral("add")},
                                                 {QStringLiteral("update"), QStringLiteral("save")},
                                                 {QStringLiteral("delete"), QStringLiteral("delete")}};
    return actions.value(op);
}

/// What a function gave: the data itself, or an answer around it as the older generation has it.
QJsonValue dataOf(const QJsonValue &value)
{
    static const QStringList around{QStringLiteral("data"), QStringLiteral("permissions"),
                                    QStringLiteral("status"), QStringLiteral("pagination"),
                                    QStringLiteral("url")};
    const QJsonObject object = value.toObject();
    if (!object.contains(QLatin1String("data")))
        return value;
    for (const QString &key : object.keys()) {
        if (!around.contains(key))
            return value;
    }
    return object.value(QLatin1String("data"));
}

/// A request as crudl has it. Without a list view it is about one item.
QJsonObject crudlRequest(const Request &request, const AdminListView *list, const QString &id)
{
    QJsonObject made =
        list ? listRequest(request.query, *list)
             : QJsonObject{{QStringLiteral("data"), QJsonDocument::fromJson(request.body).object()}};
    if (!id.isEmpty())
        made.insert(QStringLiteral("params"), QJsonArray{id});
    return made;
}

} // namespace

AdminConnector::AdminConnector(Connector &inner, const AppMeta &app, ScriptRunner &scripts,
                               Permissions *permissions, Session *session, QObject *parent)
    : Connector(inner.application(), parent),
      m_inner(inner),
      m_views(app.admin.views),
      m_scripts(scripts),
      m_permissions(permissions),
      m_session(session)
{
    for (const AdminViews &views : m_views) {
        for (const AdminTab &tab : views.change.tabs)
            m_askers.insert(tab.id, tab.actions);
    }
    for (const AdminForm &form : relatedForms(app.admin)) {
        if (!form.actions.isEmpty())
            m_askers.insert(form.id, form.actions);
    }
    setHealth(inner.health());
    connect(&inner, &Connector::healthChanged, this, &Connector::setHealth);
    connect(&inner, &Connector::healthChecked, this, &Connector::healthChecked);
    connect(&inner, &Connector::changed, this, &Connector::changed);
    connect(&inner, &Connector::undoable, this, &Connector::undoable);
    connect(this, &Connector::reopenWanted, &inner, &Connector::reopen);
    // Later: functions are to see who works here now.
    if (session)
        connect(session, &Session::changed, this, &AdminConnector::sendAgain, Qt::QueuedConnection);
}

PendingReply AdminConnector::send(Request request)
{
    const PendingReply pending = PendingReply::make();
    start(request, pending);
    return pending;
}

void AdminConnector::start(const Request &original, const PendingReply &pending)
{
    Request request = original;
    const QJsonObject headers = m_session ? m_session->requestHeaders() : QJsonObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.set(it.key().toLower().toLatin1(), it.value().toString().toUtf8());
    if (const auto call = replaced(request))
        return run(*call, original, pending);
    if (startBatch(request, pending))
        return;
    request.headers.remove(AskerHeader);
    m_inner.send(request).then(
        this, [this, original, pending](const Reply &reply) { normalize(original, reply, pending); });
}

/// False where the server can do all of it.
bool AdminConnector::startBatch(const Request &request, const PendingReply &pending)
{
    if (request.method != "POST" || segmentsOf(request).mid(2) != QStringList(QStringLiteral("_batch")))
        return false;
    const auto isReplaced = [this](const QJsonObject &operation) { return replaces(operation); };
    const QJsonObject batch = QJsonDocument::fromJson(request.body).object();
    if (!ReplacedBatch::concerns(batch, isReplaced))
        return false;
    const auto perform = [this](const QJsonObject &operation) { return this->perform(operation); };
    (new ReplacedBatch(*this, batch, isReplaced, perform, [pending](const Reply &reply) {
        pending.resolve(reply);
    }))->start();
    return true;
}

/// One operation of a batch as a request of its own.
PendingReply AdminConnector::perform(const QJsonObject &operation)
{
    const QString op = operation.value(QLatin1String("op")).toString();
    QStringList path{QStringLiteral("coll"), operation.value(QLatin1String("collection")).toString()};
    if (op != QLatin1String("create"))
        path.append(operation.value(QLatin1String("id")).toString());
    Request single = request(op == QLatin1String("delete")   ? "DELETE"
                             : op == QLatin1String("create") ? "POST"
                                                             : "PUT",
                             path);
    if (const QString etag = operation.value(QLatin1String("etag")).toString(); !etag.isEmpty())
        single.headers.add("if-match", etag.toUtf8());
    if (const QJsonObject asker = operation.value(QLatin1String("asker")).toObject(); !asker.isEmpty())
        single.headers.set(AskerHeader, QJsonDocument(asker).toJson(QJsonDocument::Compact));
    if (operation.contains(QLatin1String("item"))) {
        single.headers.add("content-type", "application/json");
        single.body = QJsonDocument(operation.value(QLatin1String("item")).toObject()).toJson();
    }
    return send(single);
}

/// Whether functions do what the operation of a batch asks for.
bool AdminConnector::replaces(const QJsonObject &operation) const
{
    const QString op = operation.value(QLatin1String("op")).toString();
    const QString collection = operation.value(QLatin1String("collection")).toString();
    const QJsonObject asker = operation.value(QLatin1String("asker")).toObject();
    if (m_askers.value(asker.value(QLatin1String("view")).toString()).contains(actionOfOperation(op)))
        return true;
    for (const AdminViews &views : m_views) {
        if (views.collection != collection)
            continue;
        if (op == QLatin1String("create"))
            return views.add.actions.value(QStringLiteral("add")).isGiven();
        if (op == QLatin1String("update"))
            return views.change.actions.value(QStringLiteral("save")).isGiven();
        return op == QLatin1String("delete") &&
               views.change.actions.value(QStringLiteral("delete")).isGiven();
    }
    return false;
}

/// The views of the collection that a request is about; `path` gets what follows the collection's name.
const AdminViews *AdminConnector::viewsFor(const Request &request, QStringList &path) const
{
    path = segmentsOf(request); // "", application, "coll", collection, id
    if (path.size() < 4 || path[2] != QLatin1String("coll"))
        return nullptr;
    for (const AdminViews &views : m_views) {
        if (views.collection == path[3]) {
            path = path.mid(4);
            return &views;
        }
    }
    return nullptr;
}

std::optional<AdminConnector::Call> AdminConnector::replaced(const Request &request) const
{
    if (request.headers.contains(AskerHeader)) {
        if (const auto call = replacedFor(request))
            return call;
    }
    QStringList path;
    const AdminViews *views = viewsFor(request, path);
    if (!views || path.size() > 1 || path.value(0).startsWith(u'_'))
        return {};
    Call call;
    call.collection = views->collection;
    call.id = path.value(0);
    call.action = actionOf(request.method, !call.id.isEmpty());
    const bool isList = call.action == QLatin1String("list");
    const bool isAdd = call.action == QLatin1String("add");
    const QMap<QString, AdminFunction> &actions = isList  ? views->list.actions
                                                  : isAdd ? views->add.actions
                                                          : views->change.actions;
    call.function = actions.value(call.action);
    if (!call.function.isGiven())
        return {};
    call.scope.view = isList ? views->list.id : isAdd ? views->add.id : views->change.id;
    if (!call.id.isEmpty())
        call.scope.path.insert(QStringLiteral("id"), call.id);
    call.request = crudlRequest(request, isList ? &views->list : nullptr, call.id);
    return call;
}

/// The functions of a tab or a panel see the item, and the form around it.
std::optional<AdminConnector::Call> AdminConnector::replacedFor(const Request &request) const
{
    const QByteArray asker = request.headers.value(AskerHeader).value_or(QByteArray());
    Call call;
    call.scope = ScriptScope::fromJson(QJsonDocument::fromJson(asker).object());
    const QMap<QString, AdminFunction> actions = m_askers.value(call.scope.view);
    const QStringList path = segmentsOf(request); // "", application, "coll", collection, id
    call.collection = path.value(3);
    call.id = path.value(4);
    call.action = actionOf(request.method, !call.id.isEmpty());
    call.function = actions.value(call.action);
    if (!call.function.isGiven())
        return {};
    call.hasAsker = true;
    call.isStoredHere = !actions.contains(QStringLiteral("list")) && !actions.contains(QStringLiteral("get"));
    const AdminListView plain;
    call.request = crudlRequest(request, call.action == QLatin1String("list") ? &plain : nullptr, call.id);
    return call;
}

void AdminConnector::run(const Call &call, const Request &request, const PendingReply &pending)
{
    const QJsonObject argument{{QStringLiteral("$req"), call.request}};
    m_scripts.call(
        call.function, {argument}, call.scope, this,
        [this, call, request, pending](const ScriptAnswer &answer) { take(call, answer, request, pending); });
}

void AdminConnector::take(const Call &call, const ScriptAnswer &answer, const Request &request,
                          const PendingReply &pending)
{
    const Reply reply = replyOf(call, answer);
    if (reply.ok() && request.method != "GET")
        Q_EMIT changed({call.collection});
    const bool isSilent =
        call.action == QLatin1String("save") && reply.ok() && !dataOf(answer.value).isObject();
    if (isSilent && call.isStoredHere)
        readAgain(call, pending);
    else if (call.hasAsker)
        finish(request, pending, reply);
    else
        normalize(request, reply, pending);
}

Reply AdminConnector::replyOf(const Call &call, const ScriptAnswer &answer)
{
    if (!answer.ok)
        return replyOfFailure(answer);
    const QJsonValue permissions = answer.value.toObject().value(QLatin1String("permissions"));
    const QJsonValue data = dataOf(answer.value);
    if (const QString wrong = wrongResult(call.action, data, call.function); !wrong.isEmpty())
        return replyOfWrong(wrong);
    if (m_permissions && permissions.isObject() && data != answer.value)
        m_permissions->deliver(permissions.toObject());
    Reply reply;
    if (call.action == QLatin1String("delete")) {
        reply.status = 204;
        return reply;
    }
    reply.status = call.action == QLatin1String("add") ? 201 : 200;
    if (call.action == QLatin1String("add") && (data.isString() || data.isDouble())) {
        // The new item's id alone.
        reply.json = call.request.value(QLatin1String("data")).toObject();
        reply.json.insert(QStringLiteral("_id"), data.toVariant().toString());
        return reply;
    }
    if (call.action == QLatin1String("list")) {
        reply.json = listReply(call.request, answer.value, data);
        return reply;
    }
    // Who saves silently stored what it was given.
    const bool isSilent = call.action == QLatin1String("save") && !data.isObject();
    reply.json =
        withId(isSilent ? call.request.value(QLatin1String("data")).toObject() : data.toObject(), call.id);
    return reply;
}

/// A function that saved need not tell what is stored now.
void AdminConnector::readAgain(const Call &call, const PendingReply &pending)
{
    read(call.collection, call.id).then(this, [pending](const Reply &reply) { pending.resolve(reply); });
}

/// `normalize` of the list view has the last word on what a list holds.
void AdminConnector::normalize(const Request &request, const Reply &reply, const PendingReply &pending)
{
    QStringList path;
    const AdminViews *views = viewsFor(request, path);
    const bool isList = views && path.isEmpty() && request.method == "GET" && reply.ok();
    if (!isList || !views->list.normalize.isGiven())
        return finish(request, pending, reply);
    QJsonArray arguments; // one, which is an array itself
    arguments.append(reply.json.value(QLatin1String("result")).toArray());
    m_scripts.call(views->list.normalize, arguments, {views->list.id, {}, {}}, this,
                   [this, request, pending, reply, views](const ScriptAnswer &answer) {
                       finish(request, pending, normalizedReply(reply, answer, views->list.normalize));
                   });
}

/// Nothing leaves the items as they are.
Reply AdminConnector::normalizedReply(const Reply &reply, const ScriptAnswer &answer,
                                      const AdminFunction &function)
{
    if (!answer.ok)
        return replyOfFailure(answer);
    if (answer.value.isUndefined() || answer.value.isNull())
        return reply;
    if (const QString wrong = wrongResult(QStringLiteral("list"), answer.value, function); !wrong.isEmpty())
        return replyOfWrong(wrong);
    Reply normalized = reply;
    const qsizetype given = reply.json.value(QLatin1String("result")).toArray().size();
    // Of a longer list nobody knows how many will be left out.
    const QJsonArray items =
        (answer.value.isObject() ? answer.value.toObject().value(QLatin1String("result")) : answer.value)
            .toArray();
    if (reply.json.value(QLatin1String("total")).toInteger(-1) == given)
        normalized.json.insert(QStringLiteral("total"), items.size());
    normalized.json.insert(QStringLiteral("result"), items);
    // Who reads on begins behind these.
    normalized.json.insert(QStringLiteral("_given"), given);
    return normalized;
}

/// What a function gave is of the wrong kind; whoever asked may not tell it.
Reply AdminConnector::replyOfWrong(const QString &wrong)
{
    m_scripts.report(wrong);
    ScriptAnswer failed;
    failed.error = wrong;
    return replyOfFailure(failed);
}

void AdminConnector::finish(const Request &request, const PendingReply &pending, const Reply &reply)
{
    if (reply.status != Unauthorized || !m_session || !m_session->canLogIn()) {
        pending.resolve(reply); // what can be undone was told by the inner one
        return;
    }
    m_waiting.append({request, pending});
    if (m_waiting.size() == 1)
        Q_EMIT logInWanted();
}

void AdminConnector::sendAgain()
{
    if (!m_session->isLoggedIn())
        return;
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        start(waiting.request, waiting.pending);
}

void AdminConnector::refuse()
{
    Reply reply;
    reply.status = Unauthorized;
    reply.json.insert(QStringLiteral("detail"), tr("You are not logged in."));
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.pending.resolve(reply);
}

} // namespace backdesk::ui
