// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs that changes can be taken back: changes of single items through the router, in memory,
// without and with the log, in turns.
//
//   bench-undo [CHANGES]

#include "core/api/Router.h"
#include "tests/model/Quickstart.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace backdesk;

namespace
{

constexpr int items = 1000;
constexpr int rounds = 5;

Response send(Router &router, const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    Request request;
    request.method = method;
    request.path = "/myApp/" + path;
    request.body = body;
    return router.handle(request);
}

/// Microseconds a change.
double patch(Router &router, const std::vector<QByteArray> &paths, int changes)
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < changes; ++i) {
        const QByteArray body =
            R"({"op": "replace", "path": "$.address", "value": "street )" + QByteArray::number(i) + "\"}";
        if (send(router, "PATCH", paths[size_t(i) % paths.size()], body).status != 200)
            return -1;
    }
    return double(clock.nsecsElapsed()) / 1000 / changes;
}

} // namespace

int main(int argc, char **argv)
{
    const int changes = argc > 1 ? atoi(argv[1]) : 20000;
    const auto backoffice = test::quickstart();
    if (!backoffice->open())
        return 1;
    Router router(*backoffice);
    std::vector<QByteArray> paths;
    for (int i = 0; i < items; ++i) {
        const QByteArray body = send(router, "POST", "coll/addrs", R"({"name": "moon"})").body;
        const qsizetype id = body.indexOf("\"_id\":\"") + 7;
        paths.push_back("coll/addrs/" + body.mid(id, body.indexOf('"', id) - id));
    }
    std::vector<double> without;
    std::vector<double> with;
    for (int round = 0; round < rounds; ++round) {
        backoffice->limits.undo = 0;
        without.push_back(patch(router, paths, changes));
        backoffice->limits.undo = Limits().undo;
        with.push_back(patch(router, paths, changes));
    }
    std::sort(without.begin(), without.end());
    std::sort(with.begin(), with.end());
    std::printf("PATCH without undo %.1f us, with %.1f us\n", without[rounds / 2], with[rounds / 2]);
    return 0;
}
