// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer-ui/WorkerTest.h"

#include "tests/transfer-ui/Desk.h"
#include "tests/transfer-ui/Unzipped.h"
#include "ui/transfer/ImportItems.h"
#include "ui/transfer/ImportSource.h"
#include "ui/transfer/NearTexts.h"
#include "ui/transfer/Worker.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

StopFlag stopped()
{
    StopFlag flag = makeStopFlag();
    flag->store(true);
    return flag;
}

/// A workbook of so many different texts that stand in no cell, and a row.
void writeTexts(const QString &path, int count)
{
    QByteArray texts("<sst>");
    for (int i = 0; i < count; ++i)
        texts += "<si><t>Text " + QByteArray::number(i) + "</t></si>";
    zipped(path,
           {{"xl/workbook.xml", "<workbook xmlns:r=\"http://r\"><sheets>"
                                "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
            {"xl/sharedStrings.xml", texts + "</sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row>"
                                         "<row><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>"}});
}

} // namespace

void WorkerTest::oneAfterTheOther()
{
    Worker worker;
    QStringList done;
    for (const QString &name : {u"a"_qs, u"b"_qs, u"c"_qs}) {
        worker.start([&done, name](const StopFlag &stop) -> Worker::Then {
            const bool elsewhere = QThread::currentThread() != qApp->thread();
            return [&done, name, elsewhere, stops = isStopped(stop)] {
                if (elsewhere && QThread::currentThread() == qApp->thread())
                    done.append(stops ? name + u'!' : name);
            };
        });
    }
    QTRY_COMPARE(done, QStringList({u"a"_qs, u"b"_qs, u"c"_qs}));
    // Who is stopped is told, and comes back; who comes after that is not.
    done.clear();
    QSemaphore stoppedNow;
    worker.start([&](const StopFlag &stop) -> Worker::Then {
        stoppedNow.acquire();
        return [&done, stops = isStopped(stop)] { done.append(stops ? u"told"_qs : u"not told"_qs); };
    });
    worker.stop();
    stoppedNow.release();
    worker.start([&done](const StopFlag &stop) -> Worker::Then {
        return [&done, stops = isStopped(stop)] { done.append(stops ? u"told"_qs : u"not told"_qs); };
    });
    QTRY_COMPARE(done, QStringList({u"told"_qs, u"not told"_qs}));
}

void WorkerTest::goesWithoutWaiting()
{
    const auto goOn = std::make_shared<QSemaphore>();
    const auto ended = std::make_shared<QSemaphore>();
    const auto wasTold = std::make_shared<std::atomic<bool>>(false);
    bool calledBack = false;
    {
        QSemaphore begun;
        Worker worker;
        worker.start([=, &begun, &calledBack](const StopFlag &stop) -> Worker::Then {
            begun.release();
            goOn->acquire();
            wasTold->store(isStopped(stop));
            ended->release();
            return [&calledBack] { calledBack = true; };
        });
        QVERIFY(begun.tryAcquire(1, 10000));
    } // would hang here
    goOn->release();
    QVERIFY(ended->tryAcquire(1, 10000));
    QVERIFY(wasTold->load());
    QTest::qWait(1);
    QVERIFY(!calledBack);
}

void WorkerTest::similarTextsStop()
{
    QList<MissingTexts::Near> entries;
    QStringList texts;
    for (int i = 0; i < 2000; ++i)
        entries.append({QString::number(i), u"A label with a rather long text %1"_qs.arg(i)});
    for (int i = 0; i < 20; ++i)
        texts.append(u"The label with a rather long text %1"_qs.arg(i));
    QCOMPARE(NearTexts::nearest(texts, entries, makeStopFlag()).size(), texts.size());
    QCOMPARE(NearTexts::nearest(texts, entries, stopped()).size(), 0);
    // While it compares, too: with so much to do it would take minutes.
    for (int i = 0; i < 480; ++i)
        texts.append(QString(u"Quite another text that is rather long %1"_qs.arg(i)));
    for (int i = 2000; i < 20000; ++i)
        entries.append({QString::number(i), u"Another label with a rather long text %1"_qs.arg(i)});
    QElapsedTimer clock;
    {
        QSemaphore begun;
        Worker worker;
        worker.start([&](const StopFlag &stop) -> Worker::Then {
            begun.release();
            const auto found = NearTexts::nearest(texts, entries, stop);
            begun.release();
            return [found] {};
        });
        begun.acquire();
        clock.start();
        worker.stop();
        QVERIFY(begun.tryAcquire(1, 5000));
    }
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void WorkerTest::spreadsheetsStop()
{
    Desk desk;
    const QString path = desk.path(QStringLiteral("a.xlsx"));
    writeTexts(path, 200000);
    QElapsedTimer clock;
    clock.start();
    const ImportReading whole = ImportReader::read(ImportSource::ofFile(path), makeStopFlag());
    const qint64 usual = clock.restart();
    QCOMPARE(whole.error, QString());
    QCOMPARE(whole.table.rows.size(), 1);
    const ImportReading none = ImportReader::read(ImportSource::ofFile(path), stopped());
    const qint64 quick = clock.elapsed();
    QCOMPARE(none.table.rows.size(), 0);
    QVERIFY2(quick < usual / 4, qPrintable(QStringLiteral("%1 of %2 ms").arg(quick).arg(usual)));
}

void WorkerTest::rowsStop()
{
    Desk desk;
    ImportItems items;
    items.table.heads = QStringList{u"Title"_qs, u"Author"_qs};
    for (int i = 0; i < 100; ++i)
        items.table.rows.append({u"Book"_qs, u"Author %1"_qs.arg(i)});
    items.mapping = ImportMappings::guess(desk.app(), desk.books(), items.table, QLocale());
    const WantedReferences wanted = items.wanted();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.begin()->size(), 100);
    QCOMPARE(items.wanted(stopped()).size(), 0);
    for (int i = 0; i < 100; ++i)
        items.references.entries[wanted.begin().key()][u"Author %1"_qs.arg(i)].isKnown = true;
    QCOMPARE(items.missingTexts(wanted).size(), 1);
    QCOMPARE(items.missingTexts(wanted, stopped()).size(), 0);
}
