// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/RowRightsTest.h"

#include "core/description/Description.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"
#include "ui/views/ChangeView.h"
#include "ui/views/ItemMenu.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListView.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace backdesk;
using namespace backdesk::ui;

namespace
{

const QByteArray description = R"yaml(backoffice: rights
storage: {type: memory}
collections:
  users:
    fields: {name: String}
    permissions:
      delete: !js "(right, o) => o === null || o.name !== 'Neil'"
      modify: !js "(right, o) => o === null || o.name !== 'Buzz'"
)yaml";

QJsonObject object(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QAction *deletion(const ItemMenu &menu)
{
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(QLatin1String("Delete")))
            return action;
    }
    return nullptr;
}

} // namespace

void RowRightsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::install(*qApp);
}

void RowRightsTest::init()
{
    cleanup();
    DescriptionResult loaded = readDescription(description, QStringLiteral("rights.yml"));
    QVERIFY(loaded.ok());
    m_backend = std::make_unique<EmbeddedBackend>(std::move(loaded.backoffice));
    m_desktop = std::make_unique<Desktop>(*m_backend, QStringLiteral("en"));
    m_window = nullptr;
    m_desktop->start({}, [this](MainWindow *window) {
        m_window = window;
        window->show();
    });
    m_backend->start();
    QTRY_VERIFY(m_window);
    QTRY_COMPARE(ask("").status, 200);
    for (const char *name : {"Buzz", "Michael", "Neil"}) {
        Request request;
        request.method = "POST";
        request.path = "/rights/coll/users";
        request.headers.set("content-type", "application/json");
        request.body = QByteArray("{\"name\": \"") + name + "\"}";
        const Response made = m_backend->handle(request);
        QCOMPARE(made.status, 200);
        m_ids.insert(QString::fromLatin1(name), object(made).value(QLatin1String("_id")).toString());
    }
}

void RowRightsTest::cleanup()
{
    m_desktop.reset();
    m_backend.reset();
}

Response RowRightsTest::ask(const QByteArray &path)
{
    Request request;
    request.method = "GET";
    request.path = "/rights/coll/users" + path.split('?').first();
    request.query = path.split('?').value(1);
    return m_backend->handle(request);
}

void RowRightsTest::listsTellWhatIsRefused()
{
    QVERIFY(!object(ask("")).contains(QLatin1String("_permissions")));
    const QJsonObject told =
        object(ask("?_permissions=true")).value(QLatin1String("_permissions")).toObject();
    QCOMPARE(told.size(), 2);
    const QJsonObject neil{{QStringLiteral("modify"), true}, {QStringLiteral("delete"), false}};
    const QJsonObject buzz{{QStringLiteral("modify"), false}, {QStringLiteral("delete"), true}};
    QCOMPARE(told.value(id("Neil")).toObject(), neil);
    QCOMPARE(told.value(id("Buzz")).toObject(), buzz);
}

void RowRightsTest::itemsTellWhatIsRefused()
{
    const QByteArray neil = '/' + id("Neil").toLatin1();
    QVERIFY(!ask(neil).headers.value("backdesk-permissions"));
    const Response told = ask(neil + "?_permissions=true");
    QCOMPARE(told.headers.value("backdesk-permissions").value_or(QByteArray()),
             QByteArray(R"({"modify":true,"delete":false})"));
    QCOMPARE(object(told), object(ask(neil)));
}

void RowRightsTest::aRowThatMayNotBeDeletedSaysSo()
{
    m_window->open(Path::fromString(QStringLiteral("users?_sort=name")));
    ListView *list = nullptr;
    QTRY_VERIFY((list = qobject_cast<ListView *>(m_window->view())));
    QTRY_COMPARE(list->model().rowCount(), 3);
    const int neil = list->model().rowOf(id("Neil"));
    const int michael = list->model().rowOf(id("Michael"));
    QVERIFY(!list->model().mayDelete(neil) && list->model().mayDelete(michael));
    auto *table = list->findChild<ItemsTable *>();
    const auto menuOf = [&](int row) {
        Q_EMIT table->menuRequested(list->model().index(row, 0), table->mapToGlobal(QPoint(40, 40)));
        return list->findChild<ItemMenu *>();
    };
    QPointer<ItemMenu> menu = menuOf(neil);
    QVERIFY(menu && deletion(*menu) && !deletion(*menu)->isEnabled());
    QCOMPARE(deletion(*menu)->toolTip(), QStringLiteral("You are not allowed to delete this entry."));
    menu->close();
    QTRY_VERIFY(!menu);
    menu = menuOf(michael);
    QVERIFY(menu && deletion(*menu)->isEnabled());
    menu->close();
    QTRY_VERIFY(!menu);
    // The key says why.
    const auto told = [this] { return m_window->messages().history().size(); };
    const auto before = told();
    Q_EMIT table->deletionRequested(neil);
    QCOMPARE(told(), before + 1);
    QVERIFY(!QApplication::activeModalWidget());
    Q_EMIT table->deletionRequested(michael);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void RowRightsTest::anEntryThatMayNotBeChangedIsReadOnly()
{
    const auto line = [this] {
        auto *found = m_window->view()->findChild<QLineEdit *>();
        return found && !found->text().isEmpty() ? found : nullptr;
    };
    const auto editable = [&] { return line() && line()->isEnabled() && !line()->isReadOnly(); };
    m_window->open(Path::item(QStringLiteral("users"), id("Neil")));
    QTRY_VERIFY(line() && line()->text() == QLatin1String("Neil") && editable());
    m_window->open(Path::item(QStringLiteral("users"), id("Buzz")));
    QTRY_VERIFY(line() && line()->text() == QLatin1String("Buzz"));
    QTRY_VERIFY(!editable());
}

QTEST_MAIN(RowRightsTest)
