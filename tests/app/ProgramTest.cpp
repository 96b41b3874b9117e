// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ProgramTest.h"

#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace backdesk::test;

namespace
{

const QString quickstart = QStringLiteral(BACKDESK_SOURCE_DIR "/tests/conformance/apps/quickstart.yml");

struct Run {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(backdeskProgram(), arguments);
    Run result;
    if (!process.waitForFinished(20000) || process.exitStatus() != QProcess::NormalExit)
        return result;
    result.code = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// An application behind a proxy that connects from there.
bool writeBehindProxy(const QString &path, const QByteArray &from)
{
    return write(
        path,
        "backoffice: myApp\n"
        "auth: {proxy: {id: X-User-Id, login: X-User-Login, roles: X-User-Roles, from: [\"" +
            from +
            "\"]}}\n"
            "collections:\n"
            "  notes:\n"
            "    fields:\n"
            "      text: String\n"
            "      secret: {type: String, can_read: !js \"(right, o) => current_user.has_role('boss')\"}\n"
            "    permissions:\n"
            "      delete: !js \"(right, o) => current_user.has_role('boss')\"\n");
}

const HttpClient::Fields json{{"Content-Type", "application/json"}};
const HttpClient::Fields ada{{"X-User-Id", "17"}, {"X-User-Login", "ada"}, {"X-User-Roles", "clerk, boss"}};
const HttpClient::Fields clerk{{"X-User-Id", "18"}, {"X-User-Login", "bob"}, {"X-User-Roles", "clerk"}};

/// A program whose database takes the connection and never says a word.
struct StartingServer {
    QTemporaryDir folder;
    QTcpServer database;
    QProcess process;
    quint16 port = 0;

    bool start()
    {
        const QString file = folder.filePath(QStringLiteral("app.yml"));
        if (!database.listen(QHostAddress::LocalHost) || !takeFreePort() ||
            !write(file, "backoffice: a\nstorage: {type: postgres, url: 'postgres://me@127.0.0.1:" +
                             QByteArray::number(database.serverPort()) +
                             "/d'}\ncollections: {notes: {fields: {text: String}}}\n"))
            return false;
        process.start(backdeskProgram(),
                      {QStringLiteral("serve"), file, QStringLiteral("--port"), QString::number(port)});
        return process.waitForStarted() && isReached() &&
               (database.hasPendingConnections() || database.waitForNewConnection(20000));
    }
    bool takeFreePort()
    {
        QTcpServer free;
        const bool listens = free.listen(QHostAddress::LocalHost);
        port = free.serverPort();
        return listens;
    }
    bool isReached() const
    {
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
                return socket.waitForConnected(1000);
            },
            20000);
    }
    void hangUp()
    {
        while (QTcpSocket *socket = database.nextPendingConnection())
            socket->abort();
        database.close();
    }
};

QJsonObject creatorOf(const HttpReply &reply)
{
    return reply.json()
        .toObject()
        .value(QLatin1String("_meta"))
        .toObject()
        .value(QLatin1String("created_by"))
        .toObject();
}

} // namespace

void ProgramTest::whatIsStoredIsThereAfterARestart()
{
    QTemporaryDir data;
    QString id;
    {
        ServerProcess server;
        QVERIFY(server.start(quickstart, data.path()));
        HttpClient client(server.port());
        const HttpReply created = client.send("POST", QStringLiteral("/myApp/coll/addrs"),
                                              R"({"name": "true", "address": "Zoé's — 日本"})",
                                              {{"Content-Type", "application/json"}});
        QCOMPARE(created.status, 200);
        id = created.json().toObject().value(QLatin1String("_id")).toString();
        QCOMPARE(server.terminate(), 0);
    }
    const QByteArray file =
        contents(data.filePath(QStringLiteral("data/addrs/") + id + QStringLiteral(".yml")));
    QVERIFY2(file.startsWith("name: \"true\"\naddress: "), file.constData());
    QVERIFY2(file.contains("Zoé's — 日本"), file.constData());
    ServerProcess server;
    QVERIFY(server.start(quickstart, data.path()));
    HttpClient client(server.port());
    const QJsonObject item = client.get(QStringLiteral("/myApp/coll/addrs/") + id).json().toObject();
    QCOMPARE(item.value(QLatin1String("name")).toString(), QStringLiteral("true"));
    QCOMPARE(item.value(QLatin1String("address")).toString(), QStringLiteral("Zoé's — 日本"));
}

void ProgramTest::listsKeepTheOrderOfCreationOverARestart()
{
    QTemporaryDir data;
    QJsonArray before;
    for (int round = 0; round < 2; ++round) {
        ServerProcess server;
        QVERIFY(server.start(quickstart, data.path()));
        HttpClient client(server.port());
        for (int i = 0; round == 0 && i < 20; ++i) {
            client.send("POST", QStringLiteral("/myApp/coll/addrs"),
                        "{\"name\": \"" + QByteArray::number(i) + "\"}",
                        {{"Content-Type", "application/json"}});
        }
        const QJsonArray list = client.get(QStringLiteral("/myApp/coll/addrs?_page=0"))
                                    .json()
                                    .toObject()
                                    .value(QLatin1String("result"))
                                    .toArray();
        QCOMPARE(list.size(), 20);
        if (round == 0)
            before = list;
        QCOMPARE(list, before);
        QCOMPARE(server.terminate(), 0);
    }
}

void ProgramTest::checkTellsEveryMistake()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("app.yml"));
    QVERIFY(write(file, "backoffice: my app\n"
                        "collections:\n"
                        "  users:\n"
                        "    fields:\n"
                        "      age: {type: Int, mn: 0}\n"
                        "      home: {type: Ref, coll: adrs, field: $.users}\n"));
    const Run wrong = run({QStringLiteral("check"), file});
    QCOMPARE(wrong.code, 1);
    const QString output = QString::fromUtf8(wrong.output);
    QVERIFY2(output.contains(file + QLatin1String(":1:13: backoffice: ")), qPrintable(output));
    QVERIFY2(output.contains(file + QLatin1String(":5:24: collections.users.fields.age.mn: ")),
             qPrintable(output));
    QVERIFY2(output.contains(QLatin1String("did you mean \"min\"?")), qPrintable(output));
    QVERIFY2(output.contains(file + QLatin1String(":6:31: collections.users.fields.home.coll: ")),
             qPrintable(output));
    QCOMPARE(run({QStringLiteral("check"), quickstart}).code, 0);
    QCOMPARE(run({QStringLiteral("serve"), file}).code, 1);
    QCOMPARE(run({QStringLiteral("check"), folder.filePath(QStringLiteral("none.yml"))}).code, 1);
}

/// All at once, each with its line and what is wrong.
void ProgramTest::checkTellsTwentyMistakesOfTheWindow()
{
    const QByteArray text =
        "backoffice: app\n"
        "collections:\n"
        "  users: {fields: {name: String, age: Int, pages: {type: RefsList, coll: pages, field: $.owner}}}\n"
        "  pages: {fields: {title: String, owner: {type: Ref, coll: users, field: $.pages}}}\n"
        "admin:\n";
    const QList<std::pair<QByteArray, const char *>> lines{
        {"  titel: x", "admin.titel: unknown key; did you mean \"title\"?"},
        {"  id: 3", "admin.id: must be text"},
        {"  connectors: {}", "admin.connectors: is not needed"},
        {"  options: {local: de}", "admin.options.local: unknown key; did you mean \"locale\"?"},
        {"  menu:\n    - userss", "admin.menu[0]: there is no view \"userss\""},
        {"    - {view: users, icon: usres}",
         "admin.menu[1].icon: there is no icon \"usres\"; did you mean \"users\"?"},
        {"    - {title: Nothing}", "admin.menu[2]: needs \"view\" or \"path\""},
        {"  dashboard:\n    - {type: cout}", "admin.dashboard[0].type: must be one of the allowed names"},
        {"    - {type: text}", "admin.dashboard[1]: needs a \"text\""},
        {"  messages:\n    login.buton: Go", "admin.messages.login.buton: there is no message with this id"},
        {"    changeView.saveSuccess: \"{itm} is saved\"",
         "admin.messages.changeView.saveSuccess: there is no placeholder {itm}"},
        {"    bulk.selected: \"{count, plural, one {one}}\"",
         "admin.messages.bulk.selected: the choices of {count} lack \"other\""},
        {"    logout.button: \"{Go\"", "admin.messages.logout.button: has a \"{\" without its \"}\""},
        {"  auth:\n    login: {fields: [a]}", "admin.auth.login: needs \"actions\" with \"login\""},
        {"  views:\n    userz: {}", "admin.views.userz: there is no collection \"userz\""},
        {"    pages:\n      listView: {fields: [titel]}",
         "admin.views.pages.listView.fields[0]: there is no field \"titel\""},
        {"      changeView: {title: !js \"() => (\"}",
         "admin.views.pages.changeView.title: This is no function"},
        {"    users:\n      listView: {pageSize: many}",
         "admin.views.users.listView.pageSize: must be a whole number"},
        {"      addView: {fields: [{name: age, field: Selct}]}",
         "admin.views.users.addView.fields[0].field: there is no component \"Selct\""},
        {"      changeView: {path: people}", "admin.views.users.changeView.path: needs one parameter"},
    };
    QCOMPARE(lines.size(), 20);
    QByteArray whole = text;
    QList<qsizetype> at;
    for (const auto &[line, mistake] : lines) {
        whole += line + '\n';
        at << whole.count('\n');
    }
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("app.yml"));
    QVERIFY(write(file, whole));
    const Run checked = run({QStringLiteral("check"), file});
    QCOMPARE(checked.code, 1);
    const QStringList printed = QString::fromUtf8(checked.output).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString start = QStringLiteral("%1:%2:").arg(file).arg(at.at(i));
        const QStringList told = printed.filter(start);
        QVERIFY2(told.size() == 1 && told.first().contains(QString::fromLatin1(lines.at(i).second)),
                 qPrintable(QString::fromLatin1(lines.at(i).first) + u'\n' + printed.join(u'\n')));
    }
    QVERIFY2(printed.filter(file).size() == lines.size(), checked.output.constData());
}

void ProgramTest::newWritesADescriptionThatServes()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("mine"));
    QCOMPARE(run({QStringLiteral("new"), target}).code, 0);
    const QStringList files = QDir(target).entryList({QStringLiteral("*.yml")});
    QCOMPARE(files.size(), 1);
    const QString file = target + u'/' + files.first();
    QCOMPARE(run({QStringLiteral("check"), file}).code, 0);
    const QByteArray before = contents(file);
    QVERIFY(before.contains("\n#"));
    QCOMPARE(run({QStringLiteral("new"), target}).code, 1);
    QCOMPARE(contents(file), before);
    ServerProcess server;
    QVERIFY(server.start(file, folder.path()));
    QCOMPARE(server.terminate(), 0);
}

void ProgramTest::aWrongCommandLineIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *words) {
        QTest::newRow(*words ? words : "nothing")
            << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("");
    row("serve");
    row("serve a.yml --port 70000");
    row("serve a.yml --port x");
    row("serve a.yml b.yml");
    row("a.yml --size 10");
    row("a.yml --theme pink");
    row("a.yml --text-size 79");
    row("a.yml --unknown");
    row("serve a.yml --apply");
    row("migrate");
    row("copy a.yml");
    row("copy a.yml yaml:b c");
    row("backup a.yml");
    row("restore a.yml");
    row("verify");
    row("verify a.yml --replace");
    row("serve a.yml --repair");
    row("serve a.yml --log-level loud");
    row("a.yml --log nobody=info");
    row("http://127.0.0.1:1/myApp");
}

void ProgramTest::aWrongCommandLineIsRefused()
{
    QFETCH(QStringList, arguments);
    const Run refused = run(arguments);
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.errors.startsWith("backdesk: "));
}

void ProgramTest::helpAndVersion()
{
    QVERIFY(run({QStringLiteral("--help")}).output.contains("backdesk serve FILE"));
    QCOMPARE(run({QStringLiteral("--version")}).output, "backdesk " BACKDESK_VERSION "\n");
}

void ProgramTest::servesThisMachineOnly()
{
    QTemporaryDir data;
    const Run refused = run({QStringLiteral("serve"), quickstart, QStringLiteral("--host"),
                             QStringLiteral("0.0.0.0"), QStringLiteral("--data"), data.path()});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.errors.contains("0.0.0.0"));
}

void ProgramTest::aPortInUseIsToldAndEndsIt()
{
    QTemporaryDir data;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Run refused = run({QStringLiteral("serve"), quickstart, QStringLiteral("--port"),
                             QString::number(other.serverPort()), QStringLiteral("--data"), data.path()});
    QCOMPARE(refused.code, 1);
    QVERIFY(!refused.errors.isEmpty());
    QVERIFY(!refused.output.contains("listening"));
}

void ProgramTest::answersWhileItOpens()
{
    StartingServer starting;
    QVERIFY(starting.start());
    HttpClient client(starting.port);
    const QJsonObject health = client.get(QStringLiteral("/a/_health")).json().toObject();
    QCOMPARE(health.value(QLatin1String("status")).toString(), QStringLiteral("starting"));
    QCOMPARE(health.value(QLatin1String("storage")).toString(), QStringLiteral("postgres"));
    const HttpReply list = client.get(QStringLiteral("/a/coll/notes"));
    QCOMPARE(list.status, 503);
    QCOMPARE(list.headers.value("retry-after"), QByteArray("1"));
    QCOMPARE(client.get(QStringLiteral("/a/_meta")).status, 200);
    QVERIFY(starting.process.readAllStandardOutput().isEmpty());
    // The database will never be there.
    starting.hangUp();
    QVERIFY(starting.process.waitForFinished(30000));
    QCOMPARE(starting.process.exitCode(), 1);
    QVERIFY(starting.process.readAllStandardOutput().isEmpty());
    QVERIFY(starting.process.readAllStandardError().contains("backdesk: "));
}

void ProgramTest::endsWhileItOpens()
{
    StartingServer starting;
    QVERIFY(starting.start());
    starting.process.terminate();
    QVERIFY(starting.process.waitForFinished(10000));
    QCOMPARE(starting.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(starting.process.exitCode(), 0);
}

void ProgramTest::aBrokenFileIsSetAsideAndReported()
{
    QTemporaryDir data;
    QVERIFY(QDir(data.path()).mkpath(QStringLiteral("data/addrs")));
    const QString broken = data.filePath(QStringLiteral("data/addrs/1.yml"));
    QVERIFY(write(broken, "name: [unclosed\n"));
    QVERIFY(write(data.filePath(QStringLiteral("data/addrs/2.yml")), "name: fine\n"));
    ServerProcess server;
    QVERIFY(server.start(quickstart, data.path()));
    HttpClient client(server.port());
    QCOMPARE(client.get(QStringLiteral("/myApp/coll/addrs/2")).status, 200);
    QCOMPARE(client.get(QStringLiteral("/myApp/coll/addrs/1")).status, 404);
    const QJsonObject health = client.get(QStringLiteral("/myApp/_health")).json().toObject();
    const QJsonArray problems = health.value(QLatin1String("problems")).toArray();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].toObject().value(QLatin1String("place")).toString().contains(QLatin1String("1.yml")));
    QCOMPARE(server.terminate(), 0);
    QCOMPARE(contents(broken), "name: [unclosed\n");
}

void ProgramTest::logsWhereItIsTold()
{
    QTemporaryDir data;
    const QString journal = data.filePath(QStringLiteral("journal"));
    ServerProcess server;
    QVERIFY(server.start(quickstart, data.path(),
                         {QStringLiteral("--log-file"), journal, QStringLiteral("--log-format"),
                          QStringLiteral("json"), QStringLiteral("--log"), QStringLiteral("http=debug")}));
    HttpClient client(server.port());
    QCOMPARE(client.get(QStringLiteral("/myApp/coll/addrs?name=Hidden")).status, 200);
    QCOMPARE(server.terminate(), 0);
    bool hasRequest = false;
    for (const QByteArray &line : contents(journal).trimmed().split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QVERIFY2(entry.contains(QLatin1String("time")), line.constData());
        const QString message = entry.value(QLatin1String("message")).toString();
        hasRequest |= entry.value(QLatin1String("logger")) == QLatin1String("http") &&
                      message.startsWith(QLatin1String("GET /myApp/coll/addrs 200 "));
    }
    QVERIFY(hasRequest);
    QVERIFY(!contents(journal).contains("Hidden"));
}

void ProgramTest::aLogThatCannotBeWrittenEndsIt()
{
    QTemporaryDir data;
    const Run refused = run({QStringLiteral("serve"), quickstart, QStringLiteral("--data"), data.path(),
                             QStringLiteral("--log-file"), data.filePath(QStringLiteral("none/journal"))});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.errors.contains("none/journal"));
}

void ProgramTest::believesTheProxyOfTheDescription()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("app.yml"));
    QVERIFY(writeBehindProxy(file, "127.0.0.0/8"));
    ServerProcess server;
    QVERIFY(server.start(file, folder.path()));
    HttpClient client(server.port());
    const QString notes = QStringLiteral("/myApp/coll/notes");
    const HttpReply created = client.send("POST", notes, R"({"text": "a", "secret": "b"})", json + ada);
    QCOMPARE(created.status, 200);
    QCOMPARE(creatorOf(created).value(QLatin1String("_id")).toString(), QStringLiteral("17"));
    QCOMPARE(creatorOf(created).value(QLatin1String("login")).toString(), QStringLiteral("ada"));
    const QString item = notes + u'/' + created.json().toObject().value(QLatin1String("_id")).toString();
    QVERIFY(client.send("GET", item, {}, ada).json().toObject().contains(QLatin1String("secret")));
    QVERIFY(!client.send("GET", item, {}, clerk).json().toObject().contains(QLatin1String("secret")));
    QVERIFY(!client.get(item).json().toObject().contains(QLatin1String("secret")));
    QCOMPARE(client.send("DELETE", item, {}, clerk).status, 403);
    QCOMPARE(client.send("DELETE", item).status, 403);
    // Two values for one field: somebody besides the proxy wrote one.
    HttpClient other(server.port());
    QCOMPARE(other.send("GET", item, {}, ada + HttpClient::Fields{{"X-User-Id", "000"}}).status, 400);
    QCOMPARE(client.send("DELETE", item, {}, ada).status, 200);
    QCOMPARE(server.terminate(), 0);
}

void ProgramTest::believesNobodyElse_data()
{
    QTest::addColumn<QByteArray>("from");
    for (const char *from : {"10.0.0.1", "127.0.0.2", "::1", "fd00::/8"})
        QTest::newRow(from) << QByteArray(from);
}

void ProgramTest::believesNobodyElse()
{
    QFETCH(QByteArray, from);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("app.yml"));
    QVERIFY(writeBehindProxy(file, from));
    ServerProcess server;
    QVERIFY(server.start(file, folder.path()));
    HttpClient client(server.port());
    const QString notes = QStringLiteral("/myApp/coll/notes");
    const HttpReply created = client.send("POST", notes, R"({"text": "a", "secret": "b"})", json + ada);
    QCOMPARE(created.status, 200);
    QCOMPARE(creatorOf(created).value(QLatin1String("_id")).toString(), QStringLiteral("000"));
    const QString item = notes + u'/' + created.json().toObject().value(QLatin1String("_id")).toString();
    QVERIFY(!client.send("GET", item, {}, ada).json().toObject().contains(QLatin1String("secret")));
    QCOMPARE(client.send("DELETE", item, {}, ada).status, 403);
    QCOMPARE(server.terminate(), 0);
}

void ProgramTest::logsAsTheDescriptionSays()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("app.yml"));
    QVERIFY(write(file, "backoffice: myApp\n"
                        "auth: {proxy: {id: X-User-Id, login: X-User-Login, from: [127.0.0.1]}}\n"
                        "log:\n"
                        "  level: info\n"
                        "  loggers: {http: debug}\n"
                        "  handlers: [{type: file, path: logs/app.log, format: json}]\n"
                        "collections:\n"
                        "  notes:\n"
                        "    on: {created: !js \"(event, root) => log.warning('made one')\"}\n"
                        "    fields: {text: String}\n"));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("logs")));
    ServerProcess server;
    QVERIFY(server.start(file, folder.path()));
    HttpClient client(server.port());
    const HttpClient::Fields secrets{{"Authorization", "Bearer TOPSECRET1"},
                                     {"Cookie", "session=TOPSECRET2"},
                                     {"X-User-Id", "TOPSECRET3"},
                                     {"X-User-Login", "TOPSECRET4"}};
    QCOMPARE(
        client.send("POST", QStringLiteral("/myApp/coll/notes"), R"({"text": "TOPSECRET5"})", json + secrets)
            .status,
        200);
    QCOMPARE(client.send("GET", QStringLiteral("/myApp/coll/notes?text=TOPSECRET6"), {}, secrets).status,
             200);
    QCOMPARE(server.terminate(), 0);
    const QByteArray journal = contents(folder.filePath(QStringLiteral("logs/app.log")));
    QStringList told;
    for (const QByteArray &line : journal.trimmed().split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        for (const char *key : {"time", "level", "logger", "message"})
            QVERIFY2(entry.value(QLatin1String(key)).isString(), line.constData());
        told.append(entry.value(QLatin1String("level")).toString() + u' ' +
                    entry.value(QLatin1String("logger")).toString() + u' ' +
                    entry.value(QLatin1String("message")).toString());
    }
    const auto tells = [&told](const char *start) {
        return std::any_of(told.begin(), told.end(),
                           [&](const QString &line) { return line.startsWith(QLatin1String(start)); });
    };
    QVERIFY2(tells("debug http POST /myApp/coll/notes 200 "), journal.constData());
    QVERIFY2(tells("debug http GET /myApp/coll/notes 200 "), journal.constData());
    QVERIFY2(tells("warning script made one"), journal.constData());
    QVERIFY2(!journal.contains("TOPSECRET"), journal.constData());
}

QTEST_GUILESS_MAIN(ProgramTest)
