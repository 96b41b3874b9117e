// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/AgreementTest.h"

#include "tests/property/Trial.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace backdesk::test;

void AgreementTest::everyWayInAgrees()
{
    constexpr int usualSeconds = 10;
    constexpr qsizetype mostTold = 10;
    constexpr int fewestTrials = 20;
    const int given = qEnvironmentVariableIntValue("BACKDESK_PROPERTY_SECONDS");
    const qint64 milliseconds = (given > 0 ? given : usualSeconds) * qint64(1000);
    bool isRepeated = false;
    quint64 seed = qEnvironmentVariable("BACKDESK_PROPERTY_SEED").toULongLong(&isRepeated);
    if (!isRepeated)
        seed = QRandomGenerator::global()->bounded(1, 1'000'000'000);
    qInfo("seed %llu", seed);

    QStringList wrong;
    int accepted = 0;
    int refused = 0;
    int trials = 0;
    int usable = 0;
    QElapsedTimer time;
    time.start();
    for (; (time.elapsed() < milliseconds || trials < fewestTrials) && wrong.size() < mostTold;
         ++seed, ++trials) {
        Trial trial(seed);
        trial.run();
        usable += trial.isUsable() ? 1 : 0;
        accepted += trial.accepted();
        refused += trial.refused();
        for (const QString &each : trial.disagreements().mid(0, 1))
            wrong.append(QStringLiteral("BACKDESK_PROPERTY_SEED=%1: %2").arg(QString::number(seed), each));
    }
    qInfo("%d descriptions of %d, %d items accepted, %d refused", usable, trials, accepted, refused);
    for (const QString &each : wrong)
        qWarning("%ls", qUtf16Printable(each)); // whole, which a failure's text would not be
    QVERIFY(wrong.isEmpty());
    QVERIFY(usable > trials / 2);
    QVERIFY(accepted > 0 && refused > 0);
}

QTEST_GUILESS_MAIN(AgreementTest)
