// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the list of the window behaves with many rows in sqlite, over the whole way from the table to the API
// and back: until it stands, each frame while scrolling by wheel and by the bar, and the jump to the end.
//
//   bench-window-list [ITEMS [FOLDER]]     QT_QPA_PLATFORM=offscreen unless there is a screen

#include "core/api/Router.h"
#include "core/description/Description.h"
#include "core/model/Backoffice.h"
#include "tests/bench/Memory.h"
#include "tests/bench/Send.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/meta/AppMeta.h"
#include "ui/theme/Theme.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace backdesk;
using namespace backdesk::bench;

namespace
{

constexpr int BatchSize = 10000;
constexpr int Frames = 600;

QByteArray descriptionText(const QString &file)
{
    return "backoffice: bench\n"
           "storage: {type: sqlite, path: " +
           file.toUtf8() +
           "}\n"
           "limits: {body_bytes: 67108864, undo: 0}\n"
           "collections:\n"
           "  people:\n"
           "    fields: {name: String, surname: String, age: Int, born: Datetime, active: Bool, town: "
           "String}\n";
}

QJsonObject person(int number)
{
    const quint32 mixed = quint32(number) * 2654435761U;
    return {{QStringLiteral("name"), QStringLiteral("Name %1").arg(mixed % 5000)},
            {QStringLiteral("surname"), QStringLiteral("Surname %1").arg(mixed)},
            {QStringLiteral("age"), int(mixed % 90)},
            {QStringLiteral("active"), number % 3 == 0},
            {QStringLiteral("born"), QStringLiteral("19%1-05-01").arg(10 + mixed % 90)},
            {QStringLiteral("town"), QStringLiteral("Town %1").arg(mixed % 300)}};
}

void fill(Router &router, int count)
{
    for (int first = 0; first < count; first += BatchSize) {
        QJsonArray operations;
        for (int number = first; number < qMin(first + BatchSize, count); ++number)
            operations.append(QJsonObject{{QStringLiteral("op"), QStringLiteral("create")},
                                          {QStringLiteral("collection"), QStringLiteral("people")},
                                          {QStringLiteral("item"), person(number)}});
        send(router, "POST", "/_batch", {{QStringLiteral("operations"), operations}});
    }
}

/// Until it holds; in milliseconds.
template <typename Condition>
double waitUntil(const Condition &holds)
{
    QElapsedTimer time;
    time.start();
    while (!holds() && time.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return double(time.nsecsElapsed()) / 1e6;
}

void report(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const double p50 = times.at(times.size() / 2);
    const double p99 = times.at(times.size() * 99 / 100);
    std::printf("%-22s p50 %7.2f ms   p99 %7.2f ms   %4.0f frames/s\n", what, p50, p99, 1000 / p50);
}

/// A frame: what the step brings about, then all of the table painted.
template <typename Step>
std::vector<double> frames(ui::ListView &view, const Step &step)
{
    std::vector<double> times;
    for (int frame = 0; frame < Frames; ++frame) {
        QElapsedTimer time;
        time.start();
        step(frame);
        QCoreApplication::processEvents();
        view.card()->table()->viewport()->repaint();
        times.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    return times;
}

void wheel(QWidget *target)
{
    const QPointF place(100, 100);
    QWheelEvent event(place, target->mapToGlobal(place), {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(target, &event);
}

void measure(Router &router)
{
    const double before = memory();
    ui::LocalConnector connector(QStringLiteral("bench"), router);
    const ui::AppMeta app = ui::parseAppMeta(send(router, "GET", "/_meta"));
    QElapsedTimer time;
    time.start();
    ui::ListView view(connector, app, ui::Path::fromString(QStringLiteral("people")));
    view.resize(1280, 760);
    view.show();
    waitUntil([&] { return view.model().row(0) != nullptr; });
    view.grab();
    std::printf("%-22s %.0f ms\n", "open", double(time.nsecsElapsed()) / 1e6);
    QScrollBar *bar = view.card()->table()->verticalScrollBar();
    QWidget *rows = view.card()->table()->viewport();
    report("by wheel", frames(view, [&](int) { wheel(rows); }));
    report("by the bar",
           frames(view, [&](int frame) { bar->setValue(int(qint64(bar->maximum()) * frame / Frames)); }));
    bar->setValue(0);
    waitUntil([&] { return view.model().row(0) != nullptr; });
    time.restart();
    bar->setValue(bar->maximum());
    waitUntil([&] { return view.model().row(view.model().rowCount() - 1) != nullptr; });
    view.grab();
    std::printf("%-22s %.0f ms\n", "jump to the end", double(time.nsecsElapsed()) / 1e6);
    std::printf("%-22s %.0f MB, %.0f MB of it for the window\n", "memory", memory(), memory() - before);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::install(application);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1000000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporary.path());
    DescriptionResult description = readDescription(descriptionText(folder + QStringLiteral("/bench.db")),
                                                    folder + QStringLiteral("/bench.yml"));
    if (!description.ok() || !description.backoffice->open().ok()) {
        std::fprintf(stderr, "the bench's application does not open\n");
        return 1;
    }
    Router router(*description.backoffice);
    const auto total = [&] {
        return send(router, "GET", "/coll/people").value(QLatin1String("total")).toInteger();
    };
    QElapsedTimer time;
    time.start();
    if (total() < count)
        fill(router, count);
    std::printf("%lld rows, filled in %.1f s\n", static_cast<long long>(total()),
                double(time.elapsed()) / 1000);
    measure(router);
    return 0;
}
