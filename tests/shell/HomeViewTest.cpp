// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/HomeViewTest.h"

#include "tests/shell/FakeConnector.h"
#include "ui/admin/MessageTexts.h"
#include "ui/shell/CountCard.h"
#include "ui/shell/HomeView.h"
#include "ui/shell/RecentRow.h"
#include "ui/views/OpeningState.h"

#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

struct Fixture {
    FakeConnector connector;
    HomeView view{quickstart(), &connector};
    QSignalSpy loaded{&view, &View::loaded};
    QSignalSpy navigate{&view, &View::navigate};

    bool show()
    {
        view.setLocale(QLocale(QStringLiteral("en_US")));
        view.resize(1000, 600);
        view.show();
        return loaded.count() > 0 || loaded.wait();
    }

    CountCard *card(int index) const { return view.findChildren<CountCard *>().at(index); }
    static bool says(const QWidget *widget, const QString &text)
    {
        for (const auto *label : widget->findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    }
};

QJsonObject item(const QString &id, const QString &created, const QString &modified)
{
    return {{QStringLiteral("_id"), id},
            {QStringLiteral("_meta"),
             QJsonObject{{QStringLiteral("ctime"), created}, {QStringLiteral("mtime"), modified}}}};
}

} // namespace

void HomeViewTest::showsHowManyThereAre()
{
    Fixture test;
    QVERIFY(test.show());
    QVERIFY(test.says(test.card(0), QStringLiteral("1,204")));
    QVERIFY(test.says(test.card(1), QStringLiteral("7")));
}

void HomeViewTest::mayHaveAnotherTitle()
{
    setMessageOverrides({{QStringLiteral("dashboard.title"), QStringLiteral("What is up")}});
    const auto usual = qScopeGuard([] { setMessageOverrides({}); });
    Fixture test;
    QVERIFY(test.show());
    QVERIFY(test.says(&test.view, QStringLiteral("What is up")));
    test.view.setApplicationTitle(QStringLiteral("Another"));
    QVERIFY(test.says(&test.view, QStringLiteral("What is up")));
    test.view.setUser(
        {{QStringLiteral("_id"), QStringLiteral("7")}, {QStringLiteral("login"), QStringLiteral("ada")}});
    QVERIFY(!test.says(&test.view, QStringLiteral("What is up")));
}

void HomeViewTest::tellsWhenItIsLoaded()
{
    Fixture test;
    QVERIFY(test.show());
    QCOMPARE(test.loaded.count(), 1);
}

void HomeViewTest::countsAgainWhatChanged()
{
    Fixture test;
    QVERIFY(test.show());
    test.connector.totals[QStringLiteral("users")] = 1205;
    const int before = test.connector.requests;
    Q_EMIT test.connector.changed({QStringLiteral("users"), QStringLiteral("unknown")});
    QTRY_VERIFY(test.says(test.card(0), QStringLiteral("1,205")));
    // How many there are, and how many are of this week.
    QCOMPARE(test.connector.requests, before + 2);
}

void HomeViewTest::failuresAreTold()
{
    Fixture test;
    test.connector.totals.remove(QStringLiteral("addresses"));
    test.view.reload();
    QVERIFY(test.show());
    QTRY_COMPARE(test.card(1)->toolTip(), QStringLiteral("Out of order."));
}

void HomeViewTest::cardsLeadToTheirCollection()
{
    Fixture test;
    QVERIFY(test.show());
    QTest::mouseClick(test.card(0), Qt::LeftButton, {}, QPoint(20, 50));
    QCOMPARE(test.navigate.takeFirst().first().value<Path>().toString(), QStringLiteral("users"));
    QTest::keyClick(test.card(1), Qt::Key_Return);
    QCOMPARE(test.navigate.takeFirst().first().value<Path>().toString(), QStringLiteral("addresses"));
    test.card(1)->findChild<QToolButton *>()->click();
    QCOMPARE(test.navigate.takeFirst().first().value<Path>().toString(), QStringLiteral("addresses/new"));
    QVERIFY(test.navigate.isEmpty());
}

void HomeViewTest::recentChangesComeNewestFirst()
{
    const QString early = QStringLiteral("2026-03-01T10:00:00Z");
    const QString late = QStringLiteral("2026-03-02T10:00:00Z");
    Fixture test;
    test.connector.items[QStringLiteral("users")] = {item(QStringLiteral("jane"), early, early)};
    test.connector.labels[QStringLiteral("users")] = {{QStringLiteral("jane"), QStringLiteral("Jane Doe")}};
    test.connector.items[QStringLiteral("addresses")] = {item(QStringLiteral("home"), early, late)};
    test.view.reload();
    QVERIFY(test.show());
    QTRY_COMPARE(test.view.findChildren<RecentRow *>().size(), 2);
    const QList<RecentRow *> rows = test.view.findChildren<RecentRow *>();
    QCOMPARE(rows.at(0)->text(), QStringLiteral("home"));
    QCOMPARE(rows.at(1)->text(), QStringLiteral("Jane Doe"));
    rows.at(1)->click();
    QCOMPARE(test.navigate.takeFirst().first().value<Path>().toString(), QStringLiteral("users/jane"));
}

void HomeViewTest::columnsFollowTheWidth()
{
    Fixture test;
    QVERIFY(test.show());
    QTRY_COMPARE(test.card(0)->y(), test.card(1)->y());
    test.view.resize(300, 600);
    QTRY_VERIFY(test.card(1)->y() > test.card(0)->y());
}

void HomeViewTest::tellsHowFarTheBackendIs()
{
    Fixture test;
    QVERIFY(test.show());
    QVERIFY(!test.view.opening()->isVisible());
    Health health;
    health.state = Health::State::Starting;
    health.done = 1;
    health.total = 4;
    test.connector.setHealth(health);
    QVERIFY(test.view.opening()->isVisible());
    QCOMPARE(test.view.opening()->text(), QStringLiteral("Reading data… 25 %"));
    QSignalSpy wanted(&test.connector, &Connector::reopenWanted);
    health.state = Health::State::Failed;
    test.connector.setHealth(health);
    QTest::mouseClick(test.view.opening()->button(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    test.connector.setHealth({});
    QVERIFY(!test.view.opening()->isVisible());
}

} // namespace backdesk::test
