// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/Library.h"

#include "core/description/Description.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace backdesk::test
{

namespace
{

struct Book {
    const char *title;
    const char *author;
    int year;
    int pages;
    int state;
    const char *language;
    const char *readers;
};

constexpr std::array<const char *, 3> States{"On shelf", "Borrowed", "Overdue"};

constexpr std::array<Book, 24> Books{{
    {"Martine mange des glaces", "Delahaye, Gilbert", 1954, 24, 0, "French", ""},
    {"The Mythical Man-Month", "Brooks, Frederick", 1975, 336, 1, "English", "Jane Doe"},
    {"Programming Pearls", "Bentley, Jon", 1986, 256, 0, "English", ""},
    {"The C++ Programming Language", "Stroustrup, Bjarne", 2013, 1376, 1, "English",
     "Neil Armstrong,Ada Lovelace,Grace Hopper,Alan Turing"},
    {"A Philosophy of Software Design", "Ousterhout, John", 2018, 190, 2, "English", "Joe Bloggs"},
    {"Structure and Interpretation of Computer Programs", "Abelson, Harold", 1985, 657, 0, "English", ""},
    {"The Art of Computer Programming", "Knuth, Donald", 1968, 650, 0, "English", ""},
    {"Design Patterns", "Gamma, Erich", 1994, 395, 1, "English", "Ada Lovelace"},
    {"Code Complete", "McConnell, Steve", 2004, 960, 0, "English", ""},
    {"Refactoring", "Fowler, Martin", 2018, 448, 0, "English", ""},
    {"The Unix Programming Environment", "Kernighan, Brian", 1984, 357, 0, "English", ""},
    {"Thinking Forth", "Brodie, Leo", 1984, 272, 0, "English", ""},
    {"Le Petit Prince", "Saint-Exupéry, Antoine de", 1943, 96, 1, "French", "Grace Hopper,Jane Doe"},
    {"Momo", "Ende, Michael", 1973, 304, 0, "German", ""},
    {"Die unendliche Geschichte", "Ende, Michael", 1979, 428, 0, "German", ""},
    {"Cien años de soledad", "García Márquez, Gabriel", 1967, 471, 0, "Spanish", ""},
    {"Don Quijote de la Mancha", "Cervantes, Miguel de", 1605, 1072, 0, "Spanish", ""},
    {"Les Misérables", "Hugo, Victor", 1862, 1900, 1, "French", "Alan Turing"},
    {"Compilers: Principles, Techniques, and Tools", "Aho, Alfred", 1986, 796, 0, "English", ""},
    {"Gödel, Escher, Bach", "Hofstadter, Douglas", 1979, 777, 0, "English", ""},
    {"Hackers and Painters", "Graham, Paul", 2004, 258, 0, "English", ""},
    {"Clean Code", "Martin, Robert C.", 2008, 464, 2, "English", "Neil Armstrong"},
    {"The Pragmatic Programmer", "Hunt, Andrew", 1999, 352, 0, "English", ""},
    {"Jim Knopf und Lukas der Lokomotivführer", "Ende, Michael", 1960, 256, 0, "German", ""},
}};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

Library::Library()
{
    DescriptionResult description =
        loadDescription(QStringLiteral(BACKDESK_SOURCE_DIR "/tests/views/library.yml"));
    if (!description.ok())
        qFatal("tests/views/library.yml has mistakes");
    m_backoffice = std::move(description.backoffice);
    if (!m_backoffice->open().ok())
        qFatal("the library does not open");
    m_router = std::make_unique<Router>(*m_backoffice);
}

Library::~Library() = default;

QJsonObject Library::send(const QByteArray &method, const QString &path, const QJsonObject &body) const
{
    Request request;
    request.method = method;
    request.path = "/library" + path.toUtf8();
    request.headers.add("content-type", "application/json");
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson();
    return QJsonDocument::fromJson(m_router->handle(request).body).object();
}

ui::AppMeta Library::meta() const
{
    return ui::parseAppMeta(send("GET", QStringLiteral("/_meta")));
}

QString Library::add(const QString &collection, const QJsonObject &item)
{
    return send("POST", QStringLiteral("/coll/") + collection, item).value(QLatin1String("_id")).toString();
}

void Library::change(const QString &collection, const QString &id, const QJsonObject &members)
{
    send("PUT", QStringLiteral("/coll/") + collection + u'/' + id, members);
}

void Library::remove(const QString &collection, const QString &id)
{
    send("DELETE", QStringLiteral("/coll/") + collection + u'/' + id);
}

void Library::fill(int books)
{
    QHash<QString, QString> ids;
    const auto idOf = [&](const QString &collection, const QString &name) {
        QString &id = ids[collection + name];
        if (id.isEmpty())
            id = add(collection, {{QStringLiteral("name"), name}});
        return id;
    };
    for (int i = 0; i < books; ++i) {
        const Book &book = Books.at(size_t(i) % Books.size());
        const int round = i / int(Books.size());
        QJsonArray readers;
        for (const QString &name : text(book.readers).split(u',', Qt::SkipEmptyParts))
            readers.append(idOf(QStringLiteral("readers"), name));
        const QString title = text(book.title);
        add(QStringLiteral("books"),
            {{QStringLiteral("title"),
              round == 0 ? title : QStringLiteral("%1 %2").arg(title).arg(round + 1)},
             {QStringLiteral("author"), idOf(QStringLiteral("authors"), text(book.author))},
             {QStringLiteral("year"), book.year + round},
             {QStringLiteral("pages"), book.pages},
             {QStringLiteral("state"), text(States.at(size_t(book.state)))},
             {QStringLiteral("language"), text(book.language)},
             {QStringLiteral("reference"), i % 5 == 0},
             {QStringLiteral("added"), QStringLiteral("2024-%1-%2")
                                           .arg(i % 12 + 1, 2, 10, QLatin1Char('0'))
                                           .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))},
             {QStringLiteral("tags"), QJsonArray{QStringLiteral("new"), QStringLiteral("t%1").arg(i % 3)}},
             {QStringLiteral("readers"), readers}});
    }
}

} // namespace backdesk::test
