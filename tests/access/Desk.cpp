// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/Desk.h"

#include "core/description/Description.h"
#include "tests/support/ExampleCopy.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/MessageArea.h"
#include "ui/widgets/View.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

std::unique_ptr<Desk> &present()
{
    static std::unique_ptr<Desk> desk;
    return desk;
}

} // namespace

Desk &Desk::of(const QString &example, QSize size)
{
    if (!present() || present()->m_example != example)
        present() = std::make_unique<Desk>(example, size);
    present()->m_window->resize(size);
    return *present();
}

void Desk::tidy()
{
    if (!present())
        return;
    constexpr int Most = 5; // dialogs over each other
    for (int i = 0; i < Most && QApplication::activeModalWidget(); ++i) {
        QApplication::activeModalWidget()->close();
        QTest::qWait(1);
    }
    MainWindow *window = present()->m_window;
    window->commandPalette()->close();
    if (window->messagePanel())
        window->showMessages();
    window->view()->discardChanges();
    window->messageArea()->clear();
    window->open(Path::home());
}

void Desk::forget()
{
    present().reset();
}

Desk::Desk(const QString &example, QSize size, const QByteArray &more) : m_example(example), m_size(size)
{
    const QString description = copyExample(example, m_folder);
    QFile file(description);
    const bool isWritten =
        more.isEmpty() || (file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.open(QIODevice::Append) && file.write(more) == more.size());
    file.close();
    if (!isWritten)
        qFatal("%s cannot be written to", qPrintable(description));
    DescriptionResult loaded = loadDescription(description);
    if (!loaded.ok())
        qFatal("The example %s has mistakes.", qPrintable(example));
    m_backend = std::make_unique<EmbeddedBackend>(std::move(loaded.backoffice));
    start();
}

Desk::~Desk()
{
    m_desktop.reset();
    m_backend.reset();
}

void Desk::start()
{
    m_desktop = std::make_unique<Desktop>(*m_backend, QStringLiteral("en"));
    m_desktop->start({}, [this](MainWindow *window) { m_window = window; });
    m_backend->start();
    QTRY_VERIFY(m_window);
    m_window->resize(m_size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

View *Desk::view() const
{
    return m_window->view();
}

void Desk::open(const QString &path)
{
    QSignalSpy loaded(m_window, &MainWindow::viewLoaded);
    m_window->open(Path::fromString(path));
    QTRY_VERIFY(loaded.size() > 0 || path.isEmpty() || path == QLatin1String("nowhere"));
    settle();
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, key, modifiers);
}

QWidget *Desk::front()
{
    constexpr int Patience = 3000; // ms
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, Patience))
        return nullptr;
    settle();
    return QApplication::activeModalWidget();
}

void Desk::settle()
{
    constexpr int Moment = 60; // ms; nothing tells when the last count came
    QTest::qWait(Moment);
    QApplication::sendPostedEvents();
}

QAbstractButton *buttonNamed(const QWidget *within, const QString &text)
{
    for (QAbstractButton *each : within->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text().remove(u'&') == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

QString described(const QWidget *widget)
{
    QString says = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && says.isEmpty())
        says = button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && says.isEmpty())
        says = label->text();
    QStringList within;
    for (const QWidget *parent = widget->parentWidget(); parent && within.size() < 4;
         parent = parent->parentWidget())
        within << QString::fromLatin1(parent->metaObject()->className()).section(u':', -1);
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()).section(u':', -1), says.left(60),
             within.join(QLatin1String(" < ")));
}

} // namespace backdesk::test
