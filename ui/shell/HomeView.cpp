// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HomeView.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/Permissions.h"
#include "ui/connectors/Connector.h"
#include "ui/shell/AddOffers.h"
#include "ui/shell/CountCard.h"
#include "ui/shell/DashboardCards.h"
#include "ui/shell/DashboardTexts.h"
#include "ui/shell/Greeting.h"
#include "ui/shell/LoadingCard.h"
#include "ui/shell/MineCard.h"
#include "ui/shell/RecentChanges.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/views/OpeningState.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/OverflowBar.h"
#include "ui/widgets/ViewHeader.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace backdesk::ui
{

namespace
{

constexpr int CardWidth = 230;
constexpr int TileWidth = 420;
constexpr int MostColumns = 4;
constexpr int MostCards = 8; ///< beyond that, selections are left to the menu
constexpr int DaysOfAWeek = 7;

QString weekAgo()
{
    return QDate::currentDate().addDays(-DaysOfAWeek).startOfDay().toUTC().toString(Qt::ISODate);
}

void stretchColumns(QGridLayout &grid, int used)
{
    for (int column = 0; column < MostColumns; ++column)
        grid.setColumnStretch(column, column < used ? 1 : 0);
}

} // namespace

HomeView::HomeView(const AppMeta &meta, Connector *connector, QWidget *parent)
    : View(Path::home(), parent),
      m_meta(meta),
      m_connector(connector),
      m_offers(new AddOffers(meta, *connector, this)),
      m_header(new ViewHeader(replacedText(QStringLiteral("dashboard.title"), meta.title), this)),
      m_add(primaryButton(tr("Add…"), QStringLiteral("plus"))),
      m_addMenu(new QMenu(this)),
      m_grid(new QGridLayout),
      m_tileGrid(new QGridLayout),
      m_recent(new RecentChanges(this)),
      m_opening(new OpeningState(*connector, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_recent, &RecentChanges::activated, this, [this](const Path &path) { Q_EMIT navigate(path); });
    if (m_meta.admin.dashboard.isEmpty())
        addGenerated();
    else
        addDescribed();
    watchHealth();
    placeCards();
    placeTiles();
    connect(m_connector, &Connector::changed, this, [this](const QStringList &collections) {
        for (int i = 0; i < m_counts.size(); ++i) {
            if (collections.contains(m_counts.at(i).collection))
                count(i);
        }
        for (LoadingCard *card : std::as_const(m_loading)) {
            if (collections.contains(card->collection()))
                card->reload();
        }
    });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        placeCards();
        placeTiles();
    });
    for (int i = 0; i < m_counts.size(); ++i)
        m_waiting << i;
    if (m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &View::loaded, Qt::QueuedConnection); // nobody listens yet
    reload();
}

QWidget *HomeView::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int edge = themeSize(Size::PageEdge);
    layout->setContentsMargins(edge, edge - 6, edge, edge);
    layout->setSpacing(themeSize(Size::GroupGap));
    m_add->setMenu(m_addMenu);
    m_add->hide();
    m_header->actions()->addButton(m_add, true);
    layout->addWidget(m_header);
    if (!m_meta.description.isEmpty()) {
        auto *description = new QLabel(m_meta.description, content);
        description->setTextFormat(Qt::PlainText);
        description->setWordWrap(true);
        setTextStyle(description, TextStyle::Body, Color::Dim);
        layout->addWidget(description);
    }
    layout->addWidget(m_opening);
    m_opening->setHidden(m_connector->health().isOpen());
    m_grid->setSpacing(themeSize(Size::GroupGap));
    m_tileGrid->setSpacing(themeSize(Size::GroupGap));
    layout->addLayout(m_grid);
    layout->addLayout(m_tileGrid);
    if (m_meta.collections.isEmpty())
        layout->addWidget(
            new EmptyState(QStringLiteral("inbox"), tr("This application has no collections."), content), 1);
    else
        layout->addStretch(1);
    return content;
}

void HomeView::setUser(const QJsonObject &user)
{
    const QString login = user.value(QLatin1String("login")).toString();
    // Nobody is greeted by the name of whoever has none.
    const bool isSomebody = user.value(QLatin1String("_id")).toString() != QLatin1String("000");
    const QString name = isSomebody ? user.value(QLatin1String("name")).toString(login) : QString();
    m_greeted = name;
    setApplicationTitle(m_meta.title);
    for (MineCard *card : std::as_const(m_mine))
        card->setLogin(login);
}

void HomeView::setApplicationTitle(const QString &title)
{
    m_meta.title = title;
    m_header->setTitle(m_greeted.isEmpty() ? replacedText(QStringLiteral("dashboard.title"), title)
                                           : greeting(QTime::currentTime(), m_greeted));
}

void HomeView::setScripts(ScriptRunner *scripts, const Permissions *permissions)
{
    setPermissions(permissions);
    if (!scripts || m_described.isEmpty())
        return;
    auto *texts = new DashboardTexts(scripts, this);
    for (const auto &[about, card] : std::as_const(m_described))
        texts->follow(about, card);
}

void HomeView::setPermissions(const Permissions *permissions)
{
    m_offers->follow(permissions);
    if (m_permissions)
        disconnect(m_permissions, nullptr, this, nullptr);
    m_permissions = permissions;
    if (permissions)
        connect(permissions, &Permissions::changed, this, &HomeView::showPermitted);
    showPermitted();
}

/// What the menu does not lead to does not stand here either.
void HomeView::showPermitted()
{
    QSet<QString> leftOut;
    for (const CollectionMeta &collection : std::as_const(m_meta.collections)) {
        const QString id = Permissions::viewId(m_meta.admin, collection.name, QStringLiteral("listView"));
        if (m_permissions && !m_permissions->allowed(id, QStringLiteral("list")))
            leftOut.insert(collection.name);
    }
    m_recent->leaveOut(leftOut);
    for (MineCard *card : std::as_const(m_mine))
        card->leaveOut(leftOut);
    for (const Count &count : std::as_const(m_counts)) {
        if (count.card)
            count.card->setHidden(count.isRefused || leftOut.contains(count.collection));
    }
    arrangeCards();
}

void HomeView::addMine(const AdminCard &card)
{
    auto *mine = new MineCard(card.title.text(tr("Changed by me")), m_meta, *m_connector, this);
    m_mine << mine;
    m_described.append({card, mine});
    addLoading(mine);
    connect(m_connector, &Connector::changed, mine, &MineCard::reload);
}

void HomeView::addGenerated()
{
    for (const CollectionMeta &collection : std::as_const(m_meta.collections))
        addCollection(collection);
    for (const CollectionMeta &collection : std::as_const(m_meta.collections)) {
        for (const SelectionMeta &selection : collection.selections) {
            if (selection.read != Right::Denied && m_cards.size() < MostCards)
                addSelection(collection, selection.name, selection.title);
        }
    }
    if (LoadingCard *chart = makeUsualChart(m_meta, *m_connector, this))
        addLoading(chart);
    addTile(m_recent);
}

void HomeView::addDescribed()
{
    bool recent = false;
    for (const AdminCard &card : std::as_const(m_meta.admin.dashboard)) {
        if (card.type == QLatin1String("count")) {
            addCount(card);
        } else if (card.type == QLatin1String("mine")) {
            addMine(card);
        } else if (card.type == QLatin1String("recent")) {
            recent = true;
            if (card.title.value.isString())
                m_recent->setTitle(card.title.text());
            m_described.append({card, m_recent});
            addTile(m_recent);
        } else if (LoadingCard *loading = makeDashboardCard(card, m_meta, *m_connector, this)) {
            addLoading(loading);
            m_described.append({card, loading});
        }
    }
    for (const CollectionMeta &collection : std::as_const(m_meta.collections)) {
        addToMenu(collection);
        // Its answers tell what changed lately.
        if (recent)
            m_counts << Count{nullptr, collection.name, {}, {}};
    }
    if (!recent)
        m_recent->hide();
}

void HomeView::addCollection(const CollectionMeta &collection)
{
    auto *card =
        new CountCard(iconForCollection(collection.name), collection.title, collection.description, this);
    const QString name = collection.name;
    card->setAddable(m_offers->has(name));
    connect(m_offers, &AddOffers::changed, card, [card, name](const QString &changed, bool offered) {
        if (changed == name)
            card->setAddable(offered);
    });
    connect(card, &CountCard::addRequested, this, [this, name] { Q_EMIT navigate(Path::add(name)); });
    addCard({card, name, {}, {}});
    addToMenu(collection);
}

void HomeView::addToMenu(const CollectionMeta &collection)
{
    const QString name = collection.name;
    QAction *action = m_addMenu->addAction(icon(iconForCollection(name)), literalText(collection.title), this,
                                           [this, name] { Q_EMIT navigate(Path::add(name)); });
    action->setVisible(m_offers->has(name));
    connect(m_offers, &AddOffers::changed, action,
            [this, action, name](const QString &changed, bool offered) {
                if (changed != name)
                    return;
                action->setVisible(offered);
                showAdd();
            });
    showAdd();
}

/// A menu without entries is none.
void HomeView::showAdd()
{
    const QList<QAction *> actions = m_addMenu->actions();
    m_header->actions()->setShown(m_add, std::any_of(actions.begin(), actions.end(),
                                                     [](const QAction *each) { return each->isVisible(); }));
}

void HomeView::addSelection(const CollectionMeta &collection, const QString &name, const QString &title)
{
    auto *card = new CountCard(QStringLiteral("list-filter"), title, collection.title, this);
    card->setAddable(false);
    addCard({card, collection.name, name, {}});
}

void HomeView::addCount(const AdminCard &card)
{
    const CollectionMeta *collection = m_meta.collection(card.collection);
    if (!collection)
        return;
    if (card.filter.isEmpty() && !card.title.isGiven())
        return addCollection(*collection);
    auto *shown = new CountCard(iconForCollection(collection->name), card.title.text(collection->title),
                                card.text.text(card.filter.isEmpty() ? QString() : collection->title), this);
    shown->setAddable(false);
    m_described.append({card, shown});
    addCard({shown, collection->name, {}, queryOf(card.filter)});
}

void HomeView::addCard(const Count &wanted)
{
    const Path path = wanted.selection.isEmpty() ? Path::list(wanted.collection, wanted.filter)
                                                 : Path::selection(wanted.collection, wanted.selection);
    connect(wanted.card, &CountCard::opened, this, [this, path] { Q_EMIT navigate(path); });
    m_cards << wanted.card;
    m_counts << wanted;
}

void HomeView::addTile(QWidget *tile)
{
    if (!m_tiles.contains(tile))
        m_tiles << tile;
}

void HomeView::addLoading(LoadingCard *card)
{
    connect(card, &LoadingCard::activated, this, [this](const Path &path) { Q_EMIT navigate(path); });
    connect(card, &LoadingCard::linkActivated, this, &HomeView::linkActivated);
    m_loading << card;
    addTile(card);
}

void HomeView::watchHealth()
{
    m_attention = new CountCard(QStringLiteral("circle-alert"), tr("Need attention"),
                                tr("Stored data that cannot be used"), this);
    m_attention->setAddable(false);
    m_cards << m_attention;
    connect(m_attention, &CountCard::opened, this, &HomeView::problemsWanted);
    const auto show = [this](const Health &health) {
        m_opening->setHidden(health.isOpen());
        m_attention->setCount(health.problems.size());
        m_attention->setHidden(!health.isOpen() || health.problems.isEmpty());
        arrangeCards();
    };
    show(m_connector->health());
    connect(m_connector, &Connector::healthChanged, this, show);
}

void HomeView::reload()
{
    for (int i = 0; i < m_counts.size(); ++i)
        count(i);
    for (LoadingCard *card : std::as_const(m_loading))
        card->reload();
}

void HomeView::count(int index)
{
    Count &wanted = m_counts[index];
    ListQuery query;
    query.page = 1;
    query.labels = false;
    query.filters = wanted.filter;
    if (wanted.isWhole()) {
        query.page = RecentChanges::Limit;
        query.labels = true;
        query.sort = QStringList{QStringLiteral("-_meta.mtime")};
    }
    const int asked = ++wanted.asked;
    const PendingReply pending = wanted.selection.isEmpty()
                                     ? m_connector->list(wanted.collection, query)
                                     : m_connector->selection(wanted.collection, wanted.selection, query);
    pending.then(this, [this, index, asked](const Reply &reply) {
        if (asked == m_counts.at(index).asked)
            counted(index, reply);
    });
    if (wanted.selection.isEmpty() && wanted.card)
        countWeek(index);
}

void HomeView::countWeek(int index)
{
    ListQuery query;
    query.page = 1;
    query.labels = false;
    query.filters = m_counts.at(index).filter;
    query.filters.append({QStringLiteral("_meta.ctime.$gte"), weekAgo()});
    const int asked = m_counts.at(index).asked;
    m_connector->list(m_counts.at(index).collection, query)
        .then(this, [this, index, asked](const Reply &reply) {
            // Without the number the card says what it says.
            if (asked == m_counts.at(index).asked && reply.ok())
                m_counts.at(index).card->setAdded(reply.json.value(QLatin1String("total")).toInteger());
        });
}

void HomeView::counted(int index, const Reply &reply)
{
    Count &wanted = m_counts[index];
    // The person may not see it after all.
    if (wanted.card && !wanted.selection.isEmpty() && reply.status == 403) {
        wanted.isRefused = true;
        showPermitted();
    } else if (wanted.card && reply.ok()) {
        wanted.card->setCount(reply.json.value(QLatin1String("total")).toInteger());
    } else if (wanted.card) {
        wanted.card->setFailed(reply.detail());
    }
    if (reply.ok() && wanted.isWhole() && m_tiles.contains(m_recent))
        m_recent->setItems(*m_meta.collection(wanted.collection), reply);
    if (m_waiting.remove(index) && m_waiting.isEmpty())
        Q_EMIT loaded();
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    placeCards();
    placeTiles();
}

void HomeView::placeCards()
{
    const int room = width() - 2 * themeSize(Size::PageEdge);
    const int wanted = qRound(CardWidth * Theme::current().textScale());
    const int columns = qBound(1, (room + themeSize(Size::GroupGap)) / wanted, MostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    stretchColumns(*m_grid, columns);
    arrangeCards();
}

/// Those that are hidden leave no gaps.
void HomeView::arrangeCards()
{
    const auto isGone = [](const CountCard *card) {
        return card->testAttribute(Qt::WA_WState_ExplicitShowHide) && card->isHidden();
    };
    QList<CountCard *> cards = m_cards;
    std::stable_partition(cards.begin(), cards.end(), std::not_fn(isGone));
    for (int i = 0; i < cards.size() && m_columns > 0; ++i)
        m_grid->addWidget(cards.at(i), i / m_columns, i % m_columns);
}

void HomeView::placeTiles()
{
    const int room = width() - 2 * themeSize(Size::PageEdge);
    const int wanted = qRound(TileWidth * Theme::current().textScale());
    const int columns = room >= 2 * wanted && m_tiles.size() > 1 ? 2 : 1;
    if (columns == m_tileColumns)
        return;
    m_tileColumns = columns;
    stretchColumns(*m_tileGrid, columns);
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tileGrid->addWidget(m_tiles.at(i), i / columns, i % columns);
}

} // namespace backdesk::ui
