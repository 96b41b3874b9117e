// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/WindowTest.h"

#include "app/Localisation.h"
#include "core/description/Description.h"
#include "tests/support/HttpClient.h"
#include "ui/admin/Tasks.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefPicker.h"
#include "ui/forms/CreateDialog.h"
#include "ui/forms/FormFooter.h"
#include "ui/shell/CountCard.h"
#include "ui/shell/HomeView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProblemsBadge.h"
#include "ui/shell/ProblemsDialog.h"
#include "ui/shell/RecentRow.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/SidebarButton.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/WindowSettings.h"
#include "ui/theme/Theme.h"
#include "ui/transfer/ExportDialog.h"
#include "ui/views/BulkRun.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ItemView.h"
#include "ui/views/ListView.h"
#include "ui/views/MergeChoice.h"
#include "ui/views/MergeDialog.h"
#include "ui/views/MergeRow.h"
#include "ui/views/MergeTable.h"
#include "ui/widgets/BarChart.h"
#include "ui/widgets/MessageArea.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace backdesk;
using namespace backdesk::ui;

namespace
{

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The button with this text in a window, its mnemonic and key hint aside.
QAbstractButton *button(QWidget *within, const QString &text)
{
    for (QAbstractButton *each : within->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

/// The dialog in front, once there is one.
QWidget *dialog()
{
    QWidget *found = nullptr;
    [&found] { QTRY_VERIFY((found = QApplication::activeModalWidget()) != nullptr); }();
    return found;
}

} // namespace

void WindowTest::init()
{
    start(QStringLiteral(BACKDESK_SOURCE_DIR "/tests/window/quickstart.yml"));
}

void WindowTest::start(const QString &original)
{
    prepare(original);
    waitUntilServing();
    showWindow();
}

void WindowTest::prepare(const QString &original)
{
    cleanup();
    QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
    const QString description = m_folder.filePath(QFileInfo(original).fileName());
    QVERIFY(QFile::copy(original, description));
    DescriptionResult loaded = loadDescription(description);
    QVERIFY(loaded.ok());
    m_backend = std::make_unique<EmbeddedBackend>(std::move(loaded.backoffice));
    m_backend->setRemake([description] { return loadDescription(description).backoffice; });
}

void WindowTest::waitUntilServing()
{
    // It is told from another thread, perhaps before this one waits for it.
    bool isOpen = false;
    QObject here;
    connect(m_backend.get(), &EmbeddedBackend::opened, &here, [&isOpen] { isOpen = true; });
    QSignalSpy serving(m_backend.get(), &EmbeddedBackend::serving);
    m_backend->start();
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, 30'000);
    m_backend->serve({});
    QCOMPARE(serving.size(), 1);
    m_port = quint16(QUrl(serving.first().first().toString()).port());
}

void WindowTest::showWindow()
{
    m_desktop = std::make_unique<Desktop>(*m_backend, QStringLiteral("en"));
    m_window = nullptr;
    m_desktop->start({}, [this](MainWindow *window) { m_window = window; });
    QTRY_VERIFY(m_window);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void WindowTest::cleanup()
{
    m_desktop.reset();
    m_backend.reset();
}

template <typename View>
View *WindowTest::view() const
{
    return qobject_cast<View *>(m_window->view());
}

void WindowTest::open(const QString &path)
{
    QSignalSpy loaded(m_window, &MainWindow::viewLoaded);
    m_window->open(Path::fromString(path));
    QVERIFY(loaded.size() > 0 || loaded.wait());
}

void WindowTest::clickText(const QString &text)
{
    QAbstractButton *found = nullptr;
    QTRY_VERIFY2((found = button(m_window, text)) != nullptr, qPrintable(text));
    QTRY_VERIFY(found->isEnabled());
    // Messages take no click at first.
    if (const auto *toast = qobject_cast<Toast *>(found->parentWidget()))
        QTRY_VERIFY(toast->isSettled());
    QTest::mouseClick(found, Qt::LeftButton);
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Without a window manager nobody gives the focus back after a dialog.
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window, key, modifiers);
}

QString WindowTest::lastMessage() const
{
    const QList<PostedMessage> &history = m_window->messages().history();
    return history.isEmpty() ? QString() : history.last().text;
}

FieldRow *WindowTest::row(const QString &name) const
{
    return view<ItemView>()->form()->row(name);
}

void WindowTest::type(const QString &field, const QString &text)
{
    QWidget *input = row(field)->editor()->input();
    input->setFocus();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, text);
}

QJsonObject WindowTest::rest(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    test::HttpClient client(m_port);
    test::HttpClient::Fields fields;
    if (!body.isNull())
        fields.append(std::pair(QByteArray("Content-Type"), QByteArray("application/json")));
    return client.send(method, QStringLiteral("/myApp/coll/") + path, body, fields).json().toObject();
}

void WindowTest::addAddresses(int count) const
{
    QJsonArray operations;
    for (int i = 0; i < count; ++i)
        operations.append(
            QJsonObject{{QStringLiteral("op"), QStringLiteral("create")},
                        {QStringLiteral("collection"), QStringLiteral("addrs")},
                        {QStringLiteral("item"), QJsonObject{{QStringLiteral("name"), QString::number(i)}}}});
    const QJsonObject batch{{QStringLiteral("atomic"), true}, {QStringLiteral("operations"), operations}};
    test::HttpClient(m_port).send("POST", QStringLiteral("/myApp/_batch"), QJsonDocument(batch).toJson(),
                                  {{"Content-Type", "application/json"}});
}

QStringList WindowTest::files(const QString &collection) const
{
    return QDir(m_folder.filePath(QStringLiteral("data/") + collection))
        .entryList({QStringLiteral("*.yml")}, QDir::Files);
}

void WindowTest::addsAUserWithANewAddressAndDeletesThem()
{
    open(QStringLiteral("users"));
    QVERIFY(view<ListView>());
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(view<ItemView>());

    // A mistake is told beside its field, and nothing is stored.
    type(QStringLiteral("name"), QStringLiteral("neil"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(row(QStringLiteral("name"))->shownMistake().contains(QLatin1String("^[A-Z]")));
    QTRY_VERIFY(!row(QStringLiteral("addr"))->shownMistake().isEmpty());
    QTRY_COMPARE(files(QStringLiteral("users")).size(), 0);
    type(QStringLiteral("name"), QStringLiteral("Neil"));
    QTRY_VERIFY(row(QStringLiteral("name"))->shownMistake().isEmpty());

    // The address does not exist yet: it is created in place.
    auto *addr = qobject_cast<RefField *>(row(QStringLiteral("addr"))->editor());
    QVERIFY(addr);
    QTest::mouseClick(addr->createButton(), Qt::LeftButton);
    auto *create = qobject_cast<CreateDialog *>(dialog());
    QVERIFY(create);
    QWidget *name = create->form()->row(QStringLiteral("name"))->editor()->input();
    QTest::keyClicks(name, QStringLiteral("Moon"));
    QTest::mouseClick(create->createButton(), Qt::LeftButton);
    QTRY_COMPARE(addr->picker()->currentLabel(), QStringLiteral("Moon"));
    QTRY_COMPARE(files(QStringLiteral("addrs")).size(), 1);

    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(view<ListView>());
    QTRY_COMPARE(files(QStringLiteral("users")).size(), 1);
    const QString id = files(QStringLiteral("users")).first().chopped(4);
    const QString moon = files(QStringLiteral("addrs")).first().chopped(4);
    const QJsonObject user = rest("GET", QStringLiteral("users/") + id);
    QCOMPARE(user.value(QLatin1String("name")).toString(), QStringLiteral("Neil"));
    QCOMPARE(user.value(QLatin1String("addr")).toString(), moon);
    QCOMPARE(rest("GET", QStringLiteral("addrs/") + moon).value(QLatin1String("users")).toArray(),
             QJsonArray{id});

    // Changed.
    open(QStringLiteral("users/") + id);
    type(QStringLiteral("surname"), QStringLiteral("Armstrong"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(view<ListView>());
    const QString file = m_folder.filePath(QStringLiteral("data/users/") + id + QStringLiteral(".yml"));
    QTRY_VERIFY(textOf(file).contains(QLatin1String("surname: Armstrong\n")));

    // The address cannot go while somebody lives there; the user can.
    open(QStringLiteral("addrs/") + moon);
    clickText(QStringLiteral("Delete…"));
    QAbstractButton *close = nullptr;
    QTRY_VERIFY((close = button(dialog(), QStringLiteral("Close"))) != nullptr);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_COMPARE(files(QStringLiteral("addrs")).size(), 1);
    open(QStringLiteral("users/") + id);
    clickText(QStringLiteral("Delete…"));
    QAbstractButton *confirm = nullptr;
    QTRY_VERIFY((confirm = button(dialog(), QStringLiteral("Delete"))) != nullptr);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(files(QStringLiteral("users")).size(), 0);
    QTRY_VERIFY(view<ListView>());
    QCOMPARE(rest("GET", QStringLiteral("addrs/") + moon).value(QLatin1String("users")).toArray().size(), 0);
}

void WindowTest::deletionsWithAllThatWentAlongAreTakenBack()
{
    start(QStringLiteral(BACKDESK_SOURCE_DIR "/tests/window/undo.yml"));
    const QJsonObject moon = rest("POST", QStringLiteral("addrs"), R"({"name": "Moon"})");
    const QString id = moon.value(QLatin1String("_id")).toString();
    for (const char *name : {"Neil", "Buzz"})
        rest("POST", QStringLiteral("users"),
             QByteArray("{\"name\": \"") + name + "\", \"addr\": \"" + id.toLatin1() + "\"}");
    const QString path = QStringLiteral("addrs/") + id;
    const QJsonObject before = rest("GET", path);
    open(path);
    clickText(QStringLiteral("Delete…"));
    QAbstractButton *confirm = nullptr;
    QTRY_VERIFY((confirm = button(dialog(), QStringLiteral("Delete"))) != nullptr);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(view<ListView>());
    QTRY_COMPARE(files(QStringLiteral("users")).size(), 0);
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 0);

    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 1);
    QCOMPARE(rest("GET", path), before);
    QTRY_COMPARE(files(QStringLiteral("users")).size(), 2);
    QTRY_COMPARE(lastMessage(), QStringLiteral("Taken back: “Moon” was deleted."));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 0);
    QTRY_COMPARE(files(QStringLiteral("users")).size(), 0);
    QTRY_VERIFY(lastMessage().startsWith(QLatin1String("Done again")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(lastMessage(), QStringLiteral("There is nothing to undo."));
}

void WindowTest::manyDeletionsAreOneStep()
{
    constexpr int Many = 450; // several requests
    addAddresses(Many);
    open(QStringLiteral("addrs"));
    QTRY_COMPARE(view<ListView>()->model().rowCount(), Many);
    QTest::keyClick(view<ListView>()->card()->table(), Qt::Key_A, Qt::ControlModifier);
    clickText(QStringLiteral("Delete"));
    QAbstractButton *confirm = nullptr;
    QTRY_VERIFY((confirm = button(dialog(), QStringLiteral("Delete"))) != nullptr);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(files(QStringLiteral("addrs")).size(), 0, 30'000);
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 0);
    QTRY_COMPARE(lastMessage(), QStringLiteral("450 entries were deleted."));

    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(files(QStringLiteral("addrs")).size(), Many, 30'000);
    QTRY_COMPARE(lastMessage(), QStringLiteral("Taken back: 450 entries were deleted."));
    QTRY_COMPARE(view<ListView>()->model().rowCount(), Many);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(lastMessage(), QStringLiteral("There is nothing to undo."));
}

void WindowTest::whatRunsIsListedAndStopped()
{
    constexpr int Many = 450; // several requests
    addAddresses(Many);
    QStringList titles;
    int most = 0;
    QObject here;
    connect(&Tasks::all(), &Tasks::changed, &here, [&] {
        for (const Tasks::Task &task : Tasks::all().running()) {
            if (!titles.contains(task.title))
                titles << task.title;
            most = qMax(most, task.percent());
        }
    });
    open(QStringLiteral("addrs"));
    QTRY_COMPARE(view<ListView>()->model().rowCount(), Many);

    // Written and read.
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *exporting = qobject_cast<ExportDialog *>(dialog());
    QVERIFY(exporting);
    const QString file = m_folder.filePath(QStringLiteral("addresses.csv"));
    exporting->exportTo(file);
    QTRY_VERIFY(titles.contains(QStringLiteral("Exporting Addresses")));
    QTRY_VERIFY(QFile::exists(file) && Tasks::all().running().isEmpty());
    QCOMPARE(most, 100);

    // Deleted, and stopped by the list of what runs: a part is gone, and comes back.
    QTest::keyClick(view<ListView>()->card()->table(), Qt::Key_A, Qt::ControlModifier);
    clickText(QStringLiteral("Delete"));
    QAbstractButton *confirm = nullptr;
    QTRY_VERIFY((confirm = button(dialog(), QStringLiteral("Delete"))) != nullptr);
    const auto stopping = connect(&Tasks::all(), &Tasks::changed, &here, [] {
        const QList<Tasks::Task> running = Tasks::all().running();
        if (!running.isEmpty() && running.first().title == QLatin1String("Delete") &&
            running.first().done > 0)
            Tasks::all().cancel(running.first().id);
    });
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(titles.contains(QStringLiteral("Delete")));
    QTRY_VERIFY(Tasks::all().running().isEmpty());
    disconnect(stopping);
    QTRY_COMPARE(files(QStringLiteral("addrs")).size(), Many - BulkRun::FirstChunk);
    if (QWidget *told = QApplication::activeModalWidget())
        told->close();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(files(QStringLiteral("addrs")).size(), Many, 30'000);
    QVERIFY2(!titles.filter(QStringLiteral("Taking back: ")).isEmpty(), qPrintable(titles.join(u'|')));

    // Saved.
    open(QStringLiteral("addrs/new"));
    type(QStringLiteral("name"), QStringLiteral("Io"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(view<ListView>());
    QVERIFY2(titles.contains(QStringLiteral("Saving Io")), qPrintable(titles.join(u'|')));
    QVERIFY(Tasks::all().running().isEmpty());
}

void WindowTest::closingAsksBeforeItStopsWhatRuns()
{
    addAddresses(2000);
    open(QStringLiteral("addrs"));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<ExportDialog> exporting = qobject_cast<ExportDialog *>(dialog());
    QVERIFY(exporting);
    const QString file = m_folder.filePath(QStringLiteral("addresses.csv"));
    exporting->exportTo(file);
    exporting->backgroundButton()->click();
    const QPointer<MainWindow> window = m_window;

    // Asked at once: what runs has not ended meanwhile.
    window->close();
    QWidget *asked = QApplication::activeModalWidget();
    QVERIFY(window->isVisible() && asked);
    QVERIFY(!asked->findChildren<QLabel *>().isEmpty());
    QStringList texts;
    for (const QLabel *label : asked->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(
        texts.contains(QStringLiteral("“Exporting Addresses” is still running. It is stopped when the window "
                                      "closes.")),
        qPrintable(texts.join(u'|')));
    button(asked, QStringLiteral("Keep open"))->click();
    QVERIFY(window->isVisible());
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(Tasks::all().running().isEmpty() && !exporting);

    // What ends takes the question along; nothing of another window is asked about.
    const int task = Tasks::all().start(QStringLiteral("Counting sand"), {}, window);
    QWidget other;
    const int others = Tasks::all().start(QStringLiteral("Counting stars"), {}, &other);
    window->close();
    QVERIFY(QApplication::activeModalWidget());
    Tasks::all().finish(task);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window->isVisible());

    int stops = 0;
    const int slow = Tasks::all().start(
        QStringLiteral("Counting sand"), [&stops] { ++stops; }, window);
    window->close();
    button(QApplication::activeModalWidget(), QStringLiteral("Stop and close"))->click();
    QCOMPARE(stops, 1);
    QVERIFY(window->isVisible()); // until it has ended
    Tasks::all().finish(slow);
    QTRY_VERIFY(!window);
    QCOMPARE(Tasks::all().running().size(), 1);
    Tasks::all().finish(others);
}

void WindowTest::quittingAsksBeforeItStopsWhatRuns()
{
    addAddresses(2000);
    open(QStringLiteral("addrs"));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<ExportDialog> exporting = qobject_cast<ExportDialog *>(dialog());
    const QString file = m_folder.filePath(QStringLiteral("addresses.csv"));
    exporting->exportTo(file);
    exporting->backgroundButton()->click();
    const QPointer<MainWindow> window = m_window;
    Q_EMIT window->quitWanted();
    QWidget *asked = QApplication::activeModalWidget();
    QVERIFY(window->isVisible() && asked);
    button(asked, QStringLiteral("Stop and quit"))->click();
    QTRY_VERIFY(!window);
    QVERIFY(Tasks::all().running().isEmpty());
    QVERIFY(!QFile::exists(file));
}

void WindowTest::changesAreTakenBackUnlessOthersCame()
{
    const QString id =
        rest("POST", QStringLiteral("addrs"), R"({"name": "Io"})").value(QLatin1String("_id")).toString();
    const QString path = QStringLiteral("addrs/") + id;
    const auto name = [&] { return rest("GET", path).value(QLatin1String("name")).toString(); };
    const auto save = [&](const QString &text) {
        open(path);
        QTRY_VERIFY(row(QStringLiteral("name")));
        type(QStringLiteral("name"), text);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(view<ListView>());
        QCOMPARE(name(), text);
    };
    save(QStringLiteral("Europa"));
    clickText(QStringLiteral("Undo"));
    QTRY_COMPARE(name(), QStringLiteral("Io"));
    clickText(QStringLiteral("Redo"));
    QTRY_COMPARE(name(), QStringLiteral("Europa"));

    // A text that is being edited has an undo of its own.
    open(path);
    QTRY_VERIFY(row(QStringLiteral("name")));
    auto *input = qobject_cast<QLineEdit *>(row(QStringLiteral("name"))->editor()->input());
    QVERIFY(input);
    type(QStringLiteral("name"), QStringLiteral("X"));
    QTest::keyClick(input, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(input->text() != QLatin1String("X"));
    m_window->view()->setFocus();
    type(QStringLiteral("name"), QStringLiteral("Europe"));
    m_window->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(lastMessage().startsWith(QLatin1String("Save or discard")));
    QCOMPARE(name(), QStringLiteral("Europa"));
    m_window->view()->discardChanges();
    open(QStringLiteral("users"));

    // What has been taken back by keys is not offered any more.
    save(QStringLiteral("Callisto"));
    const MessageArea *area = m_window->messageArea();
    const QPointer<Toast> offer = area->toast(area->count() - 1);
    QVERIFY(offer && button(offer, QStringLiteral("Undo")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(name(), QStringLiteral("Europa"));
    QTRY_VERIFY(button(m_window, QStringLiteral("Redo")));
    QTRY_VERIFY(!offer);

    save(QStringLiteral("Ganymede"));
    QTRY_VERIFY(!button(m_window, QStringLiteral("Redo")));
    rest("PUT", path, R"({"address": "Jupiter"})");
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(lastMessage(),
                 QStringLiteral("It cannot be taken back: “Ganymede” in Addresses has been changed since."));
    QCOMPARE(name(), QStringLiteral("Ganymede"));
}

void WindowTest::listsFollowChangesMadeOverRest()
{
    open(QStringLiteral("addrs"));
    QCOMPARE(view<ListView>()->model().rowCount(), 0);
    const QString id =
        rest("POST", QStringLiteral("addrs"), R"({"name": "Mars"})").value(QLatin1String("_id")).toString();
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 1);
    QTRY_COMPARE(view<ListView>()->model().index(0, 0).data().toString(), QStringLiteral("Mars"));
    rest("DELETE", QStringLiteral("addrs/") + id);
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 0);
}

void WindowTest::unsavedChangesAreNotLostByLeaving()
{
    const QString id =
        rest("POST", QStringLiteral("addrs"), R"({"name": "Io"})").value(QLatin1String("_id")).toString();
    open(QStringLiteral("addrs/") + id);
    type(QStringLiteral("name"), QStringLiteral("Europa"));
    QVERIFY(m_window->view()->hasUnsavedChanges());
    m_window->open(Path::list(QStringLiteral("users")));
    QAbstractButton *cancel = nullptr;
    QTRY_VERIFY((cancel = button(dialog(), QStringLiteral("Cancel"))) != nullptr);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(view<ItemView>());
    m_window->open(Path::list(QStringLiteral("users")));
    QAbstractButton *save = nullptr;
    QTRY_VERIFY((save = button(dialog(), QStringLiteral("Save"))) != nullptr);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(view<ListView>());
    QCOMPARE(rest("GET", QStringLiteral("addrs/") + id).value(QLatin1String("name")).toString(),
             QStringLiteral("Europa"));
}

void WindowTest::backAndForwardRestoreTheList()
{
    for (const char *name : {"Moon", "Mars", "Io"})
        rest("POST", QStringLiteral("addrs"), QByteArray("{\"name\": \"") + name + "\"}");
    open(QStringLiteral("addrs?name.$contains=m&_sort=-name"));
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 2);
    QTRY_COMPARE(view<ListView>()->model().index(0, 0).data().toString(), QStringLiteral("Moon"));
    open(QStringLiteral("addrs/new"));
    QVERIFY(view<ItemView>());
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(view<ListView>());
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 2);
    press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(view<ItemView>());
}

void WindowTest::mergesWithWhatWasChangedOverRest()
{
    const QString id =
        rest("POST", QStringLiteral("addrs"), R"({"name": "Io"})").value(QLatin1String("_id")).toString();
    const QString path = QStringLiteral("addrs/") + id;
    const auto name = [&] { return rest("GET", path).value(QLatin1String("name")).toString(); };
    open(path);
    // Nothing is edited: what others do is shown at once.
    rest("PUT", path, R"({"name": "Jupiter"})");
    QTRY_COMPARE(m_window->view()->title(), QStringLiteral("Jupiter"));
    // Both edit the same.
    type(QStringLiteral("name"), QStringLiteral("Europa"));
    rest("PUT", path, R"({"name": "Ganymede"})");
    clickText(QStringLiteral("Show"));
    auto *merge = qobject_cast<MergeDialog *>(dialog());
    QVERIFY(merge);
    const MergeRow *conflict = merge->table()->row(QStringLiteral("name"));
    QVERIFY(conflict);
    QCOMPARE(conflict->was()->text(), QStringLiteral("Jupiter"));
    QCOMPARE(conflict->theirs()->valueText(), QStringLiteral("Ganymede"));
    QTest::mouseClick(conflict->mine(), Qt::LeftButton);
    // They are quicker once more.
    rest("PUT", path, R"({"name": "Callisto"})");
    QTRY_COMPARE(merge->table()->row(QStringLiteral("name"))->theirs()->valueText(),
                 QStringLiteral("Callisto"));
    QCOMPARE(name(), QStringLiteral("Callisto"));
    QTest::mouseClick(merge->table()->row(QStringLiteral("name"))->mine(), Qt::LeftButton);
    QTest::keyClick(merge, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(name(), QStringLiteral("Europa"));
    QVERIFY(!m_window->view()->hasUnsavedChanges());

    // What others delete can be kept.
    type(QStringLiteral("name"), QStringLiteral("Titan"));
    rest("DELETE", path);
    clickText(QStringLiteral("Keep as a new entry"));
    QTRY_COMPARE(files(QStringLiteral("addrs")).size(), 1);
    QTRY_VERIFY(m_window->navigation().current().isItem());
    QTRY_VERIFY(m_window->navigation().current().id() != id);
    QTRY_COMPARE(m_window->view()->title(), QStringLiteral("Titan"));
}

void WindowTest::tellsOfBrokenFiles()
{
    prepare(QStringLiteral(BACKDESK_SOURCE_DIR "/tests/window/quickstart.yml"));
    const QString folder = m_folder.filePath(QStringLiteral("data/addrs"));
    QVERIFY(QDir().mkpath(folder));
    QFile broken(folder + QStringLiteral("/0123456789abcdef01234567.yml"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("name: [Mars\n");
    broken.close();
    waitUntilServing();
    showWindow();
    ProblemsBadge *badge = m_window->statusBar()->problems();
    QTRY_VERIFY(badge->isVisible());
    QTest::mouseClick(badge, Qt::LeftButton);
    const ProblemsDialog *problems = m_window->problemsDialog();
    QVERIFY(problems);
    QVERIFY2(problems->text().contains(QStringLiteral("0123456789abcdef01234567")),
             qPrintable(problems->text()));
    QTest::mouseClick(problems->closeButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->problemsDialog());
    // The file is left as it is, and everything else works.
    QCOMPARE(textOf(broken.fileName()), QStringLiteral("name: [Mars\n"));
    open(QStringLiteral("addrs"));
    rest("POST", QStringLiteral("addrs"), R"({"name": "Venus"})");
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 1);
}

void WindowTest::triesAgainWhenTheDataCannotBeOpened()
{
    prepare(QStringLiteral(BACKDESK_SOURCE_DIR "/tests/window/quickstart.yml"));
    // Where the folder should be lies a file.
    QFile inTheWay(m_folder.filePath(QStringLiteral("data")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    int failed = 0;
    int opened = 0;
    QObject here;
    connect(m_backend.get(), &EmbeddedBackend::failed, &here, [&failed] { ++failed; });
    connect(m_backend.get(), &EmbeddedBackend::opened, &here, [&opened] { ++opened; });
    m_backend->start();
    showWindow();
    m_window->open(Path::list(QStringLiteral("addrs")));
    QTRY_COMPARE(failed, 1);
    clickText(QStringLiteral("Try again"));
    QTRY_COMPARE(failed, 2);
    QCOMPARE(opened, 0);
    QVERIFY(inTheWay.remove());
    clickText(QStringLiteral("Try again"));
    QTRY_COMPARE(opened, 1);
    // An empty list now says what to do.
    QTRY_VERIFY(button(m_window, QStringLiteral("Add the first entry")));
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(view<ItemView>());
    QTRY_VERIFY(row(QStringLiteral("name"))->isVisible());
    type(QStringLiteral("name"), QStringLiteral("Moon"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(files(QStringLiteral("addrs")).size(), 1);
}

void WindowTest::placesAreFoundAsTheDescriptionWants()
{
    start(QStringLiteral(BACKDESK_SOURCE_DIR "/tests/window/places.yml"));
    const QString id = rest("POST", QStringLiteral("people"), R"({"name": "Livia", "city": "Rome"})")
                           .value(QLatin1String("_id"))
                           .toString();
    rest("POST", QStringLiteral("people"), R"({"name": "Jane", "city": "Ulm"})");
    QVERIFY(!id.isEmpty());
    const auto here = [this] { return m_window->navigation().current().toString(); };

    // The dashboard counts and draws what it is told to.
    const auto *home = view<HomeView>();
    QVERIFY(home);
    QTRY_COMPARE(home->countCards().first()->accessibleDescription(), QStringLiteral("1"));
    QTRY_COMPARE(home->findChild<BarChart *>()->bars().size(), 3);
    QTRY_COMPARE(home->findChildren<RecentRow *>().size(), 2);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Town hall"));

    // The menu leads to the described address; the list leads on below it.
    const auto *sidebar = m_window->findChild<Sidebar *>();
    QTest::mouseClick(sidebar->entryButton(0), Qt::LeftButton);
    QCOMPARE(here(), QStringLiteral("register/citizens"));
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 2);
    QVERIFY(sidebar->entryButton(0)->isChecked());
    Q_EMIT view<ListView>()->navigate(Path::item(QStringLiteral("people"), id));
    QCOMPARE(here(), QLatin1String("register/citizens/") + id);
    QVERIFY(row(QStringLiteral("name")));
    QVERIFY(sidebar->entryButton(0)->isChecked());

    // Another view of the same collection keeps to its own.
    QTest::mouseClick(sidebar->entryButton(1), Qt::LeftButton);
    QCOMPARE(here(), QStringLiteral("locals"));
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 2);
    Q_EMIT view<ListView>()->navigate(Path::item(QStringLiteral("people"), id));
    QCOMPARE(here(), QLatin1String("locals/") + id);

    // A menu entry with a filter, and the usual address.
    QTest::mouseClick(sidebar->entryButton(2), Qt::LeftButton);
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 1);
    m_window->open(Path::item(QStringLiteral("people"), id));
    QCOMPARE(here(), QLatin1String("register/citizens/") + id);
    m_window->open(Path::fromString(QStringLiteral("register/nobody/7/8")));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Lost – Town hall"));
}

void WindowTest::windowsComeBackWhereTheyWere()
{
    const auto windows = [] {
        QList<MainWindow *> shown;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(each);
            if (window && window->isVisible())
                shown << window;
        }
        return shown;
    };
    open(QStringLiteral("addrs"));
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(windows().size(), 2);
    m_window->open(Path::list(QStringLiteral("users")));
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(windows().size(), 0);

    const auto startAgain = [this](bool restores) {
        m_desktop = std::make_unique<Desktop>(*m_backend, QStringLiteral("en"));
        m_desktop->setRestoresSession(restores);
        m_window = nullptr;
        m_desktop->start({}, [this](MainWindow *window) { m_window = window; });
        [this] { QTRY_VERIFY(m_window); }();
        m_window->show();
    };
    startAgain(true);
    QTRY_COMPARE(windows().size(), 2);
    QStringList places;
    for (MainWindow *window : windows())
        places << window->navigation().current().toString();
    places.sort();
    QCOMPARE(places, QStringList({QStringLiteral("addrs"), QStringLiteral("users")}));
    // One that is closed by itself does not come back.
    for (MainWindow *window : windows()) {
        if (window != m_window)
            window->close();
    }
    QTRY_COMPARE(WindowSettings(QStringLiteral("myApp")).session().size(), 1);
    startAgain(true);
    QCOMPARE(windows().size(), 1);
    WindowSettings(QStringLiteral("myApp")).setRestoresSession(false);
    startAgain(true);
    QVERIFY(m_window->navigation().current().isHome());
}

void WindowTest::theWindowSpeaksGerman()
{
    installTranslations(QStringLiteral("de"));
    open(QStringLiteral("addrs/new"));
    QVERIFY(button(m_window, QStringLiteral("Speichern")));
    type(QStringLiteral("name"), QStringLiteral("x"));
    QVERIFY(!button(m_window, QStringLiteral("Save")));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("test-window"));
    QTemporaryDir settings; // the person's own settings stay as they are
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    Theme::install(application);
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

void WindowTest::rulesSelectionsAndActionsAreAtHand()
{
    start(QStringLiteral(BACKDESK_SOURCE_DIR "/tests/forms/rules.yml"));
    const auto *sidebar = m_window->findChild<Sidebar *>();
    QVERIFY(!sidebar->button(QStringLiteral("vault")));
    QVERIFY(sidebar->button(QStringLiteral("people")));
    QVERIFY(!sidebar->selectionButton(QStringLiteral("people"), QStringLiteral("secret")));
    // What only the server knows to be forbidden goes once it told.
    QTRY_VERIFY(!sidebar->selectionButton(QStringLiteral("people"), QStringLiteral("mine"))->isVisible());

    // A field that exists from here on, as one types.
    open(QStringLiteral("people/new"));
    QVERIFY(row(QStringLiteral("age"))->isVisible());
    type(QStringLiteral("name"), QStringLiteral("Ghost"));
    QTRY_VERIFY(!row(QStringLiteral("age"))->isVisible());
    type(QStringLiteral("name"), QStringLiteral("Neil"));
    QTRY_VERIFY(row(QStringLiteral("age"))->isVisible());
    type(QStringLiteral("age"), QStringLiteral("17"));
    clickText(QStringLiteral("Save and continue editing"));

    // An action moves the person into the selection.
    SidebarButton *adults = sidebar->selectionButton(QStringLiteral("people"), QStringLiteral("adults"));
    QTRY_COMPARE(adults->count(), QStringLiteral("0"));
    clickText(QStringLiteral("Birthday…"));
    QWidget *asked = dialog();
    QTest::mouseClick(button(asked, QStringLiteral("Birthday")), Qt::LeftButton);
    QTRY_COMPARE(adults->count(), QStringLiteral("1"));
    QTest::mouseClick(adults, Qt::LeftButton);
    QTRY_VERIFY(view<ListView>());
    QTRY_COMPARE(view<ListView>()->model().rowCount(), 1);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Grown up – Rules"));
    QCOMPARE(view<ListView>()->model().index(0, 1).data().toString(), QStringLiteral("18"));
}
