// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/LanguageTest.h"

#include "app/Localisation.h"
#include "core/description/Description.h"
#include "ui/admin/Tasks.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/shell/AccountBlock.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/WindowSettings.h"
#include "ui/theme/Theme.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ItemView.h"
#include "ui/views/ListView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace backdesk;
using namespace backdesk::ui;

namespace
{

constexpr int Many = 80;

const QByteArray description = R"yaml(backoffice: tongues
title: Tongues
storage: {type: memory}
collections:
  words:
    title: Words
    fields: {name: String, number: Int}
)yaml";

} // namespace

void LanguageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::install(*qApp);
}

void LanguageTest::init()
{
    cleanup();
    QSettings().clear();
    DescriptionResult loaded = readDescription(description, QStringLiteral("tongues.yml"));
    QVERIFY(loaded.ok());
    m_backend = std::make_unique<EmbeddedBackend>(std::move(loaded.backoffice));
    m_desktop = std::make_unique<Desktop>(*m_backend, installTranslations(QStringLiteral("en")));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window = nullptr;
    m_desktop->start({}, [this](MainWindow *window) {
        m_window = window;
        window->resize(1100, 700);
        window->show();
    });
    m_backend->start();
    QTRY_VERIFY(m_window);
    Request request;
    request.method = "GET";
    request.path = "/tongues/coll/words";
    QTRY_COMPARE(m_backend->handle(request).status, 200);
    request.method = "POST";
    request.headers.set("content-type", "application/json");
    for (int number = 1; number <= Many; ++number) {
        request.body = QByteArray("{\"name\": \"word\", \"number\": ") + QByteArray::number(number) + '}';
        QCOMPARE(m_backend->handle(request).status, 200);
    }
}

void LanguageTest::cleanup()
{
    m_desktop.reset();
    m_backend.reset();
}

void LanguageTest::open(const QString &path)
{
    m_window->open(Path::fromString(path));
    QTRY_COMPARE(m_window->navigation().current().toString(), path);
}

QAbstractButton *LanguageTest::button(const QString &text) const
{
    for (QAbstractButton *each : m_window->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

ListView *LanguageTest::list() const
{
    return qobject_cast<ListView *>(m_window->view());
}

SettingsDialog *LanguageTest::settings() const
{
    for (SettingsDialog *dialog : m_window->findChildren<SettingsDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void LanguageTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Without a window manager nobody gives the focus back after a dialog.
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window, key, modifiers);
}

void LanguageTest::choose(const QString &code)
{
    if (!settings())
        press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(settings());
    QComboBox *box = settings()->language();
    box->setFocus();
    // One key at a time would pass by other languages, which is right too.
    box->setCurrentIndex(box->findData(code));
    QCOMPARE(WindowSettings::language(), code);
}

void LanguageTest::holdsAtOnce()
{
    open(QStringLiteral("words/new"));
    QTRY_VERIFY(button(QStringLiteral("Save")));
    choose(QStringLiteral("de"));
    QTRY_VERIFY(button(QStringLiteral("Speichern")));
    QTRY_VERIFY(!button(QStringLiteral("Save")));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(m_window->locale().language(), QLocale::German);
    QCOMPARE(m_window->view()->locale().language(), QLocale::German);
    // Whoever chose goes on where they were.
    QTRY_VERIFY(settings());
    QCOMPARE(settings()->windowTitle(), QStringLiteral("Einstellungen"));
    QCOMPARE(settings()->focusWidget(), settings()->language());
    QCOMPARE(settings()->language()->currentData().toString(), QStringLiteral("de"));
    QTRY_COMPARE(m_window->findChildren<SettingsDialog *>().size(), 1);
    bool isTold = false;
    for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
        isTold = isTold || label->text() == QLatin1String("Deutsch");
    QVERIFY(isTold);
    choose(QStringLiteral("en"));
    QTRY_VERIFY(button(QStringLiteral("Save")));
}

void LanguageTest::keepsThePlace()
{
    open(QStringLiteral("words"));
    open(QStringLiteral("words?_sort=-number"));
    QTRY_COMPARE(list()->model().rowCount(), Many);
    QTRY_VERIFY(!list()->model().index(0, 0).data().toString().isEmpty());
    list()->card()->table()->verticalScrollBar()->setValue(20);
    const QRect place = m_window->geometry();
    choose(QStringLiteral("de"));
    QTRY_COMPARE(m_window->locale().language(), QLocale::German);
    settings()->close();
    QTRY_VERIFY(list());
    QTRY_COMPARE(list()->model().rowCount(), Many);
    QCOMPARE(m_window->navigation().current().toString(), QStringLiteral("words?_sort=-number"));
    QTRY_COMPARE(list()->card()->table()->verticalScrollBar()->value(), 20);
    QCOMPARE(m_window->geometry(), place);
    // What was told and where one was is still known.
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_window->navigation().current().toString(), QStringLiteral("words"));
    QTRY_VERIFY(list());
    QTRY_COMPARE(list()->model().rowCount(), Many);
    // As soon as the list knows that one may.
    const auto add = [this] {
        press(Qt::Key_N, Qt::ControlModifier);
        return m_window->navigation().current().toString();
    };
    QTRY_COMPARE(add(), QStringLiteral("words/new"));
}

void LanguageTest::turnsTheWindowRound()
{
    open(QStringLiteral("words"));
    QTRY_COMPARE(m_window->sidebar()->x(), 0);
    choose(QStringLiteral("ar"));
    QTRY_COMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QTRY_COMPARE(m_window->sidebar()->geometry().right(), m_window->width() - 1);
    QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(settings());
    QCOMPARE(settings()->layoutDirection(), Qt::RightToLeft);
    choose(QStringLiteral("en"));
    QTRY_COMPARE(m_window->sidebar()->x(), 0);
}

void LanguageTest::waitsForWhatIsEdited()
{
    open(QStringLiteral("words/new"));
    auto *view = qobject_cast<ItemView *>(m_window->view());
    QVERIFY(view);
    QTRY_VERIFY(view->form() && view->form()->row(QStringLiteral("name")));
    QTest::keyClicks(view->form()->row(QStringLiteral("name"))->editor()->input(), QStringLiteral("kept"));
    QVERIFY(view->hasUnsavedChanges());
    choose(QStringLiteral("de"));
    settings()->close();
    QTest::qWait(500);
    QCOMPARE(m_window->view(), view);
    QVERIFY(button(QStringLiteral("Save")));
    QTest::mouseClick(button(QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(m_window->locale().language(), QLocale::German);
    QTRY_VERIFY(list());
    QTRY_COMPARE(list()->model().rowCount(), Many + 1);
}

void LanguageTest::waitsForOpenDialogs()
{
    open(QStringLiteral("words"));
    const int task = Tasks::all().start(QStringLiteral("Counting sand"));
    choose(QStringLiteral("de"));
    settings()->close();
    m_window->showShortcuts();
    Tasks::all().finish(task);
    QTest::qWait(500);
    QCOMPARE(m_window->locale().language(), QLocale::English);
    for (ShortcutsDialog *dialog : m_window->findChildren<ShortcutsDialog *>())
        dialog->close();
    QTRY_COMPARE(m_window->locale().language(), QLocale::German);
}

void LanguageTest::reachesAllWindows()
{
    open(QStringLiteral("words"));
    Q_EMIT m_window->openBeside(Path::fromString(QStringLiteral("words/new")));
    MainWindow *other = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window != m_window && window->isVisible())
            other = window;
    }
    QVERIFY(other);
    choose(QStringLiteral("fr"));
    QTRY_COMPARE(m_window->locale().language(), QLocale::French);
    QCOMPARE(other->locale().language(), QLocale::French);
    QCOMPARE(other->navigation().current().toString(), QStringLiteral("words/new"));
}

QTEST_MAIN(LanguageTest)
