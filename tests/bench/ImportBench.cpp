// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it takes to import a CSV file of ten columns, two of them references that are looked up by name, into
// the real backend in memory: reading, looking up, checking and storing, each with its time and the
// processor's, how long the window's thread worked for it and at most in one go, and how much memory the
// process has at most and afterwards.
//
//   bench-import [ROWS [NEW]]     NEW: so many authors are not there yet, and are added with the rows

#include "core/api/Router.h"
#include "core/description/Description.h"
#include "core/model/Backoffice.h"
#include "tests/bench/Memory.h"
#include "tests/bench/Send.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/meta/AppMeta.h"
#include "ui/transfer/ImportJob.h"
#include "ui/transfer/ImportSource.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <utility>

using namespace backdesk;
using namespace backdesk::bench;

namespace
{

constexpr int KnownAuthors = 1000;
constexpr int Readers = 100;

const QByteArray description = R"(
backoffice: bench
storage: {type: memory}
collections:
  books:
    label: title
    fields:
      title: {type: String, required: true}
      isbn: String
      year: {type: Int, min: 1400, max: 2100}
      price: Float
      added: Datetime
      tags: {type: List, of: String}
      author: {type: Ref, coll: authors, field: $.books}
      readers: {type: RefsList, coll: readers, field: $.books, ods: unlink}
      room: String
      note: String
  authors:
    label: name
    fields:
      name: {type: String, required: true}
      books: {type: RefsList, coll: books, field: $.author, ods: unlink}
  readers:
    label: name
    fields:
      name: {type: String, required: true}
      books: {type: RefsList, coll: books, field: $.readers, ods: unlink}
)";

void addNames(Router &router, const QByteArray &collection, const QString &name, int count)
{
    for (int i = 0; i < count; ++i)
        send(router, "POST", "/coll/" + collection, {{QStringLiteral("name"), name.arg(i)}});
}

bool writeRows(const QString &path, int rows, int authors)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("title,isbn,year,price,added,tags,author,readers,room,note\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        file.write("Book " + n + ",isbn" + n + "," + QByteArray::number(1500 + i % 500) +
                   ",12.5,2024-01-05,a; b,Author " + QByteArray::number(i % authors) + ",Reader " +
                   QByteArray::number(i % Readers) + ",Room 3,A note.\n");
    }
    return file.flush();
}

double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// One step at a time, with its figures.
class Meter
{
public:
    Meter()
    {
        constexpr int Often = 5; // ms
        QObject::connect(&m_heart, &QTimer::timeout, &m_heart, [this] { beat(); });
        m_heart.start(Often);
    }

    void begin()
    {
        m_longest = 0;
        m_most = 0;
        m_begunProcess = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
        m_begun = m_worked = secondsOf(CLOCK_THREAD_CPUTIME_ID);
        m_clock.start();
    }

    void end(const char *step, int rows)
    {
        const double seconds = double(m_clock.nsecsElapsed()) / 1e9;
        const double processor = secondsOf(CLOCK_PROCESS_CPUTIME_ID) - m_begunProcess;
        beat();
        std::printf("%-10s %7.2f s, processor %6.2f s, %6.1f us a row   window %5.2f s, %4.0f ms at most   "
                    "%5.0f MB at most, %5.0f MB after\n",
                    step, seconds, processor, processor / rows * 1e6,
                    secondsOf(CLOCK_THREAD_CPUTIME_ID) - m_begun, m_longest * 1e3, m_most, memory());
        std::fflush(stdout);
    }

private:
    void beat()
    {
        const double now = secondsOf(CLOCK_THREAD_CPUTIME_ID);
        m_longest = qMax(m_longest, now - std::exchange(m_worked, now));
        m_most = qMax(m_most, memory());
    }

    QTimer m_heart;
    QElapsedTimer m_clock;
    double m_begun = 0;
    double m_begunProcess = 0;
    double m_worked = 0;
    double m_longest = 0;
    double m_most = 0;
};

int measure(Router &router, const QString &path, int rows)
{
    ui::LocalConnector connector(QStringLiteral("bench"), router);
    const ui::AppMeta app = ui::parseAppMeta(send(router, "GET", "/_meta"));
    const ui::CollectionMeta &books = *app.collection(QStringLiteral("books"));
    Meter meter;
    QEventLoop loop;
    std::printf("%d rows, %.0f MB before\n", rows, memory());

    ui::ImportReading reading;
    ui::Worker worker;
    meter.begin();
    worker.start([&reading, &loop, path](const ui::StopFlag &stop) -> ui::Worker::Then {
        const ui::ImportReading read = ui::ImportReader::read(ui::ImportSource::ofFile(path), stop);
        return [&reading, &loop, read] {
            reading = read;
            loop.quit();
        };
    });
    loop.exec();
    meter.end("reading", rows);
    if (reading.table.rows.size() != rows) {
        std::fprintf(stderr, "read %lld rows: %s\n", qint64(reading.table.rows.size()),
                     qPrintable(reading.error));
        return 1;
    }

    ui::ImportJob job(connector);
    QObject::connect(&job, &ui::ImportJob::lookedUp, &loop, &QEventLoop::quit);
    QObject::connect(&job, &ui::ImportJob::checked, &loop, &QEventLoop::quit);
    ui::ImportResult result;
    QObject::connect(&job, &ui::ImportJob::finished, &loop, [&](const ui::ImportResult &told) {
        result = told;
        loop.quit();
    });
    job.setTable(reading.table);
    job.setMapping(ui::ImportMappings::guess(app, books, reading.table, QLocale::c()));
    reading = {};
    meter.begin();
    job.lookUp();
    loop.exec();
    meter.end("looking up", rows);
    for (const ui::MissingTexts &missing : job.lastCheck().missing)
        job.setMissing(missing.key, ui::MissingReference::Create);
    meter.begin();
    job.check();
    loop.exec();
    meter.end("checking", rows);
    if (job.lastCheck().good() != rows || !job.lastCheck().error.isEmpty()) {
        std::fprintf(stderr, "%lld rows are good: %s\n", job.lastCheck().good(),
                     qPrintable(job.lastCheck().error));
        return 1;
    }
    meter.begin();
    job.run();
    loop.exec();
    meter.end("storing", rows);
    if (result.stored != rows) {
        std::fprintf(stderr, "stored %lld rows: %s\n", result.stored, qPrintable(result.error));
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 100000;
    const int added = argc > 2 ? atoi(argv[2]) : 0;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("books.csv"));
    DescriptionResult read = readDescription(description, QStringLiteral("bench.yml"));
    if (rows < 1 || !writeRows(path, rows, KnownAuthors + added) || !read.ok() ||
        !read.backoffice->open().ok()) {
        std::fprintf(stderr, "the bench cannot begin\n");
        return 1;
    }
    Router router(*read.backoffice);
    addNames(router, "authors", QStringLiteral("Author %1"), KnownAuthors);
    addNames(router, "readers", QStringLiteral("Reader %1"), Readers);
    return measure(router, path, rows);
}
