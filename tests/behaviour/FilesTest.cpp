// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/behaviour/FilesTest.h"

#include "tests/behaviour/App.h"

#include <QDir>
#include <QTest>

using backdesk::test::Answer;
using backdesk::test::App;

namespace
{

const QByteArray docs = R"yaml(docs:
  fields:
    name: String
    file: {type: File, max_size: 1000}
    more: {type: Dict, fields: {picture: {type: File, mime_types: ["image/*"]}}}
    blob: BlobFile
    hidden: {type: File, can_read: false}
)yaml";
// Without undo, for which contents are kept a while.
const QByteArray yaml = "limits: {undo: 0}\nstorage: {type: yaml, path: data}\n";
const QByteArray png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

QByteArray body(const Answer &answer)
{
    return backdesk::responseBody(answer.response).value_or(QByteArray("nothing"));
}

QStringList stored(const App &app)
{
    return QDir(app.folder() + QStringLiteral("/data/_files")).entryList(QDir::Files);
}

QJsonObject file(const Answer &answer, const char *member = "file")
{
    return answer.object().value(QLatin1String(member)).toObject();
}

} // namespace

void FilesTest::areStoredAndSent()
{
    App app(docs, yaml);
    const QByteArray doc = app.create(
        "docs",
        R"({"name": "a", "file": {"filename": "hello world.txt", "content": "hello"}, "more": {"picture": {"filename": "p.png", "content": "base64:)" +
            png.toBase64() + "\"}}}");
    const Answer shown = app.get(doc);
    QCOMPARE(file(shown).value(QLatin1String("filename")).toString(), QStringLiteral("hello world.txt"));
    QCOMPARE(file(shown).value(QLatin1String("content_type")).toString(), QStringLiteral("text/plain"));
    QCOMPARE(file(shown).value(QLatin1String("size")).toInt(), 5);
    QVERIFY(!file(shown).contains(QLatin1String("content")));
    QCOMPARE(stored(app).size(), 2);
    const Answer sent = app.get(doc + "/file");
    QCOMPARE(sent.status, 200);
    QCOMPARE(body(sent), QByteArray("hello"));
    QCOMPARE(*sent.response.headers.value("content-type"), QByteArray("text/plain"));
    QVERIFY(sent.response.headers.value("content-disposition")->contains("hello%20world.txt"));
    QCOMPARE(body(app.get(doc + "/more.picture")), png);
    app.restart();
    QCOMPARE(body(app.get(doc + "/more.picture")), png);
    QCOMPARE(app.get(doc + "/name").status, 404);
    QCOMPARE(app.get(doc + "/nothing").status, 404);
    QCOMPARE(app.get(doc + "/blob").status, 404);
}

void FilesTest::rangesAreSent()
{
    App app(docs, yaml);
    const QByteArray doc = app.create("docs", R"({"file": "0123456789"})");
    const Answer whole = app.get(doc + "/file");
    QVERIFY(whole.response.headers.value("accept-ranges").has_value());
    QVERIFY(whole.response.headers.value("etag").has_value());
}

void FilesTest::comeByForm()
{
    App app(docs, yaml);
    const QByteArray form =
        "--b\r\nContent-Disposition: form-data; name=\"_json\"\r\n\r\n{\"name\": \"by form\"}\r\n"
        "--b\r\nContent-Disposition: form-data; name=\"more.picture\"; filename=\"p.png\"\r\nContent-Type: "
        "image/png\r\n\r\n" +
        png + "\r\n--b--\r\n";
    const Answer made = app.send("POST", "coll/docs", form, "multipart/form-data; boundary=b");
    QVERIFY2(made.status == 200, qPrintable(made.detail()));
    QCOMPARE(made.text("name"), QStringLiteral("by form"));
    QCOMPARE(body(app.get("coll/docs/" + made.id().toLatin1() + "/more.picture")), png);
    const QByteArray change =
        "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nrenamed\r\n--b--\r\n";
    QCOMPARE(app.send("PUT", "coll/docs/" + made.id().toLatin1(), change, "multipart/form-data; boundary=b")
                 .text("name"),
             QStringLiteral("renamed"));
    QCOMPARE(app.send("POST", "coll/docs", "--b\r\n", "multipart/form-data; boundary=b").status, 400);
}

void FilesTest::arePutInTextAndReplaced()
{
    App app(docs, yaml);
    const QByteArray doc = app.create("docs", R"({"file": "one"})");
    QCOMPARE(stored(app).size(), 1);
    QCOMPARE(app.put(doc, R"({"file": "base64:dHdv"})").status, 200);
    QCOMPARE(body(app.get(doc + "/file")), QByteArray("two"));
    QCOMPARE(stored(app).size(), 1);
    // What was read can be sent back.
    const Answer whole = app.get(doc);
    QCOMPARE(app.put(doc, QJsonDocument(whole.object()).toJson()).status, 200);
    QCOMPARE(body(app.get(doc + "/file")), QByteArray("two"));
    QCOMPARE(app.put(doc, R"({"file": null})").status, 200);
    QVERIFY(stored(app).isEmpty());
    QCOMPARE(app.get(doc + "/file").status, 404);
}

void FilesTest::goWithTheirItem()
{
    App app(docs, yaml);
    const QByteArray doc = app.create("docs", R"({"file": "one"})");
    QCOMPARE(stored(app).size(), 1);
    QCOMPARE(app.remove(doc).status, 200);
    QVERIFY(stored(app).isEmpty());
    QCOMPARE(app.post("coll/docs", R"({"file": "one", "name": 5})").status, 400);
    QVERIFY(stored(app).isEmpty());
}

void FilesTest::nobodyGetsAtAnothersFile()
{
    App app(docs, yaml);
    const QByteArray doc = app.create("docs", R"({"file": "mine"})");
    const QString id = file(app.get(doc)).value(QLatin1String("file_id")).toString();
    QVERIFY(!id.isEmpty());
    const QByteArray claim = R"({"file": {"filename": "x", "file_id": ")" + id.toLatin1() +
                             R"(", "content_type": "text/plain", "size": 4, "modified": false}})";
    QCOMPARE(app.post("coll/docs", claim).status, 400);
    const QByteArray other = app.create("docs", "{}");
    QCOMPARE(app.put(other, claim).status, 400);
    QCOMPARE(app.put(other, R"({"file": {"file_id": "../docs/1.yml"}})").status, 400);
    QCOMPARE(app.put(doc, claim).status, 200);
    QCOMPARE(body(app.get(doc + "/file")), QByteArray("mine"));
}

void FilesTest::tooBigOrWrongTypeIsRefused()
{
    App app(docs, yaml);
    const Answer big = app.post("coll/docs", R"({"file": ")" + QByteArray(1001, 'x') + "\"}");
    QCOMPARE(big.status, 400);
    QVERIFY(big.object().value(QLatin1String("errors")).toObject().contains(QLatin1String("$.file")));
    QCOMPARE(app.post("coll/docs",
                      R"({"more": {"picture": {"filename": "p.png", "content": "no picture at all"}}})")
                 .status,
             400);
    QCOMPARE(app.post("coll/docs", R"({"file": 5})").status, 400);
    QCOMPARE(app.post("coll/docs", R"({"file": "base64:%%%"})").status, 400);
    QVERIFY(stored(app).isEmpty());
}

void FilesTest::leftoversAreRemovedAtStart()
{
    App app(docs, yaml);
    const QByteArray doc = app.create("docs", R"({"file": "kept"})");
    QFile left(app.folder() + QStringLiteral("/data/_files/") + QString(32, u'a'));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QCOMPARE(stored(app).size(), 2);
    app.restart();
    QCOMPARE(stored(app).size(), 1);
    QCOMPARE(body(app.get(doc + "/file")), QByteArray("kept"));
}

void FilesTest::blobsStayInTheItem()
{
    App app(docs, yaml);
    const QByteArray doc = app.create("docs", R"({"blob": {"filename": "b.txt", "content": "in the item"}})");
    QVERIFY(stored(app).isEmpty());
    QVERIFY(!file(app.get(doc), "blob").contains(QLatin1String("content")));
    QVERIFY(!body(app.get("coll/docs")).contains("in the item"));
    QCOMPARE(body(app.get(doc + "/blob")), QByteArray("in the item"));
    const Answer whole = app.get(doc);
    QCOMPARE(app.put(doc, QJsonDocument(whole.object()).toJson()).status, 200);
    QCOMPARE(app.put(doc, R"({"name": "n"})").status, 200);
    app.restart();
    QCOMPARE(body(app.get(doc + "/blob")), QByteArray("in the item"));
}

void FilesTest::unreadableFilesAreNotSent()
{
    App app(docs, yaml);
    const QByteArray doc = app.create("docs", R"({"hidden": "psst"})");
    QCOMPARE(stored(app).size(), 1);
    QCOMPARE(app.get(doc + "/hidden").status, 404);
    QVERIFY(!app.get(doc).object().contains(QLatin1String("hidden")));
}

void FilesTest::whatCannotBeReadIsNotCalledMissing()
{
    App app(docs, yaml);
    const QByteArray doc = app.create("docs", R"({"file": "hello"})");
    const QString path = app.folder() + QStringLiteral("/data/_files/") + stored(app).value(0);
    QVERIFY(QFile::remove(path));
    QCOMPARE(app.get(doc + "/file").status, 404);
    QVERIFY(QDir().mkdir(path)); // there, but no content
    QCOMPARE(app.get(doc + "/file").status, 503);
    QVERIFY(QDir().rmdir(path));
}
