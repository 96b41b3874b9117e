// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/FileActionsTest.h"

#include "tests/fields/FieldSamples.h"
#include "tests/forms/Shelves.h"
#include "ui/admin/MessageTexts.h"
#include "ui/fields/FileField.h"
#include "ui/fields/ListEntry.h"
#include "ui/fields/ListField.h"
#include "ui/script/ScriptRunner.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// A field whose files functions take.
struct Upload {
    explicit Upload(const char *json, const QString &onSelect = {}, const QString &onClear = {})
        : runner(shelves.connector(), {}), context(shelves.context())
    {
        context.scripts = &runner;
        FieldMeta meta = sampleField(json);
        if (!onSelect.isEmpty())
            meta.props.insert(QStringLiteral("onSelect"), QJsonObject{{QStringLiteral("$js"), onSelect}});
        if (!onClear.isEmpty())
            meta.props.insert(QStringLiteral("onClear"), QJsonObject{{QStringLiteral("$js"), onClear}});
        field = std::make_unique<FileField>(meta, context);
    }

    /// As if the person had chosen a file that holds "moon".
    void choose()
    {
        QFile file(folder.filePath(QStringLiteral("note.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("moon") == 4);
        file.close();
        field->load(file.fileName());
        QTRY_VERIFY(!field->isBusy());
    }

    Shelves shelves;
    ScriptRunner runner;
    FieldContext context;
    QTemporaryDir folder;
    std::unique_ptr<FileField> field;
};

constexpr char File[] = R"({"type_short": "File"})";
constexpr char Text[] = R"({"type_short": "String", "ui": "File"})";

} // namespace

void FileActionsTest::a_function_makes_the_value_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QByteArray>("value");
    const QByteArray text(Text);
    const QByteArray read(
        R"({"type_short": "String", "ui": {"field": "File", "props": {"readAs": "Text"}}})");
    QTest::newRow("data url") << text << QStringLiteral("(file, data) => data")
                              << QByteArray(R"("data:text/plain;base64,bW9vbg==")");
    QTest::newRow("text") << read << QStringLiteral("(file, data) => data") << QByteArray(R"("moon")");
    QTest::newRow("facts") << text << QStringLiteral("f => [f.name, f.size, f.type].join()")
                           << QByteArray(R"("note.txt,4,text/plain")");
    QTest::newRow("later") << text << QStringLiteral("f => Promise.resolve({value: '/uploads/' + f.name})")
                           << QByteArray(R"("/uploads/note.txt")");
    QTest::newRow("nothing to say") << QByteArray(File) << QStringLiteral("() => undefined")
                                    << QByteArray(
                                           R"({"filename": "note.txt", "content": "base64:bW9vbg=="})");
    QTest::newRow("another name") << QByteArray(File)
                                  << QStringLiteral(
                                         "f => ({filename: 'x-' + f.name, content: 'base64:QUJD'})")
                                  << QByteArray(R"({"filename": "x-note.txt", "content": "base64:QUJD"})");
    QTest::newRow("not wanted") << text << QStringLiteral("() => ({value: ''})") << QByteArray("null");
}

void FileActionsTest::a_function_makes_the_value()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, function);
    QFETCH(QByteArray, value);
    Upload upload(field.constData(), function);
    QSignalSpy edited(upload.field.get(), &FieldEditor::edited);
    upload.choose();
    QCOMPARE(upload.field->value(), sampleValue(value.constData()));
    QVERIFY(upload.field->isReadable() && !edited.isEmpty());
}

void FileActionsTest::a_function_names_the_value()
{
    Upload upload(Text, QStringLiteral("f => ({value: 17, label: 'No. 17'})"));
    upload.choose();
    QCOMPARE(upload.field->value(), QJsonValue(17));
    QCOMPARE(upload.field->panel()->shown().title, QStringLiteral("No. 17"));
    QVERIFY(!upload.field->panel()->shown().savable);
}

void FileActionsTest::a_failure_may_be_told_in_other_words()
{
    setMessageOverrides({{QStringLiteral("error.upload"), QStringLiteral("It did not arrive: {reason}")}});
    const auto usual = qScopeGuard([] { setMessageOverrides({}); });
    Upload upload(Text, QStringLiteral("() => { throw new Error('The shelf is full.') }"));
    upload.choose();
    const QString told = upload.field->panel()->shown().detail;
    QVERIFY2(told.startsWith(QLatin1String("It did not arrive: ")) &&
                 told.contains(QLatin1String("The shelf is full.")),
             qPrintable(told));
}

void FileActionsTest::a_failing_function_refuses_the_file()
{
    Upload upload(Text, QStringLiteral("() => { throw new Error('The shelf is full.') }"));
    upload.field->setValue(QStringLiteral("before"));
    upload.choose();
    QCOMPARE(upload.field->value(), QJsonValue(QStringLiteral("before")));
    QVERIFY(!upload.field->isReadable());
    const QString told = upload.field->panel()->shown().detail;
    QVERIFY2(told.startsWith(QLatin1String("Upload failed:")) &&
                 told.contains(QLatin1String("The shelf is full.")),
             qPrintable(told));
    QTest::mouseClick(upload.field->panel()->removeButton(), Qt::LeftButton);
    QVERIFY(upload.field->isReadable());
    QCOMPARE(upload.field->value(), QJsonValue(QStringLiteral("before")));
}

void FileActionsTest::waiting_for_a_function_can_be_given_up()
{
    Upload upload(Text, QStringLiteral("() => backoffice.books.list({}).length"));
    upload.shelves.hold();
    QFile file(upload.folder.filePath(QStringLiteral("note.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    upload.field->load(file.fileName());
    QTRY_COMPARE(upload.field->panel()->shown().detail, QStringLiteral("Uploading…"));
    QVERIFY(upload.field->isBusy() && !upload.field->isReadable());
    QCOMPARE(upload.field->panel()->removeButton()->accessibleName(), QStringLiteral("Cancel"));
    upload.field->panel()->removeButton()->click();
    QVERIFY(!upload.field->isBusy() && upload.field->isReadable());
    // An answer that comes after all is nobody's.
    upload.shelves.release();
    bool done = false;
    upload.runner.call({QStringLiteral("() => 1"), {}}, {}, {}, &upload.runner,
                       [&done](const ScriptAnswer &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(upload.field->value().isNull());
}

void FileActionsTest::clearing_may_be_a_function()
{
    Upload upload(Text, {}, QStringLiteral("old => ({value: old === 'keep' ? 'keep' : ''})"));
    upload.field->setValue(QStringLiteral("keep"));
    upload.field->panel()->removeButton()->click();
    QTRY_VERIFY(!upload.field->isBusy());
    QCOMPARE(upload.field->value(), QJsonValue(QStringLiteral("keep")));
    upload.field->setValue(QStringLiteral("other"));
    upload.field->panel()->removeButton()->click();
    QVERIFY(upload.field->isBusy());
    QTRY_VERIFY(!upload.field->isBusy());
    QVERIFY(upload.field->value().isNull());
}

void FileActionsTest::a_text_keeps_the_file_itself()
{
    Upload upload(Text);
    upload.choose();
    QCOMPARE(upload.field->value(), QJsonValue(QStringLiteral("data:text/plain;base64,bW9vbg==")));
    QCOMPARE(upload.field->panel()->shown().title, QStringLiteral("note.txt"));
    QVERIFY(upload.field->panel()->shown().savable && upload.field->panel()->shown().openable);
    upload.field->panel()->removeButton()->click();
    QVERIFY(upload.field->value().isNull());
}

void FileActionsTest::a_stored_picture_in_a_text_is_shown()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(picture.save(&buffer, "PNG"));
    Upload upload(R"({"type_short": "String", "ui": "Image"})");
    upload.field->setValue(QString(QLatin1String("data:image/png;base64,") + QLatin1String(png.toBase64())));
    showActive(*upload.field);
    QTRY_COMPARE(upload.field->panel()->shown().picture.size(), QSize(40, 30));
    // What stands elsewhere is not fetched.
    upload.field->setValue(QStringLiteral("https://example.org/x.png"));
    QVERIFY(upload.field->panel()->shown().picture.isNull());
    QCOMPARE(upload.field->panel()->shown().title, QStringLiteral("https://example.org/x.png"));
}

void FileActionsTest::bytes_are_given_as_a_list()
{
    Upload upload(R"({"type_short": "String", "ui": {"field": "File", "props": {"readAs": "ArrayBuffer"}}})",
                  QStringLiteral("(file, data) => data.join()"));
    upload.choose();
    QCOMPARE(upload.field->value(), QJsonValue(QStringLiteral("109,111,111,110")));
}

namespace
{

std::unique_ptr<ListField> fileList(const char *json, const QTemporaryDir &folder, int count,
                                    QList<QUrl> &urls)
{
    auto field = std::make_unique<ListField>(sampleField(json), FieldContext());
    for (int i = 0; i < count; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.txt").arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
            qFatal("The file cannot be written.");
        urls.append(QUrl::fromLocalFile(file.fileName()));
    }
    return field;
}

void drop(QWidget &target, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &event);
}

} // namespace

void FileActionsTest::several_files_are_dropped_at_once()
{
    const QTemporaryDir folder;
    QList<QUrl> urls;
    const auto field =
        fileList(R"({"type_short": "List", "sub_type": {"type_short": "File"}})", folder, 3, urls);
    showActive(*field);
    drop(*field, urls);
    QCOMPARE(field->entries().size(), 3);
    QTRY_COMPARE(field->value().toArray().size(), 3);
    QStringList names;
    for (const QJsonValue file : field->value().toArray())
        names.append(file.toObject().value(QLatin1String("filename")).toString());
    QCOMPARE(names, QStringList({QStringLiteral("0.txt"), QStringLiteral("1.txt"), QStringLiteral("2.txt")}));
    field->setReadOnly(true);
    drop(*field, urls);
    QCOMPARE(field->entries().size(), 3);
}

void FileActionsTest::files_without_room_are_told()
{
    const QTemporaryDir folder;
    QList<QUrl> urls;
    const auto field =
        fileList(R"({"type_short": "List", "max": 2, "sub_type": {"type_short": "File"}})", folder, 3, urls);
    showActive(*field);
    drop(*field, urls);
    QCOMPARE(field->entries().size(), 2);
    QVERIFY2(field->hint().contains(QLatin1String("no more room")), qPrintable(field->hint()));
}
