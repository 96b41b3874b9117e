// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/JsonPattern.h"
#include "tests/support/HttpClient.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ServerProcess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace backdesk::test;

namespace
{

const QString folder = QStringLiteral(BACKDESK_SOURCE_DIR "/tests/conformance/");

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

HttpReply play(HttpClient &client, const QJsonObject &step, const Saved &saved)
{
    HttpClient::Fields fields;
    const QJsonObject headers = step.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        fields.append(std::pair(it.key().toUtf8(), filledText(it.value().toString(), saved).toUtf8()));
    QByteArray body;
    if (step.contains(QLatin1String("body"))) {
        const QJsonValue given = step.value(QLatin1String("body"));
        const QJsonObject object = given.toObject();
        const bool raw = object.size() == 1 && object.value(QLatin1String("raw")).isString();
        body = raw ? object.value(QLatin1String("raw")).toString().toUtf8() : jsonText(filled(given, saved));
        if (body.isNull())
            body = "";
        if (!headers.contains(QLatin1String("Content-Type")))
            fields.append(std::pair(QByteArray("Content-Type"), QByteArray("application/json")));
    }
    return client.send(step.value(QLatin1String("method")).toString().toLatin1(),
                       filledText(step.value(QLatin1String("path")).toString(), saved), body, fields);
}

/// What is wrong with the answer to a step.
QStringList judge(const QJsonObject &step, const HttpReply &reply, const Saved &saved)
{
    QList<int> allowed;
    const QJsonValue status = step.value(QLatin1String("status"));
    if (status.isArray()) {
        for (const QJsonValue each : status.toArray())
            allowed.append(each.toInt());
    } else {
        allowed.append(status.toInt());
    }
    if (!allowed.contains(reply.status)) {
        return {QStringLiteral("status %1 with %2")
                    .arg(QString::number(reply.status), QString::fromUtf8(reply.body.left(300)))};
    }
    const bool allRefusals =
        std::all_of(allowed.begin(), allowed.end(), [](int each) { return each >= 400; });
    const bool looksAtBody =
        step.contains(QLatin1String("expect")) && (!status.isArray() || reply.status < 400 || allRefusals);
    if (!looksAtBody)
        return {};
    return differences(filled(step.value(QLatin1String("expect")), saved), reply.json());
}

/// The description with another storage, in a file below the folder.
QString descriptionWith(const QByteArray &storage, const QString &app, const QString &below)
{
    QFile original(app);
    QFile copy(QDir(below).filePath(QStringLiteral("app.yml")));
    if (!original.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return {};
    for (const QByteArray &line : original.readAll().split('\n'))
        copy.write((line.startsWith("storage:") ? "storage: " + storage : line) + '\n');
    return copy.fileName();
}

/// What stands after `storage:`; a database of its own for every conversation.
QByteArray storageText(const QString &type)
{
    if (type == QLatin1String("postgres"))
        return "{type: postgres, url: \"" + sharedPostgres().url(sharedPostgres().newSchema()).toUtf8() +
               "\"}";
    return "{type: " + type.toUtf8() +
           (type == QLatin1String("sqlite") ? ", path: data.db}" : ", path: data}");
}

} // namespace

/// Plays recorded conversations against a real server process that starts empty.
class ConformanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conversation_data()
    {
        QTest::addColumn<QString>("storage");
        QTest::addColumn<QString>("file");
        const QDir cases(folder + QStringLiteral("cases"));
        for (const QString &storage :
             {QStringLiteral("yaml"), QStringLiteral("sqlite"), QStringLiteral("postgres")}) {
            for (const QString &name : cases.entryList({QStringLiteral("*.json")}))
                QTest::newRow(qPrintable(storage + u' ' + name)) << storage << cases.filePath(name);
        }
    }

    void conversation()
    {
        QFETCH(QString, storage);
        QFETCH(QString, file);
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(json.readAll()).object();
        QTemporaryDir data;
        const QString app =
            folder + QStringLiteral("apps/") + document.value(QLatin1String("app")).toString();
        ServerProcess server;
        QVERIFY2(server.start(descriptionWith(storageText(storage), app, data.path()), data.path()),
                 server.output().constData());
        HttpClient client(server.port());
        Saved saved;
        QStringList wrong;
        int steps = 0;
        for (const QJsonValue each : document.value(QLatin1String("cases")).toArray()) {
            for (const QJsonValue stepValue : each.toObject().value(QLatin1String("steps")).toArray()) {
                const QJsonObject step = stepValue.toObject();
                const HttpReply reply = play(client, step, saved);
                for (const QString &difference : judge(step, reply, saved)) {
                    wrong.append(each.toObject().value(QLatin1String("name")).toString() +
                                 QLatin1String(": ") + step.value(QLatin1String("method")).toString() + u' ' +
                                 step.value(QLatin1String("path")).toString() + QLatin1String(": ") +
                                 difference);
                }
                const QJsonObject saves = step.value(QLatin1String("save")).toObject();
                for (auto it = saves.begin(); it != saves.end(); ++it)
                    saved.insert(it.key(), pick(it.value().toString(), reply.json()));
                ++steps;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(steps > 0);
        QCOMPARE(server.terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(ConformanceTest)
#include "ConformanceTest.moc"
