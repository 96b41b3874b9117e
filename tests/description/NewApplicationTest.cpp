// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/NewApplicationTest.h"

#include "core/description/Description.h"
#include "core/description/NewApplication.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backdesk;

void NewApplicationTest::writesADescriptionThatIsRight()
{
    const QTemporaryDir folder;
    const auto path = createApplication(folder.filePath(QStringLiteral("a/clients")));
    QVERIFY(path.ok());
    QCOMPARE(*path, folder.filePath(QStringLiteral("a/clients/application.yml")));
    QCOMPARE(checkDescription(*path), QStringList());
    const DescriptionResult result = loadDescription(*path);
    QVERIFY(result.ok());
    QVERIFY(result.backoffice->open().ok());
}

void NewApplicationTest::namesTheApplicationAfterItsFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("clients") << QStringLiteral("clients");
    QTest::newRow("blanks") << QStringLiteral("My  clients") << QStringLiteral("My-clients");
    QTest::newRow("letters") << QString::fromUtf8("\xc3\xa9t\xc3\xa9") << QStringLiteral("t");
    QTest::newRow("nothing left") << QString::fromUtf8("\xd8\xb9") << QStringLiteral("application");
    QTest::newRow("a slash at the end") << QStringLiteral("x/") << QStringLiteral("x");
}

void NewApplicationTest::namesTheApplicationAfterItsFolder()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    const QTemporaryDir dir;
    const auto path = createApplication(dir.path() + u'/' + folder);
    QVERIFY(path.ok());
    const DescriptionResult result = loadDescription(*path);
    QVERIFY(result.ok());
    QCOMPARE(result.backoffice->name(), name);
}

void NewApplicationTest::neverOverwrites()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("application.yml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("mine"), 4);
    file.close();
    const auto path = createApplication(folder.path());
    QVERIFY(!path.ok());
    QCOMPARE(path.error().kind, ErrorKind::Conflict);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void NewApplicationTest::failsWhereItCannotWrite()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto path = createApplication(file.fileName() + QStringLiteral("/below"));
    QVERIFY(!path.ok());
    QCOMPARE(path.error().kind, ErrorKind::Unavailable);
}
