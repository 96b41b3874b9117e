// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/MultipartTest.h"

#include "core/api/Multipart.h"

#include <QTest>

using namespace backdesk;

namespace
{

Request form(const QByteArray &body, const QByteArray &type = "multipart/form-data; boundary=XX")
{
    Request request;
    request.method = "POST";
    request.headers.set("Content-Type", type);
    request.body = body;
    return request;
}

/// A form of one part with this Content-Disposition.
Request onePart(const QByteArray &disposition)
{
    return form("--XX\r\nContent-Disposition: " + disposition + "\r\n\r\nbody\r\n--XX--\r\n");
}

const QByteArray sample = "--XX\r\n"
                          "Content-Disposition: form-data; name=\"_json\"\r\n"
                          "Content-Type: application/json\r\n"
                          "\r\n"
                          "{\"name\": \"a\"}\r\n"
                          "--XX\r\n"
                          "content-disposition:form-data;name=photo;filename=\"a b.png\"\r\n"
                          "Content-Type: image/png\r\n"
                          "X-Other: ignored\r\n"
                          "\r\n"
                          "\x89PNG\r\n\r\n--X\r\n"
                          "--XX\r\n"
                          "Content-Disposition: form-data; name=\"empty\"\r\n"
                          "\r\n"
                          "\r\n"
                          "--XX--\r\n";

} // namespace

void MultipartTest::readsFieldsAndFiles()
{
    const Request request = form(sample);
    QVERIFY(Multipart::isFormData(request));
    const auto multipart = Multipart::read(request);
    QVERIFY(multipart.ok());
    QCOMPARE(multipart->parts().size(), 3);
    const MultipartPart *json = multipart->part(u"_json");
    QVERIFY(json && !json->filename);
    QCOMPARE(json->contentType, "application/json");
    QCOMPARE(json->body, "{\"name\": \"a\"}");
    const MultipartPart *photo = multipart->part(u"photo");
    QVERIFY(photo);
    QCOMPARE(photo->filename, QStringLiteral("a b.png"));
    QCOMPARE(photo->contentType, "image/png");
    QCOMPARE(photo->body, "\x89PNG\r\n\r\n--X");
    const MultipartPart *empty = multipart->part(u"empty");
    QVERIFY(empty && empty->body.isEmpty());
    QCOMPARE(empty->contentType, "text/plain");
    QVERIFY(!multipart->part(u"none"));
    QVERIFY(!Multipart::isFormData(form(sample, "application/json")));
    QVERIFY(Multipart::isFormData(form(sample, "Multipart/Form-Data;nonsense")));
}

void MultipartTest::keepsBodiesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray every;
    for (int c = 0; c < 256; ++c)
        every += char(c);
    QTest::newRow("every byte") << every;
    QTest::newRow("line ends") << QByteArray("\r\n\r\n\n\r\r\n");
    QTest::newRow("dashes") << QByteArray("--X\r\n--X\r\n--\r\n-");
    QTest::newRow("boundary within a line") << QByteArray("a --XX-- b--XX");
    QTest::newRow("boundary after a line feed") << QByteArray("a\n--XX--\r--XX");
    QTest::newRow("large") << QByteArray(3'000'000, '\r');
}

void MultipartTest::keepsBodiesAsTheyAre()
{
    QFETCH(QByteArray, body);
    const auto multipart =
        Multipart::read(form("--XX\r\nContent-Disposition: form-data; name=a\r\n\r\n" + body + "\r\n--XX--"));
    QVERIFY(multipart.ok());
    QCOMPARE(multipart->parts().size(), 1);
    QVERIFY(multipart->parts()[0].body == body);
}

void MultipartTest::copiesNoBody()
{
    const Request request = form(sample);
    const auto multipart = Multipart::read(request);
    for (const MultipartPart &part : multipart->parts()) {
        QVERIFY(part.body.data() >= request.body.constData());
        QVERIFY(part.body.data() + part.body.size() <= request.body.constData() + request.body.size());
    }
}

void MultipartTest::outlivesItsRequest()
{
    std::optional<Multipart> kept;
    {
        Request request = form(sample.mid(0)); // bytes of its own
        request.body.detach();
        kept = *Multipart::read(request);
        request.body.fill('x');
    }
    const Multipart copy = *kept;
    kept.reset();
    QCOMPARE(copy.part(u"_json")->body, "{\"name\": \"a\"}");
}

void MultipartTest::readsBoundaries_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("boundary");
    using Bytes = QByteArray;
    QTest::newRow("browser") << Bytes("multipart/form-data; boundary=----WebKitFormBoundaryZ9")
                             << Bytes("----WebKitFormBoundaryZ9");
    QTest::newRow("quoted") << Bytes("multipart/form-data; boundary=\"a b:c\"") << Bytes("a b:c");
    QTest::newRow("other parameters")
        << Bytes("multipart/form-data; charset=utf-8;boundary=q ") << Bytes("q");
    QTest::newRow("capitals") << Bytes("Multipart/Form-Data; Boundary=q") << Bytes("q");
    QTest::newRow("longest") << Bytes("multipart/form-data; boundary=" + Bytes(70, 'b')) << Bytes(70, 'b');
    QTest::newRow("blanks behind") << Bytes("multipart/form-data; boundary=q") << Bytes("q");
}

void MultipartTest::readsBoundaries()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, boundary);
    QByteArray body =
        "--" + boundary + " \t\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--" + boundary;
    body += "\r\nContent-Disposition: form-data; name=b\r\n\r\n2\r\n--" + boundary + "--";
    const auto multipart = Multipart::read(form(body, type));
    QVERIFY(multipart.ok());
    QCOMPARE(multipart->parts().size(), 2);
    QCOMPARE(multipart->part(u"b")->body, "2");
}

void MultipartTest::readsNames_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *disposition, const QString &name) {
        QTest::newRow(disposition) << QByteArray(disposition) << name;
    };
    row("form-data; name=a", QStringLiteral("a"));
    row("Form-Data;NAME=a", QStringLiteral("a"));
    row("form-data; name=\"\"", QString());
    row("form-data; name=\"a;b=c\"", QStringLiteral("a;b=c"));
    row("form-data; name=\"say \\\"a\\\" \\\\ b\"", QStringLiteral("say \"a\" \\ b"));
    row("form-data; name=\"größe\"", QStringLiteral("größe"));
    row("form-data; name=\"gr\xf6\xdf"
        "e\"",
        QStringLiteral("größe"));
    row("form-data; name=\"addr.photo\"; extra=1;", QStringLiteral("addr.photo"));
}

void MultipartTest::readsNames()
{
    QFETCH(QByteArray, disposition);
    const auto multipart = Multipart::read(onePart(disposition));
    QVERIFY(multipart.ok());
    QTEST(multipart->parts().value(0).name, "name");
}

void MultipartTest::readsFilenames_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("filename");
    const auto row = [](const char *parameter, const QString &filename) {
        QTest::newRow(parameter) << QByteArray(parameter) << filename;
    };
    row("filename=a.txt", QStringLiteral("a.txt"));
    row("filename=\"\"", QString());
    row("filename=\"a b; c.txt\"", QStringLiteral("a b; c.txt"));
    row("filename=\"Größe.txt\"", QStringLiteral("Größe.txt"));
    row("filename=\"../../etc/passwd\"", QStringLiteral("passwd"));
    row("filename=\"C:\\Users\\me\\a.txt\"", QStringLiteral("a.txt"));
    row("filename=\"/\"", QString());
    row("filename=\"..\"", QString());
    row("filename=\"a/.\"", QString());
    row("filename*=UTF-8''%e2%82%ac%20rates.txt", QStringLiteral("€ rates.txt"));
    row("filename*=utf-8'en'a.txt", QStringLiteral("a.txt"));
    row("filename*=ISO-8859-1''%a3.txt", QStringLiteral("£.txt"));
    row("filename=\"plain.txt\"; filename*=UTF-8''better.txt", QStringLiteral("better.txt"));
    row("filename*=UTF-8''better.txt; filename=\"plain.txt\"", QStringLiteral("better.txt"));
    row("filename*=UTF-8''..%2f..%2fetc%2fpasswd", QStringLiteral("passwd"));
    row("filename*=UTF-8''a%00%0ab", QStringLiteral("ab"));
}

void MultipartTest::readsFilenames()
{
    QFETCH(QByteArray, parameter);
    const auto multipart = Multipart::read(onePart("form-data; name=f; " + parameter));
    QVERIFY(multipart.ok());
    QVERIFY(multipart->parts()[0].filename);
    QTEST(*multipart->parts()[0].filename, "filename");
}

void MultipartTest::ignoresWhatSurroundsTheForm()
{
    const auto multipart =
        Multipart::read(form("A preamble\r\n" + sample + "and an epilogue --XX\r\n--XX\r\n"));
    QVERIFY(multipart.ok());
    QCOMPARE(multipart->parts().size(), 3);
    const auto nothing = Multipart::read(form("--XX--\r\n"));
    QVERIFY(nothing.ok());
    QVERIFY(nothing->parts().isEmpty());
}

void MultipartTest::refusesWhatIsMalformed_data()
{
    QTest::addColumn<Request>("request");
    const auto row = [](const char *title, const Request &request) { QTest::newRow(title) << request; };
    const auto head = [&row](const char *title, const QByteArray &fields) {
        row(title, form("--XX\r\n" + fields + "\r\n\r\nbody\r\n--XX--\r\n"));
    };
    const auto type = [&row](const char *title, const QByteArray &contentType) {
        row(title, form(sample, contentType));
    };
    const QByteArray good = "Content-Disposition: form-data; name=a";
    type("no type", {});
    type("another type", "application/json");
    type("another multipart", "multipart/mixed; boundary=XX");
    type("no boundary", "multipart/form-data");
    type("empty boundary", "multipart/form-data; boundary=\"\"");
    type("long boundary", "multipart/form-data; boundary=" + QByteArray(71, 'b'));
    type("odd boundary", "multipart/form-data; boundary=\"a@b\"");
    type("boundary with a blank at its end", "multipart/form-data; boundary=\"XX \"");
    type("two boundaries", "multipart/form-data; boundary=XX; boundary=YY");
    type("unclosed quote", "multipart/form-data; boundary=\"XX");
    type("two types", "multipart/form-data; boundary=XX, text/plain");
    row("empty", form({}));
    row("no form", form("hello"));
    row("other boundary", form("--YY\r\n" + good + "\r\n\r\nb\r\n--YY--"));
    row("no end", form(sample.chopped(4)));
    row("ends after a boundary", form("--XX"));
    row("ends after a boundary line", form("--XX\r\n"));
    row("boundary begins a line", form("--XX\r\n" + good + "\r\n\r\nb\r\n--XXY\r\n--XX--"));
    row("bare line feeds", form("--XX\n" + good + "\n\nb\n--XX--\n"));
    row("no empty line", form("--XX\r\n" + good + "\r\n--XX--"));
    row("nothing in a part", form("--XX\r\n\r\n--XX--"));
    row("no fields", form("--XX\r\n\r\nbody\r\n--XX--"));
    head("no disposition", "Content-Type: text/plain");
    head("no name", "Content-Disposition: form-data; filename=a");
    head("another disposition", "Content-Disposition: attachment; name=a");
    head("empty disposition", "Content-Disposition:");
    head("two dispositions", good + "\r\n" + good);
    head("two names", good + "; name=b");
    head("unclosed name", "Content-Disposition: form-data; name=\"a");
    head("text behind a name", "Content-Disposition: form-data; name=\"a\" b");
    head("name without value", "Content-Disposition: form-data; name=");
    head("parameter without value", good + "; b");
    head("no colon", good + "\r\nnonsense");
    head("no field name", good + "\r\n: x");
    head("blank before the colon", good + "\r\nX-A : x");
    head("folded", good + ";\r\n filename=a");
    head("bare line feed in a field", good + "\r\nX-A: b\nc");
    head("control character", good + "\r\nX-A: " + QByteArray(1, '\0'));
    head("encoding", good + "\r\nContent-Transfer-Encoding: base64");
    head("bad percent-encoding", good + "; filename*=UTF-8''%zz");
    head("cut percent-encoding", good + "; filename*=UTF-8''%a");
    head("bad UTF-8", good + "; filename*=UTF-8''%ff");
    head("unknown charset", good + "; filename*=KOI8-R''a");
    head("no charset", good + "; filename*=a");
}

void MultipartTest::refusesWhatIsMalformed()
{
    QFETCH(Request, request);
    const auto multipart = Multipart::read(request);
    QVERIFY(!multipart.ok());
    QCOMPARE(multipart.error().kind, ErrorKind::Malformed);
    QVERIFY(!multipart.error().message.text().isEmpty());
}

void MultipartTest::holdsItsLimits()
{
    const QByteArray part = "--XX\r\nContent-Disposition: form-data; name=a\r\n\r\nb\r\n";
    const MultipartLimits limits{3, 100, 2};
    QCOMPARE(Multipart::read(form(part.repeated(3) + "--XX--"), limits)->parts().size(), 3);
    QVERIFY(!Multipart::read(form(part.repeated(4) + "--XX--"), limits).ok());
    const auto withField = [](const QByteArray &field) {
        return form("--XX\r\nContent-Disposition: form-data; name=a\r\n" + field + "\r\n\r\nb\r\n--XX--");
    };
    QVERIFY(Multipart::read(withField("X: 1"), limits).ok());
    QVERIFY(!Multipart::read(withField("X: 1\r\nY: 2"), limits).ok());
    QVERIFY(Multipart::read(withField("X: " + QByteArray(57, 'x')), limits).ok());
    QVERIFY(!Multipart::read(withField("X: " + QByteArray(58, 'x')), limits).ok());
}

void MultipartTest::survivesEveryCut()
{
    for (qsizetype length = 0; length < sample.size(); ++length) {
        // The bytes end exactly there, so that a sanitizer sees every step beyond.
        const QByteArray cut(sample.constData(), length);
        QCOMPARE(Multipart::read(form(cut)).ok(), length >= sample.size() - 2);
        QByteArray changed = sample;
        changed[length] = char(changed[length] ^ 0x20);
        const auto multipart = Multipart::read(form(changed));
        QVERIFY(!multipart.ok() || multipart->parts().size() <= 3);
    }
}
