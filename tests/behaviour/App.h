// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"
#include "core/description/Description.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace backdesk::test
{

/// An answer with its JSON.
struct Answer {
    int status = 0;
    QJsonValue json;
    Response response;

    QJsonObject object() const { return json.toObject(); }
    QString text(const char *member) const { return object().value(QLatin1String(member)).toString(); }
    int number(const char *member) const { return object().value(QLatin1String(member)).toInt(-1); }
    QString id() const { return text("_id"); }
    QString detail() const { return text("detail"); }
};

/// An application made of a description's text, with modules beside it, asked through its router.
class App
{
public:
    /// `collections` is the YAML below "collections:", `more` other top-level keys.
    explicit App(const QByteArray &collections, const QByteArray &more = usualStorage(),
                 const QList<std::pair<QString, QByteArray>> &files = {});

    /// Who asks from now on; without an id everybody.
    void actAs(const QString &id, const QString &login = {}, const QStringList &roles = {});

    Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                const QByteArray &contentType = "application/json");
    Answer get(const QByteArray &path) { return send("GET", path); }
    Answer post(const QByteArray &path, const QByteArray &body) { return send("POST", path, body); }
    Answer put(const QByteArray &path, const QByteArray &body) { return send("PUT", path, body); }
    Answer patch(const QByteArray &path, const QByteArray &body) { return send("PATCH", path, body); }
    Answer remove(const QByteArray &path) { return send("DELETE", path); }
    /// POST, which must succeed; gives the path of the new item.
    QByteArray create(const QByteArray &collection, const QByteArray &body);

    Backoffice &backoffice() { return *m_backoffice; }
    QString folder() const { return m_folder.path(); }
    /// Closes the application and starts it again on the same data.
    void restart();

    /// What BACKDESK_TEST_STORAGE says, else in memory: every storage must show the same behaviour.
    static QByteArray usualStorage();

private:
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<Backoffice> m_backoffice;
    std::unique_ptr<Router> m_router;
    Identity m_identity;
};

} // namespace backdesk::test
