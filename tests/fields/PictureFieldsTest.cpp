// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/PictureFieldsTest.h"

#include "tests/fields/FieldSamples.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/BytesField.h"
#include "ui/fields/BytesText.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FileField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

using namespace backdesk;
using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// Answers everything with one body.
class OneBody : public Connector
{
public:
    OneBody() : Connector(QStringLiteral("app")) {}
    PendingReply send(Request request) override
    {
        asked.append(request.path);
        const PendingReply pending = PendingReply::make();
        QMetaObject::invokeMethod(
            this, [pending, reply = toReply(200, body, {})] { pending.resolve(reply); },
            Qt::QueuedConnection);
        return pending;
    }

    QByteArrayList asked;
    QByteArray body;
};

FieldContext storedContext(OneBody &server)
{
    FieldContext context;
    context.connector = &server;
    context.collection = QStringLiteral("users");
    context.itemId = QStringLiteral("7");
    return context;
}

template <class Editor>
std::unique_ptr<Editor> make(const char *json)
{
    FieldEditor *editor = FieldEditorFactory::instance().make(sampleField(json), FieldContext());
    return std::unique_ptr<Editor>(qobject_cast<Editor *>(editor));
}

QTemporaryDir &folder()
{
    static QTemporaryDir dir;
    return dir;
}

QString write(const char *name, const QByteArray &content)
{
    const QString path = folder().filePath(QLatin1String(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString writePicture(const char *name)
{
    QImage picture(400, 200, QImage::Format_RGB32);
    picture.fill(Qt::green);
    const QString path = folder().filePath(QLatin1String(name));
    return picture.save(path, "PNG") ? path : QString();
}

} // namespace

void PictureFieldsTest::a_picture_is_pasted()
{
    const auto field = make<FileField>(R"({"type_short": "File"})");
    field->setValue(QJsonValue());
    showActive(*field);
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(picture);
    field->panel()->chooseButton()->setFocus();
    QTest::keyClick(field->panel()->chooseButton(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(field->value().isObject());
    const QJsonObject file = field->value().toObject();
    QCOMPARE(file.value(QLatin1String("filename")).toString(), QStringLiteral("picture.png"));
    const QByteArray base64 = file.value(QLatin1String("content")).toString().mid(7).toLatin1();
    QCOMPARE(QImage::fromData(QByteArray::fromBase64(base64)).size(), picture.size());
    QVERIFY(!field->panel()->shown().picture.isNull());
    field->setReadOnly(true);
    field->setValue(QJsonValue());
    QTest::keyClick(field->panel(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!field->isBusy());
}

void PictureFieldsTest::a_file_is_pasted()
{
    const auto field = make<FileField>(R"({"type_short": "File"})");
    field->setValue(QJsonValue());
    showActive(*field);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(write("pasted.txt", "words"))});
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(field->panel()->chooseButton(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(field->value().toObject().value(QLatin1String("filename")).toString(),
                 QStringLiteral("pasted.txt"));
}

void PictureFieldsTest::a_stored_picture_is_shown()
{
    OneBody server;
    server.body = read(writePicture("stored.png"));
    const std::unique_ptr<FieldEditor> made(FieldEditorFactory::instance().make(
        parseField(QStringLiteral("photo"), QStringLiteral("$.photo"),
                   {{QStringLiteral("type_short"), QStringLiteral("File")}}),
        storedContext(server)));
    auto *editor = qobject_cast<FileField *>(made.get());
    editor->setValue(sampleValue(
        R"({"filename": "stored.png", "content_type": "image/png", "file_id": "1", "size": 900})"));
    QVERIFY(server.asked.isEmpty());
    showActive(*editor);
    QTRY_VERIFY(!editor->panel()->shown().picture.isNull());
    QVERIFY(editor->panel()->openButton()->isVisible());
    QCOMPARE(server.asked.size(), 1);
    QVERIFY(!editor->isModified() && editor->isReadable());
}

void PictureFieldsTest::an_image_takes_pictures_only()
{
    const auto field = make<FileField>(R"({"type_short": "File", "ui": "Image"})");
    field->setValue(QJsonValue());
    field->load(write("words.txt", "words"));
    QTRY_VERIFY(!field->isBusy());
    QVERIFY(!field->isReadable());
    field->load(writePicture("large.png"));
    QTRY_VERIFY(field->value().isObject());
    const QSize shown = field->panel()->shown().picture.size();
    QCOMPARE(qMax(shown.width(), shown.height()), 2 * FilePanel::pictureSize());
}

void PictureFieldsTest::limits_are_told_beforehand()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const auto field = make<FileField>(
        R"({"type_short": "File", "mime_types": ["image/png", "audio/*"], "max_size": 2000000})");
    QVERIFY(field->hint().contains(QStringLiteral("PNG")));
    QVERIFY(field->hint().contains(QStringLiteral("sound")));
    QVERIFY(field->hint().contains(QStringLiteral("2.0 MB")));
    field->setProps({{QStringLiteral("maxSize"), 10}});
    QVERIFY(field->hint().contains(QStringLiteral("10 bytes")));
    field->load(write("long.txt", "more than ten bytes"));
    QTRY_VERIFY(!field->isBusy());
    QVERIFY(!field->isReadable());
}

void PictureFieldsTest::only_what_is_safe_is_opened()
{
    const auto openable = [](const char *name, const char *type) {
        const auto field = make<FileField>(R"({"type_short": "File"})");
        field->setValue(QJsonObject{{QStringLiteral("filename"), QLatin1String(name)},
                                    {QStringLiteral("content_type"), QLatin1String(type)},
                                    {QStringLiteral("content"), QStringLiteral("base64:AAAA")}});
        return field->panel()->shown().openable;
    };
    QVERIFY(openable("a.png", "image/png"));
    QVERIFY(openable("a.pdf", "application/pdf"));
    QVERIFY(!openable("a.desktop", "image/png"));
    QVERIFY(!openable("a.sh", "application/x-shellscript"));
    QVERIFY(!openable("a.svg", "image/svg+xml"));
}

void PictureFieldsTest::bytes_are_edited_as_figures()
{
    const auto field = make<BytesField>(R"({"type_short": "Bytes"})");
    field->setValue(QStringLiteral("SGVsbG8="));
    showActive(*field);
    QVERIFY(!field->text()->isVisible());
    QTest::mouseClick(field->textButton(), Qt::LeftButton);
    QVERIFY(field->text()->isVisible());
    QPlainTextEdit *edit = field->text()->textEdit();
    QCOMPARE(edit->toPlainText(), QStringLiteral("48 65 6c 6c 6f"));
    QVERIFY(!field->isModified());
    edit->setPlainText(QStringLiteral("00fF 1"));
    QVERIFY(!field->isReadable());
    edit->setPlainText(QStringLiteral("00fF 10"));
    QVERIFY(field->isReadable());
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("AP8Q")));
    field->text()->forms()->setCurrentIndex(1);
    QCOMPARE(edit->toPlainText(), QStringLiteral("AP8Q"));
    edit->setPlainText(QStringLiteral("SGVsbG8="));
    QVERIFY(!field->isModified());
    field->setReadOnly(true);
    QVERIFY(edit->isReadOnly());
}
