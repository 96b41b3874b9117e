// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/AccessTest.h"

#include "tests/access/Contrast.h"
#include "tests/access/Desk.h"
#include "tests/access/FocusWalk.h"
#include "tests/access/Names.h"
#include "tests/access/Room.h"
#include "tests/access/Scenes.h"
#include "tests/support/Pictures.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Accessibility.h"

#include <QApplication>
#include <QTest>

using namespace backdesk;
using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

constexpr int Usual = 100;
constexpr int Large = 200;
constexpr QSize UsualSize(1280, 800);
constexpr QSize SmallSize(1024, 640);
constexpr QSize NarrowSize(640, 720);

void addScenes(bool byTab = false)
{
    QTest::addColumn<QString>("name");
    for (const Scene &scene : allScenes()) {
        if (!byTab || !scene.usesTab)
            QTest::newRow(qPrintable(scene.name)) << scene.name;
    }
}

Scene sceneNamed(const QString &name)
{
    for (const Scene &scene : allScenes()) {
        if (scene.name == name)
            return scene;
    }
    return {};
}

/// Opens the scene and tells what the check found there.
void look(const QString &name, QSize size, const std::function<QStringList(QWidget *)> &check)
{
    const Scene scene = sceneNamed(name);
    Desk &desk = Desk::of(scene.example, size);
    QWidget *shown = scene.show(desk);
    QVERIFY2(shown, "it did not open");
    keepPicture(*shown->window(), QString(name).replace(u' ', u'-'));
    const QStringList findings = check(shown);
    for (const QString &finding : findings)
        qWarning("%s", qPrintable(finding));
    QCOMPARE(findings.size(), 0);
}

} // namespace

void AccessTest::initTestCase()
{
    installAccessibility();
}

void AccessTest::cleanupTestCase()
{
    Desk::forget();
}

void AccessTest::cleanup()
{
    Desk::tidy();
    Theme::current().setTextPercent(Usual);
    Theme::current().setScheme(Theme::Scheme::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void AccessTest::everyControlHasANameOfItsOwn_data()
{
    addScenes();
}

void AccessTest::everyControlHasANameOfItsOwn()
{
    QFETCH(QString, name);
    look(name, UsualSize, namelessControls);
}

void AccessTest::fieldsTellTheirLabelsAndMistakes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"library add", "library mistakes", "blog change", "blog mistakes", "blog user"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AccessTest::fieldsTellTheirLabelsAndMistakes()
{
    QFETCH(QString, name);
    look(name, UsualSize, unlinkedTexts);
}

void AccessTest::tabReachesEverything_data()
{
    addScenes(true);
}

void AccessTest::tabReachesEverything()
{
    QFETCH(QString, name);
    look(name, UsualSize, walkByTab);
}

void AccessTest::tabFollowsReadingFromTheRight_data()
{
    // One of each kind, as walking takes long.
    QTest::addColumn<QString>("name");
    for (const char *name : {"library home", "library list", "library ticked", "library user", "blog change",
                             "blog section", "settings", "import", "delete"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AccessTest::tabFollowsReadingFromTheRight()
{
    QFETCH(QString, name);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    look(name, UsualSize, walkByTab);
}

void AccessTest::largeTextsHaveRoom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    for (const Scene &scene : allScenes()) {
        for (const QSize size : {UsualSize, SmallSize})
            QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(scene.name).arg(size.width())))
                << scene.name << size;
    }
    for (const char *name : {"library list", "library ticked", "library news", "blog list"})
        QTest::newRow(qPrintable(QString::fromLatin1(name) + QStringLiteral(" at 640")))
            << QString::fromLatin1(name) << NarrowSize;
}

void AccessTest::largeTextsHaveRoom()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    Theme::current().setTextPercent(Large);
    look(name, size, crampedTexts);
}

void AccessTest::textsStandOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    for (const Scene &scene : allScenes()) {
        QTest::newRow(qPrintable(scene.name + QStringLiteral(", light"))) << scene.name << false;
        QTest::newRow(qPrintable(scene.name + QStringLiteral(", dark"))) << scene.name << true;
    }
}

void AccessTest::textsStandOut()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    Theme::current().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    look(name, UsualSize, faintTexts);
}
