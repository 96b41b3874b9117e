// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes a folder with eight threads until it is killed, and tells on its standard output what it is about
// to do ("?") and what was done ("!") or refused ("x"):
//
//   storage-kill-child FOLDER SEED
//
//   open MILLISECONDS PROCESSOR-MILLISECONDS
//   ? ID NAME PLACE      the person is made or changed; without name and place: deleted
//   ! ID

#include "core/model/UnitOfWork.h"
#include "core/storage/yaml/YamlStorage.h"
#include "tests/storage/KillCollections.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <random>
#include <thread>
#include <vector>

using namespace backdesk;

namespace
{

constexpr int threadCount = 8;
constexpr int placeCount = 6;
constexpr int fewest = 5; ///< people of a thread
constexpr int most = 30;

/// One line with one call, so that lines of threads do not mix and none is kept back.
void tell(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        ::_exit(1); // nobody listens any more
}

QString placeId(size_t number)
{
    return QStringLiteral("place%1").arg(number);
}

ValueMap members(const QString &name, const QString &place)
{
    return ValueMap::fromMembers({{QStringLiteral("name"), name}, {QStringLiteral("place"), place}});
}

class Writer
{
public:
    Writer(Backoffice &backoffice, int number, unsigned seed)
        : m_backoffice(backoffice), m_people(*backoffice.collection(QStringLiteral("people"))), m_random(seed)
    {
        backoffice.storage().snapshot()->visitItems(m_people.name(), [&](const ItemValue &item) {
            const QString id = item->map().value(u"_id").text();
            if (int(qHash(id, 1) % threadCount) == number)
                m_ids.push_back(id);
            return true;
        });
    }

    void run()
    {
        for (int round = 1;; ++round) {
            const auto choice = m_random() % 10;
            const bool isFull = m_ids.size() > most;
            if (m_ids.size() < fewest || (choice < 2 && !isFull))
                create(round);
            else if (choice < 3 || isFull)
                remove();
            else
                change(round);
        }
    }

private:
    QString anyPlace() { return placeId(m_random() % placeCount); }
    size_t anyone() { return m_random() % m_ids.size(); }

    void create(int round)
    {
        const QString name = QString::number(round);
        const QString place = anyPlace();
        UnitOfWork unit(m_backoffice, {});
        const auto created = unit.create(m_people, members(name, place));
        if (!created)
            return;
        const QString id = created->map().value(u"_id").text();
        if (finish(unit, id, id + u' ' + name + u' ' + place))
            m_ids.push_back(id);
    }

    void change(int round)
    {
        const QString id = m_ids[anyone()];
        const QString name = QString::number(round);
        const QString place = anyPlace();
        UnitOfWork unit(m_backoffice, {});
        if (unit.update(m_people, id, members(name, place)))
            finish(unit, id, id + u' ' + name + u' ' + place);
    }

    void remove()
    {
        const size_t place = anyone();
        const QString id = m_ids[place];
        UnitOfWork unit(m_backoffice, {});
        if (unit.remove(m_people, id) && finish(unit, id, id))
            m_ids.erase(m_ids.begin() + ptrdiff_t(place));
    }

    bool finish(UnitOfWork &unit, const QString &id, const QString &plan)
    {
        tell(QStringLiteral("? ") + plan);
        const bool isDone = unit.commit().ok();
        tell((isDone ? QStringLiteral("! ") : QStringLiteral("x ")) + id);
        return isDone;
    }

    Backoffice &m_backoffice;
    const Collection &m_people;
    std::mt19937 m_random;
    std::vector<QString> m_ids;
};

void makePlaces(Backoffice &backoffice)
{
    const Collection &places = *backoffice.collection(QStringLiteral("places"));
    size_t number = 0;
    const auto usual = backoffice.generateId;
    backoffice.generateId = [&number](const QString &, const Value &) { return placeId(number); };
    for (; number < placeCount; ++number) {
        if (backoffice.storage().snapshot()->itemValue(places.name(), placeId(number)))
            continue;
        UnitOfWork unit(backoffice, {});
        const bool isDone =
            unit.create(places, ValueMap::fromMembers({{QStringLiteral("name"), placeId(number)}})) &&
            unit.commit();
        if (!isDone)
            qFatal("a place cannot be made");
    }
    backoffice.generateId = usual;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const auto storage = std::make_shared<YamlStorage>(QString::fromLocal8Bit(argv[1]));
    const auto backoffice = killCollections(storage);
    QElapsedTimer timer;
    timer.start();
    const Status opened = backoffice->open();
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message.text()));
        return 1;
    }
    const qint64 elapsed = timer.elapsed();
    const qint64 worked = qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
    makePlaces(*backoffice);
    tell(QStringLiteral("open %1 %2").arg(elapsed).arg(worked));
    std::vector<std::thread> threads;
    const auto seed = unsigned(atoi(argv[2]));
    for (int number = 0; number < threadCount; ++number)
        threads.emplace_back([&, number] { Writer(*backoffice, number, seed * threadCount + number).run(); });
    for (std::thread &thread : threads)
        thread.join();
    return 0;
}
