// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/TransferProgramTest.h"

#include "tests/support/HttpClient.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ServerProcess.h"
#include "tests/transfer/Shop.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <thread>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

struct Run {
    int code = -1;
    QString output;
    QString errors;

    /// The hash that the output tells.
    QString hash() const
    {
        static const QRegularExpression form(QStringLiteral("\\b[0-9a-f]{64}\\b"));
        return form.match(output).captured();
    }
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(backdeskProgram(), arguments);
    Run result;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return result;
    result.code = process.exitCode();
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    return result;
}

#define RUN_OK(result, ...)                                                                                  \
    const Run result = run({__VA_ARGS__});                                                                   \
    QVERIFY2(result.code == 0, qPrintable(result.output + result.errors))

const auto copyWord = QStringLiteral("copy");
const auto backupWord = QStringLiteral("backup");
const auto restoreWord = QStringLiteral("restore");
const auto verifyWord = QStringLiteral("verify");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// What the item files of a folder say, by path.
QMap<QString, QByteArray> itemFiles(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const char *collection : {"users", "addrs"}) {
        const QDir dir(folder + u'/' + QLatin1String(collection));
        for (const QString &name : dir.entryList({QStringLiteral("*.yml")}, QDir::Files))
            files.insert(QLatin1String(collection) + u'/' + name, contents(dir.filePath(name)));
    }
    return files;
}

/// An application on a folder of YAML files that holds so many users.
QString filledFolder(const Shop &shop, int count)
{
    const auto storage = shop.open({StorageType::Yaml, shop.path(QStringLiteral("data"))});
    shop.fill(*storage, count);
    storage->close();
    return shop.writeDescription("{type: yaml, path: data}");
}

} // namespace

void TransferProgramTest::copiesRound()
{
    const Shop shop;
    const QString first = filledFolder(shop, 40);
    const QString postgres = sharedPostgres().url(sharedPostgres().newSchema());
    const QString second = shop.writeDescription("{type: sqlite, path: two.db}", QStringLiteral("two.yml"));
    const QString third = QLatin1String("yaml:") + shop.path(QStringLiteral("back"));
    RUN_OK(toSqlite, copyWord, first, second);
    RUN_OK(toPostgres, copyWord, second, postgres);
    QVERIFY(!toPostgres.output.contains(sharedPostgres().password()));
    const QString fourth = shop.writeDescription("{type: postgres, url: \"" + postgres.toUtf8() + "\"}",
                                                 QStringLiteral("four.yml"));
    RUN_OK(back, copyWord, fourth, third);
    QCOMPARE(toSqlite.hash().size(), 64);
    QCOMPARE(toPostgres.hash(), toSqlite.hash());
    QCOMPARE(back.hash(), toSqlite.hash());
    const auto before = itemFiles(shop.path(QStringLiteral("data")));
    QCOMPARE(before.size(), 44);
    QCOMPARE(itemFiles(shop.path(QStringLiteral("back"))).keys(), before.keys());
    for (const QString &file : {first, second, fourth}) {
        const Run verified = run({verifyWord, file});
        QVERIFY2(verified.code == 0, qPrintable(file + u'\n' + verified.output + verified.errors));
        QVERIFY(verified.output.contains(QLatin1String("note: users/u10: $.nick: ")));
    }
    // Everything is there already.
    RUN_OK(again, copyWord, first, second);
    QVERIFY2(again.output.contains(QLatin1String("written now: 0")), qPrintable(again.output));
    QCOMPARE(again.hash(), toSqlite.hash());
}

void TransferProgramTest::wrongCopiesAreRefused()
{
    const Shop shop;
    const QString file = filledFolder(shop, 4);
    const auto refused = [](const Run &run, const char *reason) {
        return run.code == 1 && run.errors.contains(QLatin1String(reason)) && run.output.isEmpty();
    };
    const QString yaml = QLatin1String("yaml:") + shop.path(QStringLiteral("x"));
    QVERIFY(
        refused(run({copyWord, file, QLatin1String("yaml:") + shop.path(QStringLiteral("data"))}), "same"));
    QVERIFY(refused(run({copyWord, yaml, QLatin1String("sqlite:") + shop.path(QStringLiteral("y"))}),
                    "description"));
    QVERIFY(refused(run({copyWord, file, QStringLiteral("mysql:z")}), "mysql:z"));
    QVERIFY(refused(run({copyWord, shop.path(QStringLiteral("memory.yml")), yaml}), "keeps nothing"));
    // What is not there is not made for reading.
    QCOMPARE(run({copyWord, QLatin1String("sqlite:") + shop.path(QStringLiteral("none.db")), file}).code, 1);
    QVERIFY(!QFile::exists(shop.path(QStringLiteral("none.db"))));
    write(shop.path(QStringLiteral("small.yml")), "backoffice: a\nstorage: {type: sqlite, path: s.db}\n"
                                                  "collections: {users: {fields: {name: String}}}\n");
    QVERIFY(refused(run({copyWord, file, shop.path(QStringLiteral("small.yml"))}), "addrs"));
    // A broken file would be missing at the target.
    write(shop.path(QStringLiteral("data/users/broken.yml")), "name: [\n");
    QVERIFY(refused(run({copyWord, file, yaml}), "broken.yml"));
    QVERIFY(itemFiles(shop.path(QStringLiteral("x"))).isEmpty());
}

void TransferProgramTest::anInterruptedCopyGoesOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("kill -9") << SIGKILL;
}

void TransferProgramTest::anInterruptedCopyGoesOn()
{
    QFETCH(int, signal);
    const Shop shop;
    const QString file = filledFolder(shop, 1500);
    const QString database = shop.path(QStringLiteral("x.db"));
    const QStringList arguments{copyWord, file, QLatin1String("sqlite:") + database};
    QProcess process;
    process.start(backdeskProgram(), arguments);
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database), 20'000);
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(30'000));
    // It may have been ready just then; more likely it was not.
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() != 0) {
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.contains("interrupted") && errors.contains("same command"), errors.constData());
    }
    RUN_OK(rest, arguments);
    QVERIFY2(rest.output.contains(QLatin1String("Items: 1650,")), qPrintable(rest.output));
    RUN_OK(again, arguments);
    QVERIFY2(again.output.contains(QLatin1String("written now: 0")), qPrintable(again.output));
    QCOMPARE(again.hash(), rest.hash());
}

void TransferProgramTest::aStorageInUseIsNotATarget()
{
    const Shop shop;
    const QString file = filledFolder(shop, 4);
    const QString target = shop.writeDescription("{type: yaml, path: served}", QStringLiteral("served.yml"));
    ServerProcess server;
    QVERIFY(server.start(target, shop.folder()));
    const Run refused = run({copyWord, file, target});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.errors.contains(QString::number(server.processId())), qPrintable(refused.errors));
    QCOMPARE(server.terminate(), 0);
    QCOMPARE(run({copyWord, file, target}).code, 0);
}

void TransferProgramTest::backsUpWhileItIsServed_data()
{
    QTest::addColumn<QByteArray>("storage");
    QTest::newRow("yaml") << QByteArray("{type: yaml, path: data}");
    QTest::newRow("sqlite") << QByteArray("{type: sqlite, path: data.db}");
}

void TransferProgramTest::backsUpWhileItIsServed()
{
    QFETCH(QByteArray, storage);
    const Shop shop;
    const QString file = shop.writeDescription(storage);
    ServerProcess server;
    QVERIFY(server.start(file, shop.folder()));
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::vector<std::thread> writers;
    for (int i = 0; i < 2; ++i) {
        writers.emplace_back([&] { // an address, then users that refer to it: two sides in each batch
            HttpClient client(server.port());
            const HttpClient::Fields json{{"Content-Type", "application/json"}};
            const HttpReply addr = client.send("POST", QStringLiteral("/shop/coll/addrs"), "{}", json);
            const QByteArray id = addr.json().toObject().value(QLatin1String("_id")).toString().toUtf8();
            while (!stop) {
                const HttpReply user = client.send("POST", QStringLiteral("/shop/coll/users"),
                                                   R"({"name": "n", "addr": ")" + id + R"("})", json);
                if (user.status == 200)
                    ++written;
            }
        });
    }
    QList<int> least;
    QList<Run> backups;
    for (int i = 0; i < 3; ++i) {
        while (written < 20 * (i + 1))
            std::this_thread::yield();
        least.append(written);
        backups.append(run({backupWord, file, shop.path(QStringLiteral("b%1").arg(i)),
                            QStringLiteral("--data"), shop.folder()}));
    }
    stop = true;
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(server.terminate(), 0);
    for (int i = 0; i < 3; ++i) {
        QVERIFY2(backups[i].code == 0, qPrintable(backups[i].errors));
        const QString target = shop.writeDescription("{type: yaml, path: r" + QByteArray::number(i) + "}",
                                                     QStringLiteral("r%1.yml").arg(i));
        RUN_OK(restored, restoreWord, target, shop.path(QStringLiteral("b%1").arg(i)));
        QCOMPARE(restored.hash(), backups[i].hash());
        RUN_OK(verified, verifyWord, target);
        const auto folder =
            shop.open({StorageType::Yaml, shop.path(QStringLiteral("r%1").arg(i))}, StorageUse::Read);
        QVERIFY(folder->snapshot()->count(QStringLiteral("users")) >= least[i]);
    }
}

void TransferProgramTest::restoresIntoAnEmptyStorageOnly()
{
    const Shop shop;
    const QString file = filledFolder(shop, 10);
    const QString backup = shop.path(QStringLiteral("b"));
    RUN_OK(backedUp, backupWord, file, backup);
    const Run refused = run({restoreWord, file, backup});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.errors.contains(QLatin1String("--replace")));
    write(shop.path(QStringLiteral("data/users/u3.yml")), "name: changed\n");
    RUN_OK(replaced, restoreWord, QStringLiteral("--replace"), file, backup);
    QCOMPARE(replaced.hash(), backedUp.hash());
    RUN_OK(same, backupWord, file, shop.path(QStringLiteral("same")));
    QCOMPARE(same.hash(), backedUp.hash());
    // What was there is in a backup of its own.
    const QStringList kept =
        QDir(shop.folder()).entryList({QStringLiteral("shop.before-restore-*.backup")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(replaced.output.contains(kept.first()));
    const QString other = shop.writeDescription("{type: sqlite, path: o.db}", QStringLiteral("o.yml"));
    RUN_OK(brought, restoreWord, other, shop.path(kept.first()));
    const auto old = shop.open({StorageType::Sqlite, shop.path(QStringLiteral("o.db"))}, StorageUse::Read);
    QCOMPARE(memberOf(*old, QStringLiteral("users"), QStringLiteral("u3"), QStringLiteral("name")),
             Value(QStringLiteral("changed")));
}

void TransferProgramTest::aDamagedBackupChangesNothing()
{
    const Shop shop;
    const QString file = filledFolder(shop, 10);
    const QString backup = shop.path(QStringLiteral("b"));
    RUN_OK(backedUp, backupWord, file, backup);
    QByteArray bytes = contents(backup);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    write(backup, bytes);
    const auto before = itemFiles(shop.path(QStringLiteral("data")));
    const Run refused = run({restoreWord, file, backup, QStringLiteral("--replace")});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.errors.contains(QLatin1String("damaged")), qPrintable(refused.errors));
    QCOMPARE(itemFiles(shop.path(QStringLiteral("data"))), before);
    QVERIFY(QDir(shop.folder()).entryList({QStringLiteral("*.backup")}).isEmpty());
    QCOMPARE(run({restoreWord, file, shop.path(QStringLiteral("none"))}).code, 1);
    QCOMPARE(run({backupWord, file, backup}).code, 1); // there is a file already
}

void TransferProgramTest::verifiesAndMends()
{
    const Shop shop;
    const QString file = filledFolder(shop, 10);
    write(shop.path(QStringLiteral("data/users/u3.yml")), "name: Neil\nage: -1\naddr: a0\nfriends: [zz]\n");
    write(shop.path(QStringLiteral("data/users/broken.yml")), "name: [\n");
    const Run found = run({verifyWord, file});
    QCOMPARE(found.code, 1);
    for (const char *line : {"wrong: users/u3: $.age: ", "wrong: users/u3: $.friends: ",
                             "wrong: users/u2: $.friends: ", "broken.yml"})
        QVERIFY2(found.output.contains(QLatin1String(line)), qPrintable(found.output));
    QCOMPARE(contents(shop.path(QStringLiteral("data/users/u3.yml"))).contains("zz"), true);
    const Run mended = run({verifyWord, QStringLiteral("--repair"), file});
    QCOMPARE(mended.code, 1);
    QVERIFY2(mended.output.contains(QLatin1String("mended: users/u3: $.friends: ")),
             qPrintable(mended.output));
    QVERIFY2(mended.output.contains(QLatin1String("wrong: users/u3: $.age: ")), qPrintable(mended.output));
    QVERIFY(!mended.output.contains(QLatin1String("wrong: users/u3: $.friends: ")));
    QCOMPARE(contents(shop.path(QStringLiteral("data/users/u3.yml"))).contains("zz"), false);
    QCOMPARE(contents(shop.path(QStringLiteral("data/users/broken.yml"))), QByteArray("name: [\n"));
    QVERIFY(QFile::remove(shop.path(QStringLiteral("data/users/broken.yml"))));
    {
        const auto storage = shop.open({StorageType::Yaml, shop.path(QStringLiteral("data"))});
        breakItem(*storage, QStringLiteral("users"), QStringLiteral("u3"),
                  [](ValueMap &item) { item.set(QStringLiteral("age"), 1); });
        storage->close();
    }
    const Run right = run({verifyWord, file});
    QVERIFY2(right.code == 0, qPrintable(right.output + right.errors));
}

QTEST_GUILESS_MAIN(TransferProgramTest)
