// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/FileTypesTest.h"

#include "core/schema/BlobFileType.h"
#include "core/schema/FileContent.h"
#include "core/schema/InType.h"
#include "core/schema/MimeSniffer.h"
#include "core/schema/TupleType.h"
#include "core/value/Yaml.h"
#include "tests/schema/Schemas.h"

#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

TypePtr file(FileType::Options options = {}, TypeOptions common = {})
{
    return std::make_shared<FileType>(std::move(common), options);
}

TypePtr blob(FileType::Options options = {})
{
    return std::make_shared<BlobFileType>(TypeOptions(), options);
}

/// The input as a file whose content is stored.
Value stored(const Type &type, const Value &input, const QString &id = {})
{
    Mistakes mistakes;
    Value value = type.decode(input, {}, {}, mistakes);
    settleFiles(type, value, {}, mistakes);
    if (!id.isNull()) {
        value.asMap()->set(QStringLiteral("file_id"), id);
        value.asMap()->set(QStringLiteral("modified"), false);
        value.asMap()->remove(u"content");
    }
    return mistakes.isEmpty() ? value : Value();
}

struct Outcome {
    Value value;
    QStringList mistakes;
};

Outcome sent(const Type &type, const Value &input, const Value &before)
{
    Mistakes mistakes;
    Outcome outcome;
    outcome.value = type.decode(input, before, {}, mistakes);
    settleFiles(type, outcome.value, before, mistakes);
    type.check(outcome.value, {}, mistakes);
    for (const Error &error : mistakes.errors())
        outcome.mistakes.append(error.path + QLatin1String(": ") + error.message.text());
    return outcome;
}

} // namespace

void FileTypesTest::readsContent_data()
{
    QTest::addColumn<Value>("input");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("filename");
    QTest::newRow("text") << json("\"hällo\"") << QByteArray("h\xc3\xa4llo") << QString();
    QTest::newRow("empty text") << json("\"\"") << QByteArray("") << QString();
    QTest::newRow("base64") << json("\"base64:aGVsbG8=\"") << QByteArray("hello") << QString();
    QTest::newRow("bytes") << Value(QByteArray("\0\1", 2)) << QByteArray("\0\1", 2) << QString();
    QTest::newRow("object") << json(R"({"filename":"a.txt","content":"x"})") << QByteArray("x")
                            << QStringLiteral("a.txt");
    QTest::newRow("object with base64") << json(R"({"filename":"a","content":"base64:aGVsbG8="})")
                                        << QByteArray("hello") << QStringLiteral("a");
    QTest::newRow("object without name") << json(R"({"content":"x"})") << QByteArray("x") << QString();
    QTest::newRow("name with folders") << json(R"({"filename":"../../etc/passwd","content":"x"})")
                                       << QByteArray("x") << QStringLiteral("passwd");
    QTest::newRow("name of Windows") << json(R"({"filename":"C:\\dir\\a.txt","content":"x"})")
                                     << QByteArray("x") << QStringLiteral("a.txt");
    QTest::newRow("what is told of it does not count")
        << json(R"({"filename":"a","content":"x","content_type":"image/png","size":99,"modified":false})")
        << QByteArray("x") << QStringLiteral("a");
    ValueMap upload;
    upload.set(QStringLiteral("filename"), QStringLiteral("a.bin"));
    upload.set(QStringLiteral("content"), QByteArray("\1"));
    QTest::newRow("an uploaded part") << Value(upload) << QByteArray("\1") << QStringLiteral("a.bin");
}

void FileTypesTest::readsContent()
{
    QFETCH(Value, input);
    QFETCH(QByteArray, content);
    QFETCH(QString, filename);
    for (const TypePtr &type : {file(), blob()}) {
        Mistakes mistakes;
        const Value value = type->decode(input, {}, {}, mistakes);
        QVERIFY(mistakes.isEmpty());
        const ValueMap map = value.map();
        QCOMPARE(*map.value(u"content").asBytes(), content);
        QCOMPARE(map.value(u"filename").text(), filename);
        QCOMPARE(map.value(u"filename").isNull(), filename.isNull());
        QCOMPARE(*map.value(u"size").asInt(), content.size());
        QCOMPARE(map.value(u"content_type").text(), mimeTypeOf(content));
        QVERIFY(map.value(u"file_id").isNull());
        QVERIFY(FileType::isFresh(value));
        // A value is read as itself.
        QVERIFY(type->decode(value, {}, {}, mistakes) == value);
    }
}

void FileTypesTest::refuses_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *input, const char *mistake) {
        QTest::newRow(input) << QString::fromLatin1(input) << QString::fromUtf8(mistake);
    };
    row("5", "$: Must be a file: text, or an object with filename and content");
    row("[]", "$: Must be a file: text, or an object with filename and content");
    row("\"base64:!\"", "$: Must be base64 text after “base64:”");
    row(R"({"content":"base64:a"})", "$.content: Must be base64 text after “base64:”");
    row(R"({"content":5})", "$.content: Must be a string");
    row(R"({"filename":5,"content":"x"})", "$.filename: Must be a string");
    row(R"({"name":"a","content":"x"})", "$.name: Unknown field");
    row("{}", "$: The content of the file is missing");
    row(R"({"filename":"a"})", "$: The content of the file is missing");
}

void FileTypesTest::refuses()
{
    QFETCH(QString, input);
    QFETCH(QString, mistake);
    for (const TypePtr &type : {file(), blob()})
        QCOMPARE(sent(*type, json(input.toUtf8().constData()), {}).mistakes.value(0), mistake);
}

void FileTypesTest::looksAtTheContentForItsType_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("text/plain");
    QTest::newRow("PNG") << picture << QStringLiteral("image/png");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n") << QStringLiteral("application/pdf");
    QTest::newRow("anything") << QByteArray("\1\2\3\4") << QStringLiteral("application/octet-stream");
}

void FileTypesTest::looksAtTheContentForItsType()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, type);
    QCOMPARE(mimeTypeOf(content), type);
}

void FileTypesTest::checksSizeAndType()
{
    const TypePtr type = file({{QStringLiteral("image/*"), QStringLiteral("text/plain")}, 100});
    QCOMPARE(sent(*type, picture, {}).mistakes, QStringList());
    QCOMPARE(sent(*type, json("\"hello\""), {}).mistakes, QStringList());
    QCOMPARE(sent(*type, json("\"%PDF-1.4\\n\""), {}).mistakes,
             QStringList{QStringLiteral(
                 "$: The content type application/pdf is not allowed, only: image/*, text/plain")});
    QCOMPARE(sent(*type, QByteArray(101, 'a'), {}).mistakes,
             QStringList{QStringLiteral("$: File too big: at most 100 bytes")});
    QCOMPARE(sent(*type, {}, {}).mistakes, QStringList());
    QCOMPARE(sent(*file({}, required()), {}, {}).mistakes, QStringList{QStringLiteral("$: Cannot be empty")});
}

void FileTypesTest::readsWhatIsStored()
{
    const Value value = stored(*file(), json(R"({"filename":"a","content":"xx"})"), QStringLiteral("17"));
    QCOMPARE(toJson(value),
             R"({"filename":"a","file_id":"17","content_type":"text/plain","size":2,"modified":false})");
    QVERIFY(!FileType::isFresh(value));
    Mistakes mistakes;
    QVERIFY(file()->decode(value, {}, {}, mistakes) == value);
    const Value kept = stored(*blob(), json(R"({"filename":"a","content":"xx"})"));
    QCOMPARE(toJson(kept),
             R"({"filename":"a","content_type":"text/plain","size":2,"modified":false,"content":"eHg="})");
    QVERIFY(blob()->decode(kept, {}, {}, mistakes) == kept);
    QVERIFY(!FileType::isFresh(kept));
    const Value fromYaml = readYaml(writeYaml(kept)).root.toValue();
    QVERIFY(blob()->decode(fromYaml, {}, {}, mistakes) == kept);
    QVERIFY(mistakes.isEmpty());
}

void FileTypesTest::aStoredFileCanBeSentBack()
{
    const TypePtr type = file();
    const Value before = stored(*type, json(R"({"filename":"a","content":"xx"})"), QStringLiteral("17"));
    QVERIFY(sent(*type, before, before).value == before);
    QVERIFY(sent(*type, json(R"({"filename":"a","file_id":"17"})"), before).value == before);
    // Only the name is the client's to change.
    const Outcome changed = sent(
        *type, json(R"({"filename":"b","file_id":"17","content_type":"image/png","size":0,"modified":true})"),
        before);
    QCOMPARE(changed.mistakes, QStringList());
    QCOMPARE(toJson(changed.value),
             R"({"filename":"b","file_id":"17","content_type":"text/plain","size":2,"modified":false})");
    QVERIFY(sent(*type, {}, before).value.isNull());
}

void FileTypesTest::nobodyGetsAtAnotherFile()
{
    const TypePtr type = dict({{QStringLiteral("f"), file()}});
    const Value before = json(R"({"f":null})");
    QCOMPARE(sent(*type,
                  json(R"({"f":{"filename":"a","file_id":"17","content_type":"text/plain","size":2}})"),
                  before)
                 .mistakes,
             QStringList{QStringLiteral("$.f: The content of the file is missing")});

    // Not even at one of another kind, which has no id, as nothing does.
    const TypePtr both = dict({{QStringLiteral("f"), file()}, {QStringLiteral("b"), blob()}});
    Value item = json(R"({"f":null,"b":null})");
    item.asMap()->set(QStringLiteral("b"), stored(*blob(), json("\"x\"")));
    QCOMPARE(sent(*both, json(R"({"f":{},"b":null})"), item).mistakes,
             QStringList{QStringLiteral("$.f: The content of the file is missing")});
}

void FileTypesTest::aBlobKeepsItsContent()
{
    const TypePtr type = dict({{QStringLiteral("f"), blob()}});
    Value before = json(R"({"f":null})");
    before.asMap()->set(QStringLiteral("f"), stored(*blob(), json(R"({"filename":"a","content":"xx"})")));
    const Value shown = FileType::shown(before.map().value(u"f"));
    Value back = json(R"({"f":null})");
    back.asMap()->set(QStringLiteral("f"), shown);
    const Outcome outcome = sent(*type, back, before);
    QCOMPARE(outcome.mistakes, QStringList());
    QVERIFY(outcome.value == before);
    QCOMPARE(
        sent(*type, json(R"({"f":{"filename":"a","content_type":"text/plain","size":3}})"), before).mistakes,
        QStringList{QStringLiteral("$.f: The content of the file is missing")});
}

void FileTypesTest::blobsThatLookAlikeKeepTheirPlaces()
{
    const TypePtr type = list(blob());
    const ValueList before{stored(*blob(), json("\"xx\"")), stored(*blob(), json("\"yy\"")),
                           stored(*blob(), json("\"zzz\""))};
    ValueList shown;
    for (const Value &each : before)
        shown.append(FileType::shown(each));
    QVERIFY(sent(*type, shown, before).value == Value(before));
    shown.removeFirst();
    const ValueList left = sent(*type, ValueList{shown[1], shown[0]}, before).value.list();
    QCOMPARE(*left[0].map().value(u"content").asBytes(), "zzz");
    QCOMPARE(*left[1].map().value(u"content").asBytes(), "yy");
}

void FileTypesTest::filesAreFoundAnywhere()
{
    const TypePtr type = dict(
        {{QStringLiteral("one"), file()},
         {QStringLiteral("many"), list(dict({{QStringLiteral("f"), file()}}))},
         {QStringLiteral("pair"),
          std::make_shared<TupleType>(TypeOptions(), QList<TypePtr>{integer(), file()})},
         {QStringLiteral("any"), std::make_shared<InType>(TypeOptions(), QList<TypePtr>{integer(), file()})},
         {QStringLiteral("text"), string()}});
    QVERIFY(type->has(Feature::Files));
    QVERIFY(!string()->has(Feature::Files));
    Mistakes mistakes;
    Value value = type->decode(
        json(R"({"one":"a","many":[{"f":null},{"f":"bb"}],"pair":[1,"ccc"],"any":"dddd","text":"e"})"), {},
        {}, mistakes);
    QVERIFY(mistakes.isEmpty());
    QStringList found;
    visitFiles(*type, value, [&found](const FileType &fileType, Value &file, const ValuePath &path) {
        QVERIFY(fileType.isKeptBeside());
        found.append(path.toText() + u' ' + QString::number(*file.map().value(u"size").asInt()));
        file = Value();
    });
    QCOMPARE(found, (QStringList{QStringLiteral("$.one 1"), QStringLiteral("$.many[1].f 2"),
                                 QStringLiteral("$.pair[1] 3"), QStringLiteral("$.any 4")}));
    QCOMPARE(toJson(value),
             R"({"one":null,"many":[{"f":null},{"f":null}],"pair":[1,null],"any":null,"text":"e"})");
}

void FileTypesTest::isShownWithoutContent()
{
    QCOMPARE(toJson(FileType::shown(stored(*blob(), json("\"xx\"")))),
             R"({"filename":null,"content_type":"text/plain","size":2,"modified":false})");
    QVERIFY(FileType::shown(Value()).isNull());
}

void FileTypesTest::describesItself()
{
    const ValueMap element = file({{QStringLiteral("image/*")}, 100})->describe();
    QCOMPARE(element.value(u"type_short").text(), QLatin1String("File"));
    QCOMPARE(toJson(element.value(u"mime_types")), R"(["image/*"])");
    QCOMPARE(toJson(element.value(u"max_size")), "100");
    QVERIFY(element.value(u"sub_scheme").map().find(u"file_id"));
    const ValueMap other = blob()->describe();
    QCOMPARE(other.value(u"type_short").text(), QLatin1String("BlobFile"));
    QCOMPARE(toJson(other.value(u"mime_types")), "[]");
    QVERIFY(other.value(u"max_size").isNull());
    QVERIFY(!other.value(u"sub_scheme").map().find(u"file_id"));
    QVERIFY(other.value(u"sub_scheme").map().find(u"content"));
}
