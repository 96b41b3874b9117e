// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/DashboardTest.h"

#include "tests/shell/FakeConnector.h"
#include "ui/admin/Permissions.h"
#include "ui/shell/ChartCard.h"
#include "ui/shell/CountCard.h"
#include "ui/shell/DashboardCards.h"
#include "ui/shell/Greeting.h"
#include "ui/shell/HomeView.h"
#include "ui/shell/ListCard.h"
#include "ui/shell/MineCard.h"
#include "ui/shell/RecentChanges.h"
#include "ui/shell/RecentRow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BarChart.h"

#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTime>

#include <utility>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

AdminCard card(const char *type, const char *title)
{
    AdminCard made;
    made.type = QString::fromLatin1(type);
    made.title = text(title);
    made.collection = QStringLiteral("users");
    return made;
}

AppMeta described()
{
    AppMeta meta = quickstart();
    AdminCard overdue = card("count", "Overdue");
    overdue.filter = {{QStringLiteral("state"), QStringLiteral("Overdue")}};
    AdminCard chart = card("chart", "Joined");
    chart.dateField = QStringLiteral("joined");
    chart.count = 3;
    AdminCard list = card("list", "To be reminded");
    list.filter = overdue.filter;
    AdminCard words = card("text", "");
    words.text = text("**Mind** the [addresses](addresses).");
    AdminCard links = card("links", "Elsewhere");
    AdminMenuEntry site;
    site.title = text("Our site");
    site.path = QStringLiteral("https://example.org");
    AdminMenuEntry here;
    here.title = text("All addresses");
    here.view = QStringLiteral("addresses");
    links.links = {site, here};
    meta.admin.dashboard = {overdue, chart, list, words, links};
    return meta;
}

struct Fixture {
    FakeConnector connector;
    HomeView view;
    QSignalSpy navigate{&view, &View::navigate};

    explicit Fixture(const AppMeta &meta) : view(meta, &connector)
    {
        view.resize(1200, 800);
        view.show();
    }

    template <typename Widget>
    Widget *find(const QString &words) const
    {
        for (auto *widget : view.findChildren<Widget *>()) {
            if (widget->text() == words)
                return widget;
        }
        return nullptr;
    }
    Path wanted() { return navigate.takeFirst().first().value<Path>(); }
};

} // namespace

void DashboardTest::tellsTheWeeksChange()
{
    Fixture test(quickstart());
    QTRY_VERIFY(test.find<QLabel>(QStringLiteral("+7 this week")));
}

void DashboardTest::problemsNeedAttention()
{
    Fixture test(quickstart());
    QVERIFY(!test.view.attention()->isVisible());
    Health health;
    health.problems = {{QStringLiteral("a.yml"), QStringLiteral("broken")}};
    test.connector.setHealth(health);
    QVERIFY(test.view.attention()->isVisible());
    QSignalSpy wanted(&test.view, &HomeView::problemsWanted);
    QTest::keyClick(test.view.attention(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void DashboardTest::describedCountsAreFiltered()
{
    Fixture test(described());
    QVERIFY(test.find<QLabel>(QStringLiteral("Overdue")));
    QTest::keyClick(test.view.countCards().first(), Qt::Key_Return);
    QCOMPARE(test.wanted().toString(), QStringLiteral("users?state=Overdue"));
}

void DashboardTest::chartsAreNamedByTheirInterval_data()
{
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *interval, const char *title) {
        QTest::newRow(interval) << QString::fromLatin1(interval) << QString::fromLatin1(title);
    };
    row("day", "Users by day (Joined)");
    row("week", "Users by week (Joined)");
    row("month", "Users by month (Joined)");
    row("year", "Users by year (Joined)");
    row("", "Users by month (Joined)");
}

void DashboardTest::chartsAreNamedByTheirInterval()
{
    QFETCH(QString, interval);
    QFETCH(QString, title);
    AppMeta meta = quickstart();
    AdminCard chart = card("chart", "");
    chart.title = {};
    chart.dateField = QStringLiteral("joined");
    chart.interval = interval;
    meta.admin.dashboard = {chart};
    for (CollectionMeta &collection : meta.collections) {
        FieldMeta joined;
        joined.name = QStringLiteral("joined");
        joined.selector = QStringLiteral("$.joined");
        joined.title = QStringLiteral("Joined");
        joined.type = FieldMeta::Type::Datetime;
        if (collection.name == chart.collection)
            collection.fields.append(joined);
    }
    Fixture test(meta);
    QTRY_VERIFY(test.view.findChild<BarChart *>());
    QCOMPARE(test.view.findChild<BarChart *>()->accessibleName(), title);
}

/// Labels that would run into each other are left out, from the newest on.
void DashboardTest::labelsOfManyColumnsKeepApart()
{
    AppMeta meta = quickstart();
    AdminCard chart = card("chart", "Joined");
    chart.dateField = QStringLiteral("joined");
    chart.interval = QStringLiteral("day");
    chart.count = 60;
    meta.admin.dashboard = {chart};
    Fixture test(meta);
    auto *bars = test.view.findChild<BarChart *>();
    QTRY_COMPARE(bars->bars().size(), 60);
    bars->resize(600, bars->height());
    const int step = bars->labelStep();
    const int wide = QFontMetrics(Theme::current().font(TextStyle::Tiny)).horizontalAdvance(u'3');
    QVERIFY2(step > 1 && step * 600 / 60 > wide, qPrintable(QString::number(step)));
    bars->resize(6000, bars->height());
    QCOMPARE(bars->labelStep(), 1);
}

void DashboardTest::anEmptyDashboardIsEmpty()
{
    AppMeta meta = quickstart();
    meta.admin.dashboard = parseAdminCards(QJsonArray());
    Fixture test(meta);
    const QList<CountCard *> cards = test.view.findChildren<CountCard *>();
    for (const CountCard *card : cards)
        QVERIFY(!card->isVisible());
    QVERIFY(!test.view.findChild<BarChart *>());
}

/// As the description tells filters: one name for several values is a list.
void DashboardTest::filtersAskForSeveralValues()
{
    const QJsonObject filter{
        {QStringLiteral("state.$in"), QJsonArray{QStringLiteral("A"), QStringLiteral("B")}},
        {QStringLiteral("price.$lt"), 4.5},
        {QStringLiteral("new"), true}};
    QCOMPARE(queryOf(filter), (Path::Query{{QStringLiteral("new"), QStringLiteral("true")},
                                           {QStringLiteral("price.$lt"), QStringLiteral("4.5")},
                                           {QStringLiteral("state.$in"), QStringLiteral("A")},
                                           {QStringLiteral("state.$in"), QStringLiteral("B")}}));
}

void DashboardTest::chartsCountByTime()
{
    Fixture test(described());
    auto *chart = test.view.findChild<BarChart *>();
    QTRY_COMPARE(chart->bars().size(), 3);
    QCOMPARE(chart->bars().last().value, 1204);
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("1204")) ||
            chart->accessibleDescription().contains(QStringLiteral("1,204")));
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->current(), 2);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->current(), 1);
    QTest::keyClick(chart, Qt::Key_Return);
    const Path::Query query = test.wanted().query();
    QCOMPARE(query.at(0).first, QStringLiteral("joined.$gte"));
    QCOMPARE(query.at(1).first, QStringLiteral("joined.$lt"));
    const QDate first(QDate::currentDate().year(), QDate::currentDate().month(), 1);
    QCOMPARE(query.at(1).second, first.startOfDay().toUTC().toString(Qt::ISODate));
}

void DashboardTest::listsLeadToTheirEntries()
{
    Fixture test(described());
    test.connector.items[QStringLiteral("users")] = {
        QJsonObject{{QStringLiteral("_id"), QStringLiteral("jane")}}};
    test.connector.labels[QStringLiteral("users")] = {{QStringLiteral("jane"), QStringLiteral("Jane Doe")}};
    test.view.reload();
    const auto *list = test.view.findChild<ListCard *>();
    QTRY_COMPARE(list->findChildren<RecentRow *>().size(), 1);
    list->findChild<RecentRow *>()->click();
    QCOMPARE(test.wanted().toString(), QStringLiteral("users/jane"));
    test.find<QPushButton>(QStringLiteral("Show all 1,204"))->click();
    QCOMPARE(test.wanted().toString(), QStringLiteral("users?state=Overdue"));
}

void DashboardTest::mistakesStandInTheirCard()
{
    Fixture test(described());
    QTRY_COMPARE(test.view.findChild<BarChart *>()->bars().size(), 3);
    test.connector.totals.remove(QStringLiteral("users"));
    Q_EMIT test.connector.changed({QStringLiteral("users")});
    auto *chart = test.view.findChild<ChartCard *>();
    QTRY_VERIFY(chart->retryButton()->isVisible());
    QVERIFY(!chart->chart()->isVisible());
    test.connector.totals[QStringLiteral("users")] = 5;
    QTest::mouseClick(chart->retryButton(), Qt::LeftButton);
    QTRY_VERIFY(chart->chart()->isVisible());
    QTRY_COMPARE(chart->chart()->bars().last().value, 5);
}

void DashboardTest::linksLeadInAndOut()
{
    Fixture test(described());
    QSignalSpy outside(&test.view, &HomeView::linkActivated);
    test.find<QPushButton>(QStringLiteral("Our site"))->click();
    QCOMPARE(outside.takeFirst().first().toString(), QStringLiteral("https://example.org"));
    test.find<QPushButton>(QStringLiteral("All addresses"))->click();
    QCOMPARE(test.wanted().toString(), QStringLiteral("addresses"));
}

void DashboardTest::greetsByTheTimeOfDay()
{
    const QString jane = QStringLiteral("Jane");
    QCOMPARE(greeting(QTime(8, 0), jane), QStringLiteral("Good morning, Jane"));
    QCOMPARE(greeting(QTime(12, 0), jane), QStringLiteral("Good afternoon, Jane"));
    QCOMPARE(greeting(QTime(18, 0), jane), QStringLiteral("Good evening, Jane"));
    Fixture test(quickstart());
    test.view.setUser({{QStringLiteral("login"), QStringLiteral("jane")}, {QStringLiteral("name"), jane}});
    bool greeted = false;
    for (const auto *label : test.view.findChildren<QLabel *>())
        greeted = greeted || label->text().endsWith(QStringLiteral(", Jane"));
    QVERIFY(greeted);
}

void DashboardTest::permissionsTakeAddingAway()
{
    Fixture test(quickstart());
    Permissions permissions(quickstart(), nullptr);
    test.view.setPermissions(&permissions);
    const CountCard *users = test.view.countCards().first();
    QVERIFY(test.view.addButton()->isVisible());
    QVERIFY(users->addButton()->isVisible());
    const QJsonObject refused{{QStringLiteral("add"), false}};
    permissions.deliver({{QStringLiteral("users.addView"), refused}});
    QVERIFY(!users->addButton()->isVisible());
    QVERIFY(!test.view.addMenu()->actions().at(0)->isVisible());
    QVERIFY(test.view.addMenu()->actions().at(1)->isVisible());
    QVERIFY(test.view.addButton()->isVisible());
    permissions.deliver({{QStringLiteral("addresses.addView"), refused}});
    QVERIFY(!test.view.addButton()->isVisible());
    permissions.clear();
    QVERIFY(test.view.addButton()->isVisible());
    QTest::mouseClick(users->addButton(), Qt::LeftButton);
    QCOMPARE(test.wanted(), Path::add(QStringLiteral("users")));
}

void DashboardTest::permissionsTakeCardsAway()
{
    Fixture test(quickstart());
    const QJsonObject stamp{{QStringLiteral("mtime"), QStringLiteral("2026-03-01T10:00:00Z")}};
    test.connector.items[QStringLiteral("users")] = {
        QJsonObject{{QStringLiteral("_id"), QStringLiteral("jane")}, {QStringLiteral("_meta"), stamp}}};
    test.view.reload();
    QTRY_COMPARE(test.view.findChildren<RecentRow *>().size(), 1);
    const CountCard *users = test.view.countCards().at(0);
    const CountCard *addresses = test.view.countCards().at(1);
    QTRY_VERIFY(addresses->pos() != users->pos());
    const QPoint first = users->pos();
    Permissions permissions(quickstart(), nullptr);
    test.view.setPermissions(&permissions);
    QVERIFY(users->isVisible());
    permissions.deliver({{QStringLiteral("users.listView"), QJsonObject{{QStringLiteral("list"), false}}}});
    QVERIFY(!users->isVisible());
    QTRY_COMPARE(addresses->pos(), first);
    QTRY_VERIFY(test.view.findChildren<RecentRow *>().isEmpty());
    permissions.clear();
    QVERIFY(users->isVisible());
    QTRY_VERIFY(addresses->pos() != first);
    QCOMPARE(users->pos(), first);
}

void DashboardTest::viewsWithoutAddViewOfferNone()
{
    AppMeta meta = quickstart();
    AdminViews users;
    users.name = users.collection = QStringLiteral("users");
    users.hasAddView = false;
    meta.admin.views = {users};
    const Fixture test(meta);
    QVERIFY(!test.view.countCards().first()->addButton()->isVisible());
    QVERIFY(!test.view.addMenu()->actions().first()->isVisible());
    QVERIFY(test.view.addButton()->isVisible());
}

void DashboardTest::mineIsOnlyShownToSomebody()
{
    AppMeta meta = quickstart();
    meta.admin.dashboard = {card("mine", "Mine")};
    Fixture test(meta);
    test.connector.items[QStringLiteral("users")] = {
        QJsonObject{{QStringLiteral("_id"), QStringLiteral("jane")},
                    {QStringLiteral("_meta"),
                     QJsonObject{{QStringLiteral("mtime"), QStringLiteral("2026-03-01T10:00:00Z")}}}}};
    const auto *mine = test.view.findChild<MineCard *>();
    QVERIFY(!mine->isVisible());
    test.view.setUser({{QStringLiteral("login"), QStringLiteral("joe")}});
    QTRY_VERIFY(mine->isVisible());
    QTRY_COMPARE(mine->findChildren<RecentRow *>().size(), 1);
    mine->findChild<RecentRow *>()->click();
    QCOMPARE(test.wanted().toString(), QStringLiteral("users/jane"));
    test.view.setUser({});
    QVERIFY(!mine->isVisible());
}

void DashboardTest::mineShowsWhatAnswers()
{
    AppMeta meta = quickstart();
    meta.admin.dashboard = {card("mine", "Mine")};
    Fixture test(meta);
    const QJsonObject stamp{{QStringLiteral("mtime"), QStringLiteral("2026-03-01T10:00:00Z")}};
    test.connector.items[QStringLiteral("users")] = {
        QJsonObject{{QStringLiteral("_id"), QStringLiteral("jane")}, {QStringLiteral("_meta"), stamp}}};
    test.connector.totals.remove(QStringLiteral("addresses"));
    test.view.setUser({{QStringLiteral("login"), QStringLiteral("joe")}});
    auto *mine = test.view.findChild<MineCard *>();
    QTRY_COMPARE(mine->findChildren<RecentRow *>().size(), 1);
    QTRY_VERIFY(mine->findChild<RecentRow *>()->isVisible());
    QVERIFY(mine->retryButton()->isHidden());
    // Its rows have no border of their own within the card.
    const auto *rows = mine->findChild<RecentChanges *>();
    const QImage picture = mine->grab().toImage();
    const QPoint edge = rows->mapTo(mine, QPoint(0, rows->height() / 2));
    QVERIFY(picture.pixelColor(edge * picture.devicePixelRatio()) != themeColor(Color::Line));
    // Nothing answers; then all do.
    const QHash<QString, int> totals = std::exchange(test.connector.totals, {});
    mine->reload();
    QTRY_VERIFY(mine->retryButton()->isVisible());
    test.connector.totals = totals;
    mine->reload();
    QTRY_VERIFY(mine->retryButton()->isHidden());
}

} // namespace backdesk::test
