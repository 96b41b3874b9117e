// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/View.h"

#include <QHash>
#include <QSet>

class QGridLayout;

namespace backdesk::ui
{

class Connector;
class CountCard;
class OpeningState;
class RecentChanges;
struct Reply;

/// The first page: what the application is and how much of everything there is.
class HomeView : public View
{
    Q_OBJECT
public:
    HomeView(const AppMeta &meta, Connector *connector, QWidget *parent = nullptr);

    QString title() const override { return m_meta.title; }
    void reload() override;

    /// Seen while the backend starts, and when it failed.
    OpeningState *opening() const { return m_opening; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCard(const CollectionMeta &collection);
    void count(const QString &collection);
    void counted(const QString &collection, const Reply &reply);
    void placeCards();

    AppMeta m_meta;
    Connector *m_connector;
    QGridLayout *m_grid;
    RecentChanges *m_recent;
    OpeningState *m_opening;
    QList<CountCard *> m_cards;
    QHash<QString, CountCard *> m_byName;
    QHash<QString, int> m_asked; ///< how often, by collection: only the latest answer counts
    QSet<QString> m_waiting;     ///< collections of which nothing is known yet

    int m_columns = 0;
};

} // namespace backdesk::ui
