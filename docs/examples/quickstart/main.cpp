// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quickstart of the backo document in C++: users live at addresses.
//
//   quickstart FOLDER    serves the application, with its items in this folder
//   quickstart           serves it from a new folder, tries it out over HTTP and ends

#include "core/api/Router.h"
#include "core/http/HttpServer.h"
#include "core/model/Backoffice.h"
#include "core/schema/Types.h"
#include "core/storage/yaml/YamlStorage.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <cstdio>

using namespace backdesk;

namespace
{

CollectionOptions users()
{
    return {.name = QStringLiteral("users"),
            .title = QStringLiteral("Users"),
            .fields = {
                {QStringLiteral("name"), types::string()},
                {QStringLiteral("surname"), types::string()},
                {QStringLiteral("male"), types::boolean({.defaultValue = true})},
                {QStringLiteral("addr"),
                 types::ref(QStringLiteral("addrs"), {QStringLiteral("users")}, {.required = true})},
            }};
}

CollectionOptions addrs()
{
    return {.name = QStringLiteral("addrs"),
            .title = QStringLiteral("Addresses"),
            .fields = {
                {QStringLiteral("name"), types::string()},
                {QStringLiteral("address"), types::string()},
                {QStringLiteral("users"),
                 types::refsList(QStringLiteral("users"), {QStringLiteral("addr")}, OnDelete::MustBeEmpty)},
            }};
}

struct Answer {
    int status = 0;
    QJsonObject body;
};

/// A client of the application, as any program on any machine could be one.
class Client
{
public:
    explicit Client(const QString &address) : m_address(address) {}

    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(m_address + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, json);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()};
    }

private:
    QString m_address;
    QNetworkAccessManager m_network;
};

int mistakes = 0;

void expect(bool holds, const char *what)
{
    std::printf("%s %s\n", holds ? "ok  " : "FAIL", what);
    mistakes += holds ? 0 : 1;
}

void tryOut(const QString &address)
{
    Client client(address);
    const Answer moon = client.send("POST", QStringLiteral("/coll/addrs"),
                                    {{QStringLiteral("name"), QStringLiteral("moon")},
                                     {QStringLiteral("address"), QStringLiteral("far")}});
    const QString moonId = moon.body.value(QLatin1String("_id")).toString();
    expect(moon.status == 200 && !moonId.isEmpty(), "an address is stored and has an _id");

    const QJsonObject homeless{{QStringLiteral("name"), QStringLiteral("Neil")},
                               {QStringLiteral("surname"), QStringLiteral("Armstrong")}};
    const Answer refused = client.send("POST", QStringLiteral("/coll/users"), homeless);
    expect(refused.status == 400 &&
               refused.body.value(QLatin1String("errors")).toObject().contains(QLatin1String("$.addr")),
           "a user without an address is refused, and told why");

    QJsonObject resident = homeless;
    resident.insert(QStringLiteral("addr"), moonId);
    const Answer neil = client.send("POST", QStringLiteral("/coll/users"), resident);
    const QString neilId = neil.body.value(QLatin1String("_id")).toString();
    expect(neil.status == 200 && neil.body.value(QLatin1String("male")).toBool(), "defaults are taken");

    const Answer home = client.send("GET", QStringLiteral("/coll/addrs/") + moonId);
    expect(home.body.value(QLatin1String("users")).toArray() == QJsonArray{neilId},
           "the address knows who lives there");

    const Answer found = client.send("GET", QStringLiteral("/coll/users?addr.name=moon"));
    expect(found.body.value(QLatin1String("total")).toInt() == 1, "users are found by their address");

    const Answer inhabited = client.send("DELETE", QStringLiteral("/coll/addrs/") + moonId);
    expect(inhabited.status == 409, "an address where somebody lives cannot be deleted");

    const Answer gone = client.send("DELETE", QStringLiteral("/coll/users/") + neilId);
    const Answer empty = client.send("DELETE", QStringLiteral("/coll/addrs/") + moonId);
    expect(gone.status / 100 == 2 && empty.status / 100 == 2, "an empty one can");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir trial;
    const bool isTrial = argc < 2;
    const QString folder = isTrial ? trial.path() : QString::fromLocal8Bit(argv[1]);

    Backoffice backoffice(QStringLiteral("myApp"), std::make_shared<YamlStorage>(folder));
    backoffice.addCollection(users());
    backoffice.addCollection(addrs());
    if (const Status opened = backoffice.open(); !opened) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(opened.error().message.text()));
        return 1;
    }

    Router router(backoffice);
    HttpServer server(router); // this machine only, on a free port
    QString reason;
    if (!server.listen(&reason)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(reason));
        return 1;
    }
    const QString address = server.url() + u'/' + backoffice.name();
    std::printf("listening on %s\n", qUtf8Printable(address));
    if (!isTrial)
        return QCoreApplication::exec();
    tryOut(address);
    return mistakes == 0 ? 0 : 1;
}
