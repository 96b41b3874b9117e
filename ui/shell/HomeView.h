// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/View.h"

#include <QHash>
#include <QPointer>
#include <QSet>

class QGridLayout;
class QMenu;
class QPushButton;

namespace backdesk::ui
{

class AddOffers;
class Connector;
class CountCard;
class DashboardTexts;
class LoadingCard;
class MineCard;
class OpeningState;
class Permissions;
class RecentChanges;
class ScriptRunner;
class ViewHeader;
struct Reply;

/// The first page: how much of everything there is and what came in the last week, what needs attention, what
/// changed lately; or what the description's `dashboard` wants there. Each card tells its own mistakes.
class HomeView : public View
{
    Q_OBJECT
public:
    HomeView(const AppMeta &meta, Connector *connector, QWidget *parent = nullptr);

    QString title() const override { return m_meta.title; }
    void reload() override;
    /// The title greets them by name, and `mine` shows what they changed. Empty: nobody is known.
    void setUser(const QJsonObject &user);
    /// Another title than the description had at first.
    void setApplicationTitle(const QString &title);
    /// From now on texts of the cards that are functions are followed. The runner outlives it.
    void setScripts(ScriptRunner *scripts, const Permissions *permissions);
    /// From now on only what is permitted is shown, and offered to be added. They outlive it.
    void setPermissions(const Permissions *permissions);

    /// Seen while the backend starts, and when it failed.
    OpeningState *opening() const { return m_opening; }
    CountCard *attention() const { return m_attention; }
    QPushButton *addButton() const { return m_add; }
    QMenu *addMenu() const { return m_addMenu; }
    const QList<CountCard *> &countCards() const { return m_cards; }

Q_SIGNALS:
    /// A person wants to know what is wrong with stored data.
    void problemsWanted();
    /// An address outside of the window.
    void linkActivated(const QString &address);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Count {
        CountCard *card = nullptr;
        QString collection;
        QString selection; ///< empty: the whole collection
        Path::Query filter;
        int asked = 0;          ///< only the latest answer counts
        bool isRefused = false; ///< the server does not tell

        bool isWhole() const { return selection.isEmpty() && filter.isEmpty(); }
    };

    QWidget *makeContent();
    void addGenerated();
    void addDescribed();
    void addMine(const AdminCard &card);
    void addCollection(const CollectionMeta &collection);
    void addSelection(const CollectionMeta &collection, const QString &name, const QString &title);
    void addCount(const AdminCard &card);
    void addCard(const Count &count);
    void addTile(QWidget *tile);
    void addLoading(LoadingCard *card);
    void addToMenu(const CollectionMeta &collection);
    void showAdd();
    void showPermitted();
    void watchHealth();
    void count(int index);
    void countWeek(int index);
    void counted(int index, const Reply &reply);
    void placeCards();
    void arrangeCards();
    void placeTiles();

    AppMeta m_meta;
    Connector *m_connector;
    AddOffers *m_offers;
    QPointer<const Permissions> m_permissions;
    ViewHeader *m_header;
    QPushButton *m_add;
    QMenu *m_addMenu;
    QGridLayout *m_grid;
    QGridLayout *m_tileGrid;
    RecentChanges *m_recent;
    OpeningState *m_opening;
    CountCard *m_attention = nullptr;
    QList<CountCard *> m_cards; ///< in their order
    QList<Count> m_counts;
    QList<QWidget *> m_tiles;
    QList<LoadingCard *> m_loading;
    QList<MineCard *> m_mine;
    QList<std::pair<AdminCard, QWidget *>> m_described;
    QString m_greeted;   ///< name of the person; empty: nobody is known
    QSet<int> m_waiting; ///< counts of which nothing is known yet

    int m_columns = 0;
    int m_tileColumns = 0;
};

} // namespace backdesk::ui
