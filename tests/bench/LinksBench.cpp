// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to create many items in batches that all refer to the same one, whose list of links
// grows with each.
//
//   bench-links [plain|functions] [ROWS...]

#include "tests/behaviour/App.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace backdesk;

namespace
{

constexpr int mostOperations = 10000;

const QByteArray plain = R"yaml(authors:
  label: name
  fields: {name: {type: String, required: true}, books: {type: RefsList, coll: books, field: $.author}}
books:
  label: title
  fields:
    title: {type: String, required: true}
    author: {type: Ref, coll: authors, field: $.books}
)yaml";

/// The author has something to say about each change of its list.
const QByteArray functions = R"yaml(authors:
  label: name
  fields:
    name: {type: String, required: true, constraints: [!js "(v, o) => v !== 'nobody'"]}
    books: {type: RefsList, coll: books, field: $.author}
    short: {type: String, set: !js "(o) => o.name.slice(0, 3)"}
  permissions: {modify: !js "(right, o) => o.name !== 'closed'"}
books:
  label: title
  fields:
    title: {type: String, required: true}
    author: {type: Ref, coll: authors, field: $.books}
)yaml";

QByteArray batch(const QByteArray &author, int first, int end)
{
    QByteArray body = "{\"operations\": [";
    for (int i = first; i < end; ++i) {
        body += (i == first ? "" : ",");
        body += R"({"op": "create", "collection": "books", "item": {"title": "Book )" +
                QByteArray::number(i) + R"(", "author": ")" + author + "\"}}";
    }
    return body + "]}";
}

/// Seconds; below 0 when something failed.
double measure(const QByteArray &collections, int rows)
{
    test::App app(collections);
    const QByteArray path = app.create("authors", R"({"name": "Ann"})");
    const QByteArray author = path.mid(path.lastIndexOf('/') + 1);
    QElapsedTimer clock;
    clock.start();
    for (int first = 0; first < rows; first += mostOperations) {
        if (app.post("_batch", batch(author, first, std::min(first + mostOperations, rows))).status != 200)
            return -1;
    }
    const double seconds = double(clock.elapsed()) / 1000;
    const qsizetype linked = app.get(path).object().value(QLatin1String("books")).toArray().size();
    return linked == rows ? seconds : -2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool withFunctions = arguments.value(0) == QLatin1String("functions");
    if (!arguments.isEmpty())
        arguments.removeFirst();
    if (arguments.isEmpty())
        arguments = QStringList{QStringLiteral("2000"), QStringLiteral("5000"), QStringLiteral("20000")};
    for (const QString &rows : std::as_const(arguments)) {
        std::printf("%s rows: %.1f s\n", qPrintable(rows),
                    measure(withFunctions ? functions : plain, rows.toInt()));
        std::fflush(stdout);
    }
    return 0;
}
