// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Router.h"

#include "core/api/AcceptLanguage.h"
#include "core/api/Call.h"
#include "core/api/Multipart.h"
#include "core/api/Problem.h"
#include "core/api/Routes.h"
#include "core/api/StagedBatches.h"
#include "core/value/Message.h"

#include <QCoreApplication>

#include <functional>

namespace backdesk
{

namespace
{

/// What one path offers, by method.
struct Resource {
    QList<std::pair<QByteArray, std::function<Response(Call &)>>> methods;
    bool takesForms = false; ///< multipart/form-data besides JSON

    QByteArray allow() const
    {
        QByteArray names = "OPTIONS";
        for (const auto &[method, answer] : methods)
            names += ", " + (method == "GET" ? QByteArray("GET, HEAD") : method);
        return names;
    }
};

bool isItemId(const QString &segment)
{
    return !segment.isEmpty() && !segment.startsWith(u'_') && !segment.startsWith(u'.') &&
           !segment.contains(u'/');
}

Resource itemResource(const Collection &collection, const QString &id)
{
    return {{{"GET", [&collection, id](Call &call) { return getItem(call, collection, id); }},
             {"PUT", [&collection, id](Call &call) { return putItem(call, collection, id); }},
             {"PATCH", [&collection, id](Call &call) { return patchItem(call, collection, id); }},
             {"DELETE", [&collection, id](Call &call) { return deleteItem(call, collection, id); }}},
            true};
}

/// The resource below a collection; without methods when there is none.
Resource collectionResource(const Collection &collection, const QStringList &rest)
{
    if (rest.isEmpty()) {
        return {{{"GET", [&collection](Call &call) { return getList(call, collection); }},
                 {"POST", [&collection](Call &call) { return postItem(call, collection); }}},
                true};
    }
    if (rest.size() == 2 && rest[1] == QLatin1String("_deletion") && isItemId(rest[0])) {
        return {
            {{"GET", [&collection, id = rest[0]](Call &call) { return getDeletion(call, collection, id); }}}};
    }
    if (rest.size() == 2 && isItemId(rest[0]) && !rest[1].startsWith(u'_')) {
        return {{{"GET", [&collection, id = rest[0], path = rest[1]](Call &call) {
                      return getFile(call, collection, id, path);
                  }}}};
    }
    if (rest.size() == 3 && rest[0] == QLatin1String("_actions")) {
        return {{{"POST", [&collection, name = rest[1], id = rest[2]](Call &call) {
                      return postAction(call, collection, name, id);
                  }}}};
    }
    if (rest.size() == 2 && rest[0] == QLatin1String("_selections")) {
        return {{{"GET",
                  [&collection, name = rest[1]](Call &call) { return getSelection(call, collection, name); }},
                 {"POST", [&collection, name = rest[1]](Call &call) {
                      return postSelection(call, collection, name);
                  }}}};
    }
    if (rest.size() != 1)
        return {};
    if (isItemId(rest[0]))
        return itemResource(collection, rest[0]);
    return {};
}

/// Commands of a collection answer to POST only; any other method takes the name for an id, which it is not.
Resource commandResource(const Collection &collection, const QString &name)
{
    if (name == QLatin1String("_check"))
        return {{{"POST", [&collection](Call &call) { return postCheck(call, collection); }}}};
    if (name == QLatin1String("_deletion"))
        return {{{"POST", [&collection](Call &call) { return postDeletion(call, collection); }}}};
    if (name == QLatin1String("_meta"))
        return {{{"POST", [&collection](Call &call) { return postState(call, collection); }}}};
    return {};
}

/// A batch that comes in parts; without methods when there is nothing.
Resource stagedResource(StagedBatches &batches, const QStringList &rest)
{
    if (rest.isEmpty())
        return {{{"POST", [&batches](Call &call) { return postStaged(call, batches); }}}};
    const QString id = rest[0];
    if (rest.size() == 1) {
        return {{{"GET", [&batches, id](Call &call) { return getStaged(call, batches, id); }},
                 {"POST", [&batches, id](Call &call) { return addToStaged(call, batches, id); }},
                 {"DELETE", [&batches, id](Call &call) { return deleteStaged(call, batches, id); }}}};
    }
    if (rest.size() == 2 && rest[1] == QLatin1String("_check"))
        return {{{"POST", [&batches, id](Call &call) { return checkStaged(call, batches, id); }}}};
    if (rest.size() == 2 && rest[1] == QLatin1String("_store"))
        return {{{"POST", [&batches, id](Call &call) { return storeStaged(call, batches, id); }}}};
    return {};
}

Resource find(const Backoffice &backoffice, StagedBatches &staged, const QByteArray &method,
              const QStringList &path)
{
    if (path.value(0) != backoffice.name())
        return {};
    if (path.size() == 2 && path[1] == QLatin1String("_meta"))
        return {{{"GET", getMeta}}};
    if (path.size() == 2 && path[1] == QLatin1String("_me"))
        return {{{"GET", getMe}}};
    if (path.size() == 2 && path[1] == QLatin1String("_health"))
        return {{{"GET", getHealth}}};
    if (path.size() == 2 && path[1] == QLatin1String("_batch"))
        return {{{"POST", postBatch}}};
    if (path.size() >= 2 && path[1] == QLatin1String("_staged"))
        return stagedResource(staged, path.mid(2));
    if (path.size() == 3 && path[1] == QLatin1String("_undo"))
        return {{{"POST", [token = path[2]](Call &call) { return postUndo(call, token); }}}};
    if (path.size() < 3 || path[1] != QLatin1String("coll"))
        return {};
    const Collection *collection = backoffice.collection(path[2]);
    if (!collection)
        return {};
    if (path.size() == 4 && (method == "POST" || method == "OPTIONS")) {
        const Resource command = commandResource(*collection, path[3]);
        if (!command.methods.isEmpty())
            return command;
    }
    return collectionResource(*collection, path.mid(3));
}

Response options(const Resource &resource)
{
    Response response;
    response.status = 204;
    response.headers.set("allow", resource.allow());
    return response;
}

QString sentence(const char *source, const QString &language, const QStringList &arguments = {})
{
    return Message(source, arguments).text(language);
}

Response dispatch(const Resource &resource, Call &call)
{
    const QByteArray &method = call.request.method;
    for (const auto &[known, answer] : resource.methods) {
        if (known != method)
            continue;
        const bool takesBody = method == "POST" || method == "PUT" || method == "PATCH";
        if (takesBody && !call.hasJsonBody() &&
            !(resource.takesForms && Multipart::isFormData(call.request))) {
            return problem(415, sentence(QT_TRANSLATE_NOOP("core", "Send JSON with Content-Type: "
                                                                   "application/json."),
                                         call.language));
        }
        return answer(call);
    }
    if (method == "OPTIONS")
        return options(resource);
    Response response = problem(405, sentence(QT_TRANSLATE_NOOP("core", "%1 is not possible here."),
                                              call.language, {QString::fromLatin1(method)}));
    response.headers.set("allow", resource.allow());
    return response;
}

} // namespace

Router::Router(Backoffice &backoffice) : m_backoffice(backoffice), m_staged(std::make_unique<StagedBatches>())
{
    m_subscription = backoffice.storage().changes().subscribe(
        [this](const QList<StoredChange> &changes) { tell(changes); });
}

Router::~Router()
{
    m_backoffice.storage().changes().unsubscribe(m_subscription);
}

void Router::tell(const QList<StoredChange> &changes) const
{
    QStringList collections;
    for (const StoredChange &change : changes) {
        if (!collections.contains(change.collection))
            collections.append(change.collection);
    }
    tellChanged(collections);
}

Response Router::handle(const Request &request)
{
    const QByteArray accepted = request.headers.value("accept-language").value_or(QByteArray());
    const QString language =
        accepted.isEmpty() ? QStringLiteral("en") : bestLanguage(acceptedLanguages(accepted));
    const auto path = decodedPath(request.path);
    const Resource resource = path ? find(m_backoffice, *m_staged, request.method, *path) : Resource();
    if (resource.methods.isEmpty())
        return problem(404,
                       sentence(QT_TRANSLATE_NOOP("core", "There is nothing at this address."), language));
    const auto query = decodedQuery(request.query);
    if (!query) {
        return problem(
            400, sentence(QT_TRANSLATE_NOOP("core", "The query cannot be decoded as UTF-8 text."), language));
    }
    const Identity &who = request.identity;
    CurrentUser user;
    user.id = who.id;
    user.login = who.login;
    user.roles = who.roles;
    Call call{request, m_backoffice, user, language, *query};
    Response response = dispatch(resource, call);
    const QByteArray token =
        m_backoffice.undoLog().record(user, std::move(call.undo), m_backoffice.limits.undo, call.continues);
    if (!token.isEmpty())
        response.headers.set("backdesk-undo", token);
    return response;
}

} // namespace backdesk
