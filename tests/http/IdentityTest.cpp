// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IdentityTest.h"

#include "RawClient.h"

#include <QTcpSocket>
#include <QTest>

using namespace backdesk;

namespace
{

QByteArray get(const QByteArray &fields)
{
    return "GET /who HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

const QByteArray ada = "X-User-Id: 7\r\nX-User-Login: ada\r\nX-User-Roles: admin, hr\r\n";

ProxyIdentity proxyFrom(const QStringList &from)
{
    ProxyIdentity proxy{"X-User-Login", "X-User-Id", "X-User-Roles", {}};
    for (const QString &text : from)
        proxy.from.append(*PeerNetwork::fromString(text));
    return proxy;
}

QByteArray describe(const Identity &identity)
{
    return (identity.id + u'|' + identity.login + u'|' + identity.roles.join(u'+')).toUtf8();
}

// Whom the request names, and whether a field of the proxy came through.
Response describe(const Request &request)
{
    Response response;
    response.headers.set("content-type", "text/plain");
    response.body = describe(request.identity);
    for (const auto &[name, value] : request.headers.fields()) {
        if (name.startsWith("x-user"))
            response.body += " leaked";
    }
    return response;
}

} // namespace

void IdentityTest::init()
{
    m_handler = std::make_unique<FunctionHandler>([](const Request &request) { return describe(request); });
}

void IdentityTest::cleanup()
{
    m_server.reset();
    m_handler.reset();
}

quint16 IdentityTest::serve(const QStringList &from, const QString &host)
{
    HttpOptions options;
    options.host = host;
    options.proxy = proxyFrom(from);
    m_server = std::make_unique<HttpServer>(*m_handler, options);
    QString error;
    if (!m_server->listen(&error))
        qFatal("%ls", qUtf16Printable(error));
    return m_server->port();
}

void IdentityTest::readsNetworks_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<bool>("contained");
    const auto row = [](const char *network, const char *peer, bool contained) {
        QTest::addRow("%s in %s", peer, network)
            << QString::fromLatin1(network) << QString::fromLatin1(peer) << contained;
    };
    row("127.0.0.1", "127.0.0.1", true);
    row("127.0.0.1", "127.0.0.2", false);
    row("127.0.0.1", "::ffff:127.0.0.1", true);
    row("127.0.0.1", "::1", false);
    row("::ffff:127.0.0.1", "127.0.0.1", true);
    row("::ffff:10.0.0.0/104", "10.1.2.3", true);
    row("::ffff:10.0.0.0/104", "11.1.2.3", false);
    row("10.0.0.0/8", "10.255.0.1", true);
    row("10.0.0.0/8", "11.0.0.1", false);
    row("10.1.2.3/8", "10.9.9.9", true);
    row("10.0.0.0/8", "::ffff:10.0.0.1", true);
    row("0.0.0.0/0", "8.8.8.8", true);
    row("0.0.0.0/0", "::1", false);
    row("::/0", "::1", true);
    row("::/0", "8.8.8.8", false);
    row("fd00::/8", "fd12::1", true);
    row("fd00::/8", "fe00::1", false);
    row("fe80::1", "fe80::1%lo", true);
    row("192.168.1.128/25", "192.168.1.127", false);
    row("192.168.1.128/25", "192.168.1.128", true);
}

void IdentityTest::readsNetworks()
{
    QFETCH(QString, network);
    QFETCH(QString, peer);
    const auto read = PeerNetwork::fromString(network);
    QVERIFY(read);
    QTEST(read->contains(QHostAddress(peer)), "contained");
    QVERIFY(!read->contains(QHostAddress()));
}

void IdentityTest::refusesWhatIsNoNetwork_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "localhost", "10", "10.1", "10.0.0.0/33", "::/129", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8",
          "10.0.0.0/255.0.0.0", "*", "fe80::1%lo", "::ffff:0:0/90", "/8"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
}

void IdentityTest::refusesWhatIsNoNetwork()
{
    QFETCH(QString, text);
    QVERIFY(!PeerNetwork::fromString(text));
}

void IdentityTest::readsTheFields_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("roles");
    QTest::addColumn<QByteArray>("identity");
    using Bytes = QByteArray;
    QTest::newRow("all") << Bytes("7") << Bytes("ada") << Bytes("admin,hr") << Bytes("7|ada|admin+hr");
    QTest::newRow("blanks") << Bytes(" 7\t") << Bytes(" ada ") << Bytes(" admin ,, hr , ")
                            << Bytes("7|ada|admin+hr");
    QTest::newRow("no login") << Bytes("7") << Bytes() << Bytes("admin") << Bytes("7||admin");
    QTest::newRow("no roles") << Bytes("7") << Bytes("ada") << Bytes() << Bytes("7|ada|");
    QTest::newRow("no id") << Bytes() << Bytes("ada") << Bytes("admin") << Bytes("000|ANONYMOUS|");
    QTest::newRow("blank id") << Bytes("  ") << Bytes("ada") << Bytes("admin") << Bytes("000|ANONYMOUS|");
    QTest::newRow("anonymous id") << Bytes("000") << Bytes("ada") << Bytes("admin")
                                  << Bytes("000|ANONYMOUS|");
    QTest::newRow("UTF-8") << Bytes("7") << Bytes("Zoé") << Bytes("日本") << Bytes("7|Zoé|日本");
    QTest::newRow("Latin-1") << Bytes("7") << Bytes("Zo\xe9") << Bytes() << Bytes("7|Zoé|");
    QTest::newRow("not decoded") << Bytes("7%20") << Bytes("a%2Cb") << Bytes("x%2Cy")
                                 << Bytes("7%20|a%2Cb|x%2Cy");
}

void IdentityTest::readsTheFields()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, login);
    QFETCH(QByteArray, roles);
    Headers headers;
    headers.add("x-user-id", id);
    headers.add("x-user-login", login);
    headers.add("x-user-roles", roles);
    const auto identity = identityFrom(proxyFrom({}), headers);
    QVERIFY(identity);
    QTEST(describe(*identity), "identity");
    const ProxyIdentity idOnly{{}, "X-User-Id", {}, {}};
    QCOMPARE(identityFrom(idOnly, headers)->roles, QStringList());
}

void IdentityTest::isAnonymousWithoutAProxy()
{
    m_server = std::make_unique<HttpServer>(*m_handler);
    QVERIFY(m_server->listen());
    RawClient client(m_server->port());
    QVERIFY(client.ask(get(ada)).body.startsWith("000|ANONYMOUS| "));
}

void IdentityTest::believesTheProxy()
{
    for (const QString &from :
         {QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.0/8"), QStringLiteral("::ffff:127.0.0.1")}) {
        RawClient client(serve({QStringLiteral("10.0.0.1"), from}));
        QCOMPARE(client.ask(get(ada)).body, "7|ada|admin+hr");
    }
    RawClient client(m_server->port());
    QCOMPARE(client.ask(get("x-USER-id: 8\r\n")).body, "8||");
}

void IdentityTest::believesNobodyElse()
{
    RawClient client(
        serve({QStringLiteral("127.0.0.2"), QStringLiteral("10.0.0.0/8"), QStringLiteral("::1")}));
    const QByteArray forged = ada + "X-Forwarded-For: 127.0.0.2\r\nForwarded: for=127.0.0.2\r\n";
    QCOMPARE(client.ask(get(forged)).body, "000|ANONYMOUS|");
}

void IdentityTest::believesTheProxyOverIpv6()
{
    const quint16 port = serve({QStringLiteral("::1")}, QStringLiteral("::1"));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), port);
    if (!socket.waitForConnected(5000))
        QSKIP("There is no IPv6 here.");
    socket.write(get(ada));
    while (!socket.peek(4096).contains("7|ada|admin+hr"))
        QVERIFY(socket.waitForReadyRead(5000));
}

void IdentityTest::isAnonymousWithoutAnId()
{
    RawClient client(serve({QStringLiteral("127.0.0.1")}));
    QCOMPARE(client.ask(get("X-User-Roles: admin\r\nX-User-Login: ada\r\n")).body, "000|ANONYMOUS|");
    QCOMPARE(client.ask(get("X-User-Id:\r\nX-User-Roles: admin\r\n")).body, "000|ANONYMOUS|");
    QCOMPARE(client.ask(get({})).body, "000|ANONYMOUS|");
}

void IdentityTest::refusesFieldsThatStandTwice_data()
{
    QTest::addColumn<QByteArray>("more");
    for (const char *more : {"X-User-Id: 1", "x-user-id: 7", "X-User-Login: root", "X-User-Roles: root"})
        QTest::newRow(more) << QByteArray(more) + "\r\n";
}

void IdentityTest::refusesFieldsThatStandTwice()
{
    QFETCH(QByteArray, more);
    RawClient client(serve({QStringLiteral("127.0.0.1")}));
    QVERIFY(client.send(get(ada + more) + get(ada)));
    const RawAnswer refusal = client.readAnswer();
    QCOMPARE(refusal.status, 400);
    QCOMPARE(refusal.fields.value("connection"), "close");
    QVERIFY(client.isAtEnd());
}

void IdentityTest::letsStrangersRepeatFields()
{
    RawClient client(serve({QStringLiteral("10.0.0.1")}));
    QCOMPARE(client.ask(get(ada + ada)).body, "000|ANONYMOUS|");
}

void IdentityTest::judgesEveryRequestAnew()
{
    RawClient client(serve({QStringLiteral("127.0.0.1")}));
    QVERIFY(client.send(get(ada) + get({}) + get("X-User-Id: 8\r\n")));
    QCOMPARE(client.readAnswer().body, "7|ada|admin+hr");
    QCOMPARE(client.readAnswer().body, "000|ANONYMOUS|");
    QCOMPARE(client.readAnswer().body, "8||");
}
