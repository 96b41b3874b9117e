// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HomeView.h"

#include "ui/connectors/Connector.h"
#include "ui/forms/CreateRight.h"
#include "ui/shell/CountCard.h"
#include "ui/shell/RecentChanges.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/views/OpeningState.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ViewHeader.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int CardWidth = 230;
constexpr int MostColumns = 4;

} // namespace

HomeView::HomeView(const AppMeta &meta, Connector *connector, QWidget *parent)
    : View(Path::home(), parent),
      m_meta(meta),
      m_connector(connector),
      m_grid(new QGridLayout),
      m_recent(new RecentChanges(this)),
      m_opening(new OpeningState(*connector, this))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int edge = themeSize(Size::PageEdge);
    layout->setContentsMargins(edge, edge - 6, edge, edge);
    layout->setSpacing(themeSize(Size::GroupGap));
    layout->addWidget(new ViewHeader(meta.title, content));
    if (!meta.description.isEmpty()) {
        auto *description = new QLabel(meta.description, content);
        description->setTextFormat(Qt::PlainText);
        description->setWordWrap(true);
        setTextStyle(description, TextStyle::Body, Color::Dim);
        layout->addWidget(description);
    }
    layout->addWidget(m_opening);
    m_opening->setHidden(m_connector->health().isOpen());
    connect(m_connector, &Connector::healthChanged, m_opening,
            [this](const Health &health) { m_opening->setHidden(health.isOpen()); });
    m_grid->setSpacing(themeSize(Size::GroupGap));
    layout->addLayout(m_grid);
    layout->addWidget(m_recent);
    connect(m_recent, &RecentChanges::activated, this, [this](const Path &path) { Q_EMIT navigate(path); });
    if (meta.collections.isEmpty())
        layout->addWidget(
            new EmptyState(QStringLiteral("inbox"), tr("This application has no collections."), content), 1);
    else
        layout->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    for (const CollectionMeta &collection : m_meta.collections)
        addCard(collection);
    placeCards();
    connect(m_connector, &Connector::changed, this, [this](const QStringList &collections) {
        for (const QString &name : collections)
            count(name);
    });
    for (const CollectionMeta &collection : m_meta.collections)
        m_waiting << collection.name;
    if (m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &View::loaded, Qt::QueuedConnection); // nobody listens yet
    reload();
}

void HomeView::addCard(const CollectionMeta &collection)
{
    auto *card =
        new CountCard(iconForCollection(collection.name), collection.title, collection.description, this);
    m_cards << card;
    m_byName.insert(collection.name, card);
    auto *right = new CreateRight(*m_connector, collection, card);
    card->setAddable(right->isAllowed());
    connect(right, &CreateRight::changed, card, [card] { card->setAddable(true); });
    const QString name = collection.name;
    connect(card, &CountCard::opened, this, [this, name] { Q_EMIT navigate(Path::list(name)); });
    connect(card, &CountCard::addRequested, this, [this, name] { Q_EMIT navigate(Path::add(name)); });
}

void HomeView::reload()
{
    for (const CollectionMeta &collection : m_meta.collections)
        count(collection.name);
}

void HomeView::count(const QString &collection)
{
    if (!m_byName.contains(collection))
        return;
    ListQuery query;
    query.page = RecentChanges::Limit;
    query.sort = QStringList{QStringLiteral("-_meta.mtime")};
    const int asked = ++m_asked[collection];
    m_connector->list(collection, query).then(this, [this, collection, asked](const Reply &reply) {
        if (asked == m_asked.value(collection))
            counted(collection, reply);
    });
}

void HomeView::counted(const QString &collection, const Reply &reply)
{
    if (reply.ok()) {
        m_byName.value(collection)->setCount(reply.json.value(QLatin1String("total")).toInteger());
        m_recent->setItems(*m_meta.collection(collection), reply);
    } else {
        m_byName.value(collection)->setFailed(reply.detail());
    }
    if (m_waiting.remove(collection) && m_waiting.isEmpty())
        Q_EMIT loaded();
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    placeCards();
}

void HomeView::placeCards()
{
    const int room = width() - 2 * themeSize(Size::PageEdge);
    const int wanted = qRound(CardWidth * Theme::current().textScale());
    const int columns = qBound(1, (room + themeSize(Size::GroupGap)) / wanted, MostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < MostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
}

} // namespace backdesk::ui
