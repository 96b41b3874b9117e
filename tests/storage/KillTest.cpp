// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/KillTest.h"

#include "core/storage/yaml/YamlStorage.h"
#include "tests/storage/KillCollections.h"

#include <QHash>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace backdesk;

namespace
{

constexpr int kills = 20;
constexpr qint64 longestOpening = 1000; ///< milliseconds, also of the processor

/// "NAME PLACE" of a person; empty: there is none.
using State = QString;

/// What the child has told.
class Told
{
public:
    void read(const QByteArray &output)
    {
        m_planned.clear(); // what an earlier child planned has happened or not, which is known by now
        for (const QByteArray &line : output.split('\n')) {
            const QString text = QString::fromUtf8(line);
            const QString rest = text.section(u' ', 1);
            const QString id = rest.section(u' ', 0, 0);
            if (text.startsWith(u'?')) {
                m_planned.insert(id, rest.section(u' ', 1));
            } else if (text.startsWith(u'!')) {
                m_done.insert(id, m_planned.take(id));
                ++m_count;
            } else if (text.startsWith(u'x')) {
                m_planned.remove(id);
            }
        }
    }
    /// Takes over what was found of what was left open. Nothing, or what is wrong.
    QString compare(const QHash<QString, State> &found)
    {
        for (auto plan = m_planned.begin(); plan != m_planned.end(); ++plan) {
            if (found.value(plan.key()) == plan.value())
                m_done.insert(plan.key(), plan.value());
        }
        for (auto person = m_done.begin(); person != m_done.end(); ++person) {
            if (found.value(person.key()) != person.value())
                return QStringLiteral("%1 is '%2' and not '%3'")
                    .arg(person.key(), found.value(person.key()), person.value());
        }
        for (auto person = found.begin(); person != found.end(); ++person) {
            if (m_done.value(person.key()).isEmpty())
                return person.key() + QStringLiteral(" was never made");
        }
        return {};
    }
    qint64 count() const { return m_count; }

private:
    QHash<QString, State> m_done;
    QHash<QString, State> m_planned;
    qint64 m_count = 0;
};

/// The people that a folder has, when both sides of all references agree.
QHash<QString, State> peopleIn(const QString &folder, QString &wrong)
{
    const auto backoffice =
        killCollections(std::make_shared<YamlStorage>(folder, nullptr, YamlStorage::Mode::ReadOnly));
    if (!backoffice->open())
        wrong = QStringLiteral("it does not open");
    for (const StorageProblem &problem : backoffice->storage().problems())
        wrong = problem.place + u' ' + problem.message.text();
    QHash<QString, State> people;
    QHash<QString, QSet<QString>> residents;
    const auto snapshot = backoffice->storage().snapshot();
    snapshot->visitItems(QStringLiteral("people"), [&](const ItemValue &item) {
        const ValueMap person = item->map();
        const QString place = person.value(u"place").text();
        people.insert(person.value(u"_id").text(), person.value(u"name").text() + u' ' + place);
        residents[place].insert(person.value(u"_id").text());
        return true;
    });
    snapshot->visitItems(QStringLiteral("places"), [&](const ItemValue &item) {
        const QString id = item->map().value(u"_id").text();
        QSet<QString> told;
        for (const Value &resident : item->map().value(u"residents").list())
            told.insert(resident.text());
        if (told != residents.take(id))
            wrong = id + QStringLiteral(" has other residents than those who live there");
        return true;
    });
    if (!residents.isEmpty())
        wrong = QStringLiteral("somebody lives nowhere");
    return people;
}

/// Everything the child told until it was killed, a random while after it opened; nothing: it ended by
/// itself.
QByteArray killedChild(const QString &folder, int seed, int while_)
{
    QProcess child;
    child.start(QStringLiteral(BACKDESK_KILL_CHILD), {folder, QString::number(seed)});
    QByteArray output;
    while (!output.contains('\n') && child.waitForReadyRead())
        output += child.readAll();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < while_ && child.state() == QProcess::Running) {
        child.waitForReadyRead(int(while_ - timer.elapsed()));
        output += child.readAll();
    }
    const bool isAlive = child.state() == QProcess::Running;
    child.kill();
    child.waitForFinished();
    output += child.readAll();
    const QByteArray mistakes = child.readAllStandardError();
    if (!mistakes.isEmpty())
        qWarning("%s", mistakes.constData());
    return isAlive ? output : QByteArray();
}

} // namespace

void KillTest::losesNothing()
{
    const QTemporaryDir folder;
    std::mt19937 random(17);
    Told told;
    std::vector<qint64> openings;
    std::vector<qint64> processorTimes; // others may use disk and processors meanwhile
    for (int round = 0; round < kills; ++round) {
        constexpr int shortest = 20;
        constexpr int longest = 600;
        const int length = shortest + int(random() % (longest - shortest));
        const QByteArray output = killedChild(folder.path(), round, length);
        QVERIFY(output.startsWith("open "));
        const QList<QByteArray> opening = output.first(output.indexOf('\n')).split(' ');
        openings.push_back(opening.value(1).toLongLong());
        processorTimes.push_back(opening.value(2).toLongLong());
        told.read(output.mid(0, output.lastIndexOf('\n') + 1));
        QString wrong;
        const auto people = peopleIn(folder.path(), wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const QString difference = told.compare(people);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    std::sort(openings.begin(), openings.end());
    qInfo("%d kills, %lld changes told, openings of %lld to %lld ms", kills, qlonglong(told.count()),
          qlonglong(openings.front()), qlonglong(openings.back()));
    QVERIFY(told.count() > kills);
    std::sort(processorTimes.begin(), processorTimes.end());
    QVERIFY(processorTimes[kills / 2] < longestOpening);
}

QTEST_GUILESS_MAIN(KillTest)
