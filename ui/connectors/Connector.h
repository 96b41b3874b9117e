// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Request.h"
#include "ui/connectors/Health.h"
#include "ui/connectors/PendingReply.h"
#include "ui/connectors/Reply.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <utility>

namespace backdesk::ui
{

/// What a list asks for. Filters are pairs as in the API's query: {"age.$gte", "18"}; they are and-ed.
struct ListQuery {
    QList<std::pair<QString, QString>> filters;
    QString search;   ///< in all text fields; empty: none
    QStringList sort; ///< selectors, "-age" for descending
    int page = 50;    ///< items wanted; 0: all
    qint64 skip = 0;
    bool labels = true;       ///< also tell how the items and the ones they refer to are named
    bool permissions = false; ///< also tell of which items something is refused
    /// Who asks, where the description may have a function for that: {"view": id, "context": what it sees,
    /// "path": parameters of the place}. Never sent to a backend.
    QJsonObject asker = {};
};

/// The window's only way to the backend, embedded or remote.
///
/// Every call returns at once; the reply comes later, to be taken with
/// `pending.then(this, [](const Reply &reply) { ... })`. Calls may overtake each other: whoever asks again
/// before an answer came discards the stale one. Use it from the GUI thread only.
///
/// While the backend starts, calls other than meta() wait here until it is open; when it fails, they are
/// answered with its reason (503).
class Connector : public QObject
{
    Q_OBJECT
public:
    /// Of requests on their way to a connector that knows the description: a ListQuery's asker as JSON.
    static constexpr auto AskerHeader = "backdesk-asker";

    explicit Connector(const QString &application, QObject *parent = nullptr);

    const QString &application() const { return m_application; }
    /// The language of messages in the answers (Accept-Language), such as "de".
    void setLanguage(const QString &language) { m_language = language; }

    /// As last told; open where nobody asks.
    const Health &health() const { return m_health; }
    void setHealth(const Health &health);
    /// Asks for it, unless that is under way; healthChecked() follows.
    void checkHealth();
    /// A person wants a backend that failed to try once more.
    void reopen();

    PendingReply meta();
    PendingReply list(const QString &collection, const ListQuery &query);
    /// `asker` as that of a ListQuery.
    PendingReply read(const QString &collection, const QString &id, const QJsonObject &asker = {});
    PendingReply create(const QString &collection, const QJsonObject &item, const QJsonObject &asker = {});
    /// Merges the given members into the item (PUT). With an etag: only onto that state, else 412.
    PendingReply update(const QString &collection, const QString &id, const QJsonObject &item,
                        const QByteArray &etag = {}, const QJsonObject &asker = {});
    /// `values` are those of the item, for a function that deletes it; the server needs none.
    PendingReply remove(const QString &collection, const QString &id, const QByteArray &etag = {},
                        const QJsonObject &values = {});
    /// Validates the member at `path` ("$": everything) of a draft, storing nothing.
    /// The reply holds "error" (text or null) and "errors" ({path: [text]}).
    PendingReply check(const QString &collection, const QJsonObject &item,
                       const QString &path = QStringLiteral("$"));
    /// What deleting the item would do, doing nothing.
    /// The reply holds "allowed", "reason", and "deletes" and "unlinks" ([{collection, count, labels}]).
    PendingReply deletion(const QString &collection, const QString &id);
    /// What deleting these one after the other would do, doing nothing; at most 10,000. The reply holds
    /// "allowed" (a number), "refused" ([{reason, count, labels, ids}]), "deletes" and "unlinks" as above.
    PendingReply deletion(const QString &collection, const QStringList &ids);
    /// What holds for an item as it stands, stored or not: fields that exist, rights, choices, actions.
    PendingReply state(const QString &collection, const QJsonObject &item);
    /// Runs an action on a stored item. The reply holds "result".
    PendingReply act(const QString &collection, const QString &action, const QString &id,
                     const QJsonObject &parameters);
    /// A prepared list: as list(), but the rows are arrays in the order of the reply's "_columns" unless
    /// the selection is of whole items.
    PendingReply selection(const QString &collection, const QString &name, const ListQuery &query);
    /// What a stored file holds, in the reply's body; `path` is the field's ("address.plan").
    PendingReply content(const QString &collection, const QString &id, const QString &path);

    /// Several operations as one (POST _batch): {"atomic", "check", "operations": [...]}. An operation may
    /// have the "asker" of a ListQuery. The reply holds
    /// "results" in their order. With "continues": token, what it does is taken back together with the
    /// earlier change of that token; the reply's `undo` is the same then, or empty where it was too much.
    PendingReply batch(const QJsonObject &batch);
    /// A batch that comes in parts (`_staged`): {} opens one, {id} adds operations, {id, "_check"} and
    /// {id, "_store"} work on it. Bodies are JSON as it is sent, made where nobody waits.
    PendingReply staged(const QByteArray &method, const QStringList &below, const QByteArray &body = "{}");
    /// Takes back what an earlier reply's `undo` names. 409 when something of it changed since.
    PendingReply undo(const QString &token);

    /// Any other request, at once whatever the health. Paths are relative to the application ("/coll/users").
    virtual PendingReply send(Request request) = 0;

    /// Whether calls are under way.
    bool isBusy() const { return m_underWay > 0; }

Q_SIGNALS:
    /// The first of several calls went out, or the last one was answered.
    void busyChanged(bool busy);
    /// Items of these collections were written, by this window or anybody else.
    void changed(const QStringList &collections);
    void healthChanged(const backdesk::ui::Health &health);
    void healthChecked();
    void reopenWanted();
    /// A write went through that undo() can take back.
    void undoable(const QString &token);
    /// It is open after it had failed: what was answered with the reason can be asked again.
    void reopened();

protected:
    /// A request to a path below the application, with the language set.
    Request request(const QByteArray &method, const QStringList &segments) const;
    /// For connectors: a call goes out that answered() will follow.
    void sent();
    /// For connectors: resolves, and tells of what can be undone.
    void answered(const PendingReply &pending, const Reply &reply);

private:
    struct Held {
        Request request;
        PendingReply pending;
    };
    PendingReply ask(Request request);
    void answerHeld();
    Reply failure() const;

    QString m_application;
    QString m_language;
    Health m_health;
    QList<Held> m_held; ///< until the backend is open
    int m_underWay = 0;
    bool m_checking = false;
    bool m_failedBefore = false;
};

/// Parses an answer of the API.
Reply toReply(int status, const QByteArray &body, const QByteArray &etag);

} // namespace backdesk::ui
