// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin-docs/AdminDocsTest.h"

#include "core/description/Description.h"
#include "tests/admin-docs/AdminDocs.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace backdesk;
using namespace backdesk::test;

void AdminDocsTest::hasExamples()
{
    QVERIFY(adminDocsBlocks().size() > 20);
    QVERIFY(adminDocsBlocks().first().text.startsWith("backoffice:"));
}

void AdminDocsTest::examplesAreRight_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const DocsBlock &block : adminDocsBlocks()) {
        if (block.language == QLatin1String("yaml"))
            QTest::addRow("line %d", block.line) << block.text;
    }
}

void AdminDocsTest::examplesAreRight()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString path = writeApplication(folder.path(), completed(text));
    QCOMPARE(checkDescription(path), QStringList());
}

void AdminDocsTest::everyKeyIsNamed_data()
{
    QTest::addColumn<QByteArray>("wrong");
    QTest::newRow("admin") << QByteArray("zzz: 1");
    QTest::newRow("group") << QByteArray("menu: [{zzz: 1, entries: []}]");
    QTest::newRow("entry") << QByteArray("menu: [{entries: [{view: books, zzz: 1}]}]");
    for (const char *type : {"count", "chart", "list", "recent", "mine", "text", "links"})
        QTest::newRow(type) << QByteArray("dashboard: [{zzz: 1, type: ") + type + "}]";
    QTest::newRow("auth") << QByteArray("auth: {zzz: 1}");
    QTest::newRow("login") << QByteArray("auth: {login: {fields: [{name: a}], zzz: 1}}");
    QTest::newRow("logout") << QByteArray("auth: {login: {fields: [{name: a}]}, logout: {zzz: 1}}");
    QTest::newRow("page") << QByteArray("custom: {pageNotFound: {zzz: 1}}");
    QTest::newRow("options") << QByteArray("options: {zzz: 1}");
    QTest::newRow("views") << QByteArray("views: {books: {zzz: 1}}");
    QTest::newRow("list") << QByteArray("listView: {zzz: 1}");
    QTest::newRow("column") << QByteArray("listView: {fields: [{name: title, zzz: 1}]}");
    QTest::newRow("filters") << QByteArray("listView: {filters: {fields: [], zzz: 1}}");
    QTest::newRow("search") << QByteArray("listView: {search: {zzz: 1}}");
    QTest::newRow("bulk action") << QByteArray("listView: {bulkActions: {a: {run: delete, zzz: 1}}}");
    QTest::newRow("confirm") << QByteArray(
        "listView: {bulkActions: {a: {run: delete, modalConfirm: {zzz: 1}}}}");
    QTest::newRow("change") << QByteArray("changeView: {fields: [title], zzz: 1}");
    QTest::newRow("fieldset") << QByteArray("changeView: {fieldsets: [{fields: [title], zzz: 1}]}");
    QTest::newRow("onChange") << QByteArray(
        "changeView: {fields: [{name: title, onChange: {in: state, zzz: 1}}]}");
    QTest::newRow("tab") << QByteArray("changeView: {fields: [title], tabs: [{field: copies, zzz: 1}]}");
    QTest::newRow("relation") << QByteArray(
        "changeView: {fields: [{name: publisher, add: {fields: [name], zzz: 1}}]}");
    QTest::newRow("permissions") << QByteArray("changeView: {fields: [title], permissions: {zzz: true}}");
    QTest::newRow("actions") << QByteArray("changeView: {fields: [title], actions: {zzz: !js \"r => r\"}}");
    QTest::newRow("add") << QByteArray("addView: {fields: [title], zzz: 1}");
}

void AdminDocsTest::everyKeyIsNamed()
{
    QFETCH(QByteArray, wrong);
    const QTemporaryDir folder;
    const auto loaded = loadDescription(writeApplication(folder.path(), completed(wrong)));
    QStringList allowed;
    for (const DescriptionError &error : loaded.errors) {
        if (error.keyPath.endsWith(QLatin1String(".zzz")))
            allowed = error.allowed;
    }
    QVERIFY(!allowed.isEmpty());
    const QString docs = QString::fromUtf8(adminDocs());
    QStringList missing;
    for (const QString &key : std::as_const(allowed)) {
        if (!docs.contains(
                QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(key)))))
            missing.append(key);
    }
    QCOMPARE(missing.join(u' '), QString());
}
