// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/FileFieldsTest.h"

#include "tests/fields/FieldSamples.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/fields/BytesField.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/FileFacts.h"
#include "ui/fields/FileField.h"
#include "ui/fields/ListEntry.h"
#include "ui/fields/ListField.h"
#include "ui/theme/Controls.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolButton>
#include <QUrl>

using namespace backdesk;
using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// A server with one answer to everything.
class OneAnswer : public Connector
{
    Q_OBJECT
public:
    OneAnswer() : Connector(QStringLiteral("app")) {}
    PendingReply send(Request request) override
    {
        asked.append(request.method + ' ' + request.path);
        const PendingReply pending = PendingReply::make();
        QMetaObject::invokeMethod(
            this, [pending, reply = toReply(status, body, {})] { pending.resolve(reply); },
            Qt::QueuedConnection);
        return pending;
    }

    QByteArrayList asked;
    QByteArray body;
    int status = 200;
};

/// A backend that answers with a file.
class OneFile : public RequestHandler
{
public:
    Response handle(const Request &) override
    {
        Response response;
        response.file = ResponseFile::open(path);
        if (shrinks)
            QFile::resize(path, 3);
        return response;
    }

    QString path;
    bool shrinks = false;
};

template <class Editor>
std::unique_ptr<Editor> make(const char *json, const FieldContext &context = {})
{
    FieldEditor *editor = FieldEditorFactory::instance().make(sampleField(json), context);
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

/// Answers the file dialog of this editor as a person would.
void answerDialog(FieldEditor &editor, const QString &path)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = editor.findChild<QFileDialog *>()) != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    dialog->setDirectory(QFileInfo(path).path());
    dialog->selectFile(QFileInfo(path).fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(editor.findChild<QFileDialog *>() == nullptr);
}

bool drag(FilePanel *panel, const QList<QUrl> &urls, bool drop)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(panel, &enter);
    if (!drop || !enter.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(panel, &leave);
        return enter.isAccepted();
    }
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &event);
    return event.isAccepted();
}

QString contentOf(const FieldEditor &editor)
{
    return editor.value().toObject().value(QLatin1String("content")).toString();
}

FieldContext storedContext(OneAnswer &server)
{
    FieldContext context;
    context.connector = &server;
    context.collection = QStringLiteral("users");
    context.itemId = QStringLiteral("7 a");
    return context;
}

constexpr char StoredJson[] = R"({"filename": "plan.pdf", "file_id": "9", "content_type": "application/pdf",
                                  "size": 12345, "modified": "2026-01-01T00:00:00"})";

} // namespace

void FileFieldsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY(folder().isValid());
}

void FileFieldsTest::cleanup()
{
    QThreadPool::globalInstance()->waitForDone();
}

void FileFieldsTest::bytes_show_how_many_they_are_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("preview");
    QTest::newRow("none") << QByteArray() << QStringLiteral("0 bytes") << QString();
    QTest::newRow("one") << QByteArray("a") << QStringLiteral("1 byte") << QStringLiteral("a");
    QTest::newRow("two") << QByteArray("ab") << QStringLiteral("2 bytes") << QStringLiteral("ab");
    QTest::newRow("text") << QByteArray("Hello\nworld!") << QStringLiteral("12 bytes")
                          << QStringLiteral("Hello world!");
    QTest::newRow("binary") << QByteArray::fromHex("89504e470d0a00") << QStringLiteral("7 bytes")
                            << QStringLiteral("89 50 4e 47 0d 0a 00");
    QTest::newRow("long") << QByteArray(1500, 'x') << QStringLiteral("1.5 kB")
                          << QString(36, u'x') + QStringLiteral("…");
    // A character that is cut in two does not make it binary.
    QTest::newRow("cut") << QByteArray(35, 'x') + "\xc3\xa9\xc3\xa9" << QStringLiteral("39 bytes")
                         << QString(35, u'x') + QStringLiteral("…");
}

void FileFieldsTest::bytes_show_how_many_they_are()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, size);
    QFETCH(QString, preview);
    const auto editor = make<BytesField>(R"({"type_short": "Bytes"})");
    QVERIFY(editor->panel()->shown().empty);
    editor->setValue(QString::fromLatin1(bytes.toBase64()));
    QCOMPARE(editor->panel()->shown().title, size);
    QCOMPARE(editor->panel()->shown().detail, preview);
}

void FileFieldsTest::bytes_are_loaded_saved_and_cleared()
{
    const QByteArray content = QByteArray::fromHex("00ff10");
    const auto editor = make<BytesField>(R"({"type_short": "Bytes"})");
    editor->setValue(QJsonValue());
    showActive(*editor);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    QVERIFY(!editor->panel()->saveButton()->isVisible());
    QTest::keyClick(editor->panel()->chooseButton(), Qt::Key_Space);
    answerDialog(*editor, write("three.bin", content));
    QTRY_COMPARE(editor->value(), QJsonValue(QStringLiteral("AP8Q")));
    QVERIFY(editor->isModified() && editor->isReadable() && !edited.isEmpty());
    QCOMPARE(editor->panel()->shown().title, QStringLiteral("3 bytes"));
    const QString copy = folder().filePath(QStringLiteral("copy.bin"));
    QTest::mouseClick(editor->panel()->saveButton(), Qt::LeftButton);
    answerDialog(*editor, copy);
    QTRY_COMPARE(read(copy), content);
    QTest::mouseClick(editor->panel()->removeButton(), Qt::LeftButton);
    QVERIFY(editor->value().isNull() && !editor->isModified());
    QVERIFY(!editor->panel()->removeButton()->isVisible());
}

void FileFieldsTest::a_file_shows_what_it_is()
{
    const auto editor = make<FileField>(R"({"type_short": "File"})");
    QVERIFY(editor->panel()->shown().empty);
    editor->setValue(sampleValue(StoredJson));
    const FilePanel::Shown shown = editor->panel()->shown();
    QCOMPARE(shown.title, QStringLiteral("plan.pdf"));
    QCOMPARE(shown.detail, mimeText(QStringLiteral("application/pdf")) + QStringLiteral(" · 12.3 kB"));
    QCOMPARE(shown.icon, QStringLiteral("file-text"));
    // Nobody knows where it is stored.
    QVERIFY(!shown.savable);
    QVERIFY(!editor->isModified());
}

void FileFieldsTest::a_file_is_chosen_in_a_dialog()
{
    const auto editor = make<FileField>(R"({"type_short": "File", "mime_types": ["text/plain"]})");
    editor->setValue(QJsonValue());
    showActive(*editor);
    QTest::keyClick(editor->panel()->chooseButton(), Qt::Key_Space);
    answerDialog(*editor, write("hello.txt", "Hello"));
    QTRY_VERIFY(!editor->isBusy());
    QCOMPARE(editor->value(), sampleValue(R"({"filename": "hello.txt", "content": "base64:SGVsbG8="})"));
    QVERIFY(editor->isModified());
    QVERIFY(editor->panel()->shown().detail.contains(QStringLiteral("5 bytes")));
    // A draft that comes back is shown too.
    const QJsonValue draft = editor->value();
    editor->setValue(QJsonValue());
    editor->edit(draft);
    QCOMPARE(editor->panel()->shown().title, QStringLiteral("hello.txt"));
    QVERIFY(editor->panel()->shown().detail.contains(QStringLiteral("5 bytes")));
}

void FileFieldsTest::a_file_is_dropped()
{
    const auto editor = make<FileField>(R"({"type_short": "BlobFile"})");
    editor->setValue(sampleValue(StoredJson));
    const QString path = write("dropped.txt", "abc");
    QVERIFY(drag(editor->panel(), {QUrl::fromLocalFile(path)}, true));
    QVERIFY(editor->isBusy());
    // Saving waits for it.
    QVERIFY(!editor->isReadable());
    QCOMPARE(editor->panel()->shown().title, QStringLiteral("dropped.txt"));
    QTRY_VERIFY(!editor->isBusy());
    QVERIFY(editor->isReadable());
    QCOMPARE(contentOf(*editor), QStringLiteral("base64:YWJj"));
    editor->setValue(editor->stored());
    QVERIFY(!editor->isModified());
    QCOMPARE(editor->panel()->shown().title, QStringLiteral("plan.pdf"));
}

void FileFieldsTest::what_is_no_file_cannot_be_dropped()
{
    const auto editor = make<FileField>(R"({"type_short": "File"})");
    const QUrl file = QUrl::fromLocalFile(write("one.txt", "1"));
    QVERIFY(drag(editor->panel(), {file}, false));
    QVERIFY(!drag(editor->panel(), {}, false));
    QVERIFY(!drag(editor->panel(), {file, file}, false));
    QVERIFY(!drag(editor->panel(), {QUrl::fromLocalFile(folder().path())}, false));
    QVERIFY(!drag(editor->panel(), {QUrl(QStringLiteral("https://example.org/a.png"))}, false));
    editor->setReadOnly(true);
    QVERIFY(!drag(editor->panel(), {file}, true));
    editor->load(file.toLocalFile());
    QVERIFY(!editor->isBusy());
}

void FileFieldsTest::a_picture_is_shown_small()
{
    const auto editor = make<FileField>(R"({"type_short": "File", "mime_types": ["image/png"]})");
    editor->setValue(QJsonValue());
    editor->load(writePicture("green.png"));
    QTRY_VERIFY(!editor->isBusy());
    const QImage small = editor->panel()->shown().picture;
    QCOMPARE(small.width(), FilePanel::pictureSize());
    QCOMPARE(small.height(), FilePanel::pictureSize() / 2);
    QCOMPARE(small.pixelColor(3, 3), QColor(Qt::green));
    QCOMPARE(editor->panel()->shown().icon, QStringLiteral("image"));
    // Where it is narrow, the file's name has the room.
    const QPushButton *choose = editor->panel()->chooseButton();
    editor->resize(400, 100);
    editor->show();
    QTRY_VERIFY(choose->text().isEmpty());
    QVERIFY(choose->accessibleName().contains(QStringLiteral("Choose")) && !choose->icon().isNull());
    editor->resize(1000, 100);
    QTRY_COMPARE(choose->text(), QStringLiteral("Choose…"));
    editor->load(write("icon.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">
                                      <rect width="10" height="10" fill="red"/></svg>)"));
    QTRY_VERIFY(!editor->isBusy());
    // Another picture, but not of the type that is wanted.
    QVERIFY(editor->panel()->shown().wrong);
}

void FileFieldsTest::a_file_that_is_too_large_is_refused()
{
    FieldRow row(FieldEditorFactory::instance().make(sampleField(R"({"type_short": "File", "max_size": 10})"),
                                                     FieldContext()));
    auto *editor = qobject_cast<FileField *>(row.editor());
    editor->setValue(sampleValue(StoredJson));
    showActive(row);
    editor->load(write("ten.txt", "0123456789"));
    QTRY_VERIFY(!editor->isBusy());
    QVERIFY(editor->isReadable() && editor->isModified());
    editor->setValue(sampleValue(StoredJson));
    editor->load(write("eleven.txt", "0123456789x"));
    QTRY_VERIFY(!editor->isBusy());
    QVERIFY(editor->panel()->shown().wrong);
    QCOMPARE(editor->panel()->shown().detail,
             QStringLiteral("“eleven.txt” is too large: 11 bytes, at most 10 bytes are allowed."));
    QVERIFY(isInvalid(editor->panel()));
    QVERIFY(!editor->isReadable());
    QVERIFY(!editor->isModified());
    row.leave();
    QVERIFY(!row.shownMistake().isEmpty());
    QCOMPARE(editor->panel()->removeButton()->toolTip(), QStringLiteral("Discard"));
    QTest::mouseClick(editor->panel()->removeButton(), Qt::LeftButton);
    QVERIFY(editor->isReadable());
    QVERIFY(!isInvalid(editor->panel()));
    QCOMPARE(editor->value(), sampleValue(StoredJson));
    QCOMPARE(editor->panel()->shown().title, QStringLiteral("plan.pdf"));
}

void FileFieldsTest::a_file_of_a_wrong_type_is_refused()
{
    const auto editor = make<FileField>(R"({"type_short": "File", "mime_types": ["image/png"]})");
    editor->setValue(QJsonValue());
    // What it holds counts as much as its name.
    editor->load(write("text.dat", "Hello"));
    QTRY_VERIFY(!editor->isBusy());
    QVERIFY(editor->panel()->shown().wrong);
    QVERIFY(editor->panel()->shown().detail.startsWith(QStringLiteral("“text.dat” is of the type ")));
    QVERIFY(editor->panel()->shown().detail.contains(mimeText(QStringLiteral("image/png"))));
    QVERIFY(editor->value().isNull() && !editor->isReadable());
    editor->load(writePicture("picture.dat"));
    QTRY_VERIFY(!editor->isBusy());
    QVERIFY(editor->isReadable());
    QVERIFY(contentOf(*editor).startsWith(QStringLiteral("base64:iVBORw0KGgo")));
}

void FileFieldsTest::types_may_be_general_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const char *type, const char *allowed, bool fits) {
        QTest::newRow(name) << QString::fromLatin1(type)
                            << QString::fromLatin1(allowed).split(u' ', Qt::SkipEmptyParts) << fits;
    };
    row("any", "image/png", "", true);
    row("same", "image/png", "text/plain image/png", true);
    row("other", "image/png", "image/jpeg", false);
    row("star", "image/png", "image/*", true);
    row("other star", "text/plain", "image/*", false);
    row("more general", "text/markdown", "text/plain", true);
    row("less general", "text/plain", "text/markdown", false);
    row("letters", "image/png", "Image/PNG", true);
}

void FileFieldsTest::types_may_be_general()
{
    QFETCH(QString, type);
    QFETCH(QStringList, allowed);
    QFETCH(bool, fits);
    const QMimeType known = QMimeDatabase().mimeTypeForName(type);
    QVERIFY(known.isValid());
    QCOMPARE(isMimeAllowed(known, allowed), fits);
}

void FileFieldsTest::what_cannot_be_read_is_told()
{
    const auto editor = make<FileField>(R"({"type_short": "File"})");
    for (const QString &path : {folder().filePath(QStringLiteral("missing.txt")), folder().path()}) {
        editor->setValue(QJsonValue());
        editor->load(path);
        QTRY_VERIFY(!editor->isBusy());
        QVERIFY(editor->panel()->shown().detail.endsWith(QStringLiteral("cannot be read.")));
        QVERIFY(!editor->isReadable() && editor->value().isNull());
    }
}

void FileFieldsTest::an_empty_file_is_a_file()
{
    const auto editor = make<FileField>(R"({"type_short": "File"})");
    editor->setValue(QJsonValue());
    editor->load(write("empty.txt", ""));
    QTRY_VERIFY(!editor->isBusy());
    QCOMPARE(editor->value(), sampleValue(R"({"filename": "empty.txt", "content": "base64:"})"));
    QVERIFY(editor->panel()->shown().detail.contains(QStringLiteral("0 bytes")));
}

void FileFieldsTest::reading_can_be_cancelled()
{
    const auto editor = make<FileField>(R"({"type_short": "File"})");
    editor->setValue(sampleValue(StoredJson));
    showActive(*editor);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    editor->load(write("big.bin", QByteArray(4 << 20, 'x')));
    QVERIFY(editor->isBusy());
    QCOMPARE(editor->panel()->removeButton()->toolTip(), QStringLiteral("Cancel"));
    QTest::mouseClick(editor->panel()->removeButton(), Qt::LeftButton);
    QVERIFY(!editor->isBusy() && editor->isReadable() && !edited.isEmpty());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!editor->isModified());
    QCOMPARE(editor->panel()->shown().title, QStringLiteral("plan.pdf"));
}

void FileFieldsTest::reading_outlives_no_editor()
{
    auto editor = make<FileField>(R"({"type_short": "File"})");
    editor->load(write("late.bin", QByteArray(1 << 20, 'x')));
    editor.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void FileFieldsTest::a_file_is_removed()
{
    const auto editor = make<FileField>(R"({"type_short": "File"})");
    editor->setValue(sampleValue(StoredJson));
    showActive(*editor);
    QTest::keyClick(editor->panel()->removeButton(), Qt::Key_Space);
    QVERIFY(editor->value().isNull() && editor->isModified());
    QVERIFY(editor->panel()->shown().empty);
    QTRY_VERIFY(editor->panel()->chooseButton()->hasFocus());
}

void FileFieldsTest::a_stored_file_is_fetched_and_saved()
{
    OneAnswer server;
    // Content that is JSON itself is content all the same.
    server.body = "{\"a\": 1}";
    const std::unique_ptr<FieldEditor> made(FieldEditorFactory::instance().make(
        parseField(QStringLiteral("plan"), QStringLiteral("$.address.plan"),
                   {{QStringLiteral("type_short"), QStringLiteral("File")}}),
        storedContext(server)));
    auto *editor = qobject_cast<FileField *>(made.get());
    editor->setValue(sampleValue(StoredJson));
    showActive(*editor);
    QVERIFY(editor->panel()->saveButton()->isVisible());
    QTest::keyClick(editor->panel()->saveButton(), Qt::Key_Space);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = editor->findChild<QFileDialog *>()) != nullptr);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("plan.pdf"));
    const QString path = folder().filePath(QStringLiteral("fetched.pdf"));
    answerDialog(*editor, path);
    QTRY_COMPARE(read(path), server.body);
    QCOMPARE(server.asked, QByteArrayList{"GET /app/coll/users/7%20a/address.plan"});
    QVERIFY(!editor->isModified());
}

void FileFieldsTest::a_file_of_the_embedded_backend_is_read_from_disk()
{
    OneFile backend;
    LocalConnector connector(QStringLiteral("app"), backend);
    FieldContext context;
    context.connector = &connector;
    context.collection = QStringLiteral("users");
    context.itemId = QStringLiteral("7");
    const auto editor = make<FileField>(R"({"type_short": "File"})", context);
    editor->setValue(sampleValue(StoredJson));
    showActive(*editor);
    const QString path = folder().filePath(QStringLiteral("from disk.pdf"));
    backend.path = write("store.pdf", "stored content");
    QTest::mouseClick(editor->panel()->saveButton(), Qt::LeftButton);
    answerDialog(*editor, path);
    QTRY_COMPARE(read(path), QByteArray("stored content"));
    // One that shrinks while it is on its way is told, not saved.
    backend.shrinks = true;
    QTest::mouseClick(editor->panel()->saveButton(), Qt::LeftButton);
    answerDialog(*editor, folder().filePath(QStringLiteral("shrunk.pdf")));
    QTRY_VERIFY(editor->panel()->shown().wrong);
    QVERIFY(!QFile::exists(folder().filePath(QStringLiteral("shrunk.pdf"))));
}

void FileFieldsTest::a_file_within_a_list_is_fetched_from_its_place()
{
    OneAnswer server;
    server.body = "content";
    const auto list = make<ListField>(R"({"type_short": "List", "sub_type": {"type_short": "Dict",
        "order": ["scan"], "sub_scheme": {"scan": {"type_short": "File"}}}})",
                                      storedContext(server));
    const QJsonObject scan{{QStringLiteral("scan"), sampleValue(StoredJson)}};
    list->setValue(QJsonArray{scan, scan});
    showActive(*list);
    const auto fileOf = [&](int entry) { return list->entries().at(entry)->findChild<FileField *>(); };
    // A place stays with its entry as long as nothing is stored.
    list->entries().at(1)->upButton()->click();
    QTest::mouseClick(fileOf(0)->panel()->saveButton(), Qt::LeftButton);
    const QString path = folder().filePath(QStringLiteral("scan.pdf"));
    answerDialog(*fileOf(0), path);
    QTRY_COMPARE(read(path), server.body);
    QCOMPARE(server.asked, QByteArrayList{"GET /app/coll/users/7%20a/value%5B1%5D.scan"});
    // What is not stored has no place.
    list->edit(QJsonArray{scan});
    QVERIFY(!fileOf(0)->panel()->shown().savable);
    list->addButton()->click();
    QVERIFY(!fileOf(1)->panel()->shown().savable);
}

void FileFieldsTest::a_file_that_cannot_be_fetched_is_told()
{
    OneAnswer server;
    server.status = 404;
    server.body = R"({"title": "Not found", "detail": "It is gone."})";
    const auto editor = make<FileField>(R"({"type_short": "File"})", storedContext(server));
    editor->setValue(sampleValue(StoredJson));
    showActive(*editor);
    QTest::mouseClick(editor->panel()->saveButton(), Qt::LeftButton);
    const QString path = folder().filePath(QStringLiteral("never.pdf"));
    answerDialog(*editor, path);
    QTRY_VERIFY(editor->panel()->shown().wrong);
    QVERIFY(editor->panel()->shown().detail.contains(QStringLiteral("It is gone.")));
    // It is nothing that hinders saving the item.
    QVERIFY(editor->isReadable());
    QVERIFY(!QFile::exists(path));

    server.status = 200;
    QTest::mouseClick(editor->panel()->saveButton(), Qt::LeftButton);
    answerDialog(*editor, path);
    QTRY_VERIFY(!editor->panel()->shown().wrong);
    QTRY_VERIFY(QFile::exists(path));
}

void FileFieldsTest::a_chosen_file_is_saved_without_asking_anybody()
{
    OneAnswer server;
    const auto editor = make<FileField>(R"({"type_short": "File"})", storedContext(server));
    editor->setValue(QJsonValue());
    showActive(*editor);
    editor->load(write("mine.txt", "mine"));
    QTRY_VERIFY(!editor->isBusy());
    QTest::mouseClick(editor->panel()->saveButton(), Qt::LeftButton);
    const QString path = folder().filePath(QStringLiteral("again.txt"));
    answerDialog(*editor, path);
    QTRY_COMPARE(read(path), QByteArray("mine"));
    QVERIFY(server.asked.isEmpty());
}

void FileFieldsTest::a_read_only_file_can_only_be_saved()
{
    OneAnswer server;
    const auto editor = make<FileField>(R"({"type_short": "File"})", storedContext(server));
    editor->setValue(sampleValue(StoredJson));
    editor->setReadOnly(true);
    showActive(*editor);
    QVERIFY(editor->panel()->saveButton()->isVisible());
    QVERIFY(!editor->panel()->chooseButton()->isVisible());
    QVERIFY(!editor->panel()->removeButton()->isVisible());
    editor->setFocus();
    QTRY_VERIFY(editor->panel()->saveButton()->hasFocus());
    editor->setReadOnly(false);
    QVERIFY(editor->panel()->chooseButton()->isVisible());
    QVERIFY(editor->panel()->removeButton()->isVisible());
}

#include "FileFieldsTest.moc"
