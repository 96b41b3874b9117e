// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"
#include "ui/meta/AppMeta.h"
#include "ui/script/ScriptScope.h"

#include <QHash>
#include <QPointer>

namespace backdesk::ui
{

class Permissions;
class ScriptRunner;
class Session;
struct ScriptAnswer;

/// Stands before another connector, and does what the admin description says instead: `actions` of views that
/// replace list, get, save, add and delete, also as operations of a batch, those of tabs and panels for
/// requests that name one as their asker, and `normalize` of lists. Everything else goes through.
///
/// When a request is refused since nobody is logged in (401), it waits: logInWanted() asks for somebody to
/// log in, then the request is sent again, or refuse() answers it.
class AdminConnector : public Connector
{
    Q_OBJECT
public:
    /// All outlive it; without a session nobody is asked to log in. Functions must use `inner`, not this.
    AdminConnector(Connector &inner, const AppMeta &app, ScriptRunner &scripts, Permissions *permissions,
                   Session *session, QObject *parent = nullptr);

    PendingReply send(Request request) override;
    /// Nobody logs in: what waits is answered with 401.
    void refuse();

Q_SIGNALS:
    void logInWanted();

private:
    struct Waiting {
        Request request;
        PendingReply pending;
    };
    /// A request as a function of a view would take it.
    struct Call {
        AdminFunction function;
        ScriptScope scope;
        QString action; ///< "list", "get", ...
        QString collection;
        QString id;
        QJsonObject request;
        bool hasAsker = false;
        bool isStoredHere = true; ///< what it stored can be read from the server
    };

    std::optional<Call> replaced(const Request &request) const;
    std::optional<Call> replacedFor(const Request &request) const;
    const AdminViews *viewsFor(const Request &request, QStringList &path) const;
    void start(const Request &request, const PendingReply &pending);
    bool startBatch(const Request &request, const PendingReply &pending);
    bool replaces(const QJsonObject &operation) const;
    PendingReply perform(const QJsonObject &operation);
    void run(const Call &call, const Request &request, const PendingReply &pending);
    void take(const Call &call, const ScriptAnswer &answer, const Request &request,
              const PendingReply &pending);
    Reply replyOf(const Call &call, const ScriptAnswer &answer);
    void readAgain(const Call &call, const PendingReply &pending);
    void normalize(const Request &request, const Reply &reply, const PendingReply &pending);
    Reply normalizedReply(const Reply &reply, const ScriptAnswer &answer, const AdminFunction &function);
    Reply replyOfWrong(const QString &wrong);
    void finish(const Request &request, const PendingReply &pending, const Reply &reply);
    void sendAgain();

    Connector &m_inner;
    QList<AdminViews> m_views;
    QHash<QString, QMap<QString, AdminFunction>> m_askers; ///< the actions of tabs and panels, by id
    ScriptRunner &m_scripts;
    QPointer<Permissions> m_permissions;
    QPointer<Session> m_session;
    QList<Waiting> m_waiting; ///< for somebody to log in
};

} // namespace backdesk::ui
