// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/YamlStorageFaultTest.h"

#include "core/storage/yaml/YamlStorage.h"
#include "core/value/Json.h"
#include "tests/storage/FailingFileSystem.h"
#include "tests/storage/Items.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");

QString id(int number)
{
    return QString::number(number);
}

/// A storage of three people, and a batch that makes, changes and deletes.
struct Storing {
    QTemporaryDir folder;
    std::shared_ptr<FailingFileSystem> system = std::make_shared<FailingFileSystem>();
    YamlStorage storage{folder.path(), system};
    QList<Write> batch;

    Storing()
    {
        if (!storage.open(sampleCollections()))
            qFatal("the storage cannot be opened");
        for (int i = 1; i <= 3; ++i) {
            if (!storage.apply({creation(people, person(id(i), QStringLiteral("Jane")))}))
                qFatal("the storage cannot be filled");
        }
        batch = {creation(people, person(id(4), QStringLiteral("Joe"))),
                 update(storage, people, person(id(1), QStringLiteral("Janet"))),
                 removal(storage, people, id(2)),
                 update(storage, people, person(id(3), QStringLiteral("Judy")))};
    }
    /// Everything in memory as one text.
    QByteArray state() const
    {
        QByteArray text;
        for (const ItemValue &item : storage.snapshot()->list(people, {}).items)
            text += toJson(*item) + '\n';
        return text;
    }
};

} // namespace

void YamlStorageFaultTest::changesNothingWhenAnyCallFails_data()
{
    QTest::addColumn<int>("call");
    Storing storing;
    storing.system->failAt(0, 0);
    QVERIFY(storing.storage.apply(storing.batch).ok());
    const int calls = storing.system->calls();
    constexpr int tidyingUp = 3; // the old states of three files
    QCOMPARE(calls, 3 + 4 + 4 + 1 + tidyingUp);
    for (int call = 1; call <= calls - tidyingUp; ++call)
        QTest::addRow("call %d", call) << call;
}

void YamlStorageFaultTest::changesNothingWhenAnyCallFails()
{
    QFETCH(int, call);
    Storing storing;
    const QByteArray before = storing.state();
    const auto filesBefore = filesBelow(storing.folder.path());
    storing.system->failAt(call, ENOSPC);
    const Status status = storing.storage.apply(storing.batch);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::StorageFull);
    QCOMPARE(storing.state(), before);
    QCOMPARE(filesBelow(storing.folder.path()), filesBefore);

    storing.system->failAt(0, 0);
    QVERIFY(storing.storage.apply(storing.batch).ok());
    QVERIFY(storing.state() != before);
    QCOMPARE(filesBelow(storing.folder.path()).size(), 3);
}

void YamlStorageFaultTest::worksAgainAfterTheDiskWasFull()
{
    Storing storing;
    storing.system->failAt(1, EDQUOT, true);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(storing.storage.apply(storing.batch).error().kind, ErrorKind::StorageFull);
    storing.system->failAt(1, EIO, true);
    QCOMPARE(storing.storage.apply(storing.batch).error().kind, ErrorKind::Unavailable);
    storing.system->failAt(0, 0);
    QVERIFY(storing.storage.apply(storing.batch).ok());
}
