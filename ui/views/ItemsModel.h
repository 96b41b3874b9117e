// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/Connector.h"
#include "ui/views/CellFormat.h"
#include "ui/views/ItemPages.h"
#include "ui/views/ListSelection.h"
#include "ui/views/ListSource.h"
#include "ui/views/ListState.h"
#include "ui/views/RefreshRound.h"

#include <QAbstractTableModel>
#include <QSet>

namespace backdesk::ui
{

class ColumnScripts;
class ScriptRunner;
class ToldItems;

/// What became of the rows that were seen, when they were asked for anew.
struct RowsMoved {
    int shift = 0;       ///< most of them stand that much further down now
    qint64 growth = 0;   ///< how many items there are more than before
    QStringList arrived; ///< those known to be new
};

/// A list of any length, of which it holds the pages that are looked at.
///
/// Only setVisibleRows() makes it ask for pages; data() of a row that is not there is empty and asks for
/// nothing, so views may call it for whatever they like. When the query changes the old rows stay until the
/// new ones are there; a refresh replaces what is seen at once, and the rest when it comes to be seen.
class ItemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int PageSize = ItemPages::PageSize;
    static constexpr int KeptPages = ItemPages::KeptPages;
    static constexpr int RequestLimit = 3;

    /// The connector must outlive the model.
    ItemsModel(Connector &connector, const ListSource &source, const QList<ListColumn> &columns,
               QObject *parent = nullptr);

    /// Asks for what the state says, beginning with the page of `row`.
    void load(const ListState &state, int row = 0);
    /// Asks again for what is seen, the rest when it comes to be seen.
    void refresh();
    /// Asks again for what failed.
    void retry();
    void setVisibleRows(int first, int last);
    /// Lets go of rows of the former query while the first answer to the present one is still to come.
    void dropOldRows();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const QList<ListColumn> &columns() const { return m_columns; }
    /// Empty: as it is.
    void setColumnTitle(const QString &name, const QString &title);
    /// Which columns a person sees; the cells of others are empty.
    void setShownColumns(const QList<int> &shown);
    /// For columns that functions make; until they answered their cells are pending. `view`: the list's id.
    void setScripts(ScriptRunner *scripts, const QString &view);
    /// Whether what may be done depends on the item, so that it is asked for.
    void setAsksRights(bool asks) { m_asksRights = asks; }
    /// As far as it is known.
    bool mayDelete(int row) const { return may(QLatin1String("delete"), row); }
    /// Which rows are ticked.
    ListSelection &selection() { return m_selection; }
    const ListSelection &selection() const { return m_selection; }
    /// Those of rows that are there.
    QList<SelectedRow> rowsBetween(int first, int last) const;
    qint64 loadedCount() const { return m_pages.rowCount(); }
    /// Ticked ones that are there, from top to bottom.
    QList<int> selectedRows() const;
    /// All that are there, wherever.
    QList<SelectedRow> loadedRows() const;
    const ListState &state() const { return m_state; }
    /// How many items match; more than rows where pages have numbers.
    qint64 total() const { return m_total; }
    const ListSource &source() const { return m_source; }
    /// An item as the API tells it, of a row that is there; empty otherwise.
    QJsonObject item(int row) const { return m_pages.item(row); }
    /// Null while the row is not there.
    const ItemRow *row(int row) const { return m_pages.row(row); }
    /// The page was told without it: a function of the list leaves it out.
    bool isLeftOut(int row) const;
    const Cell *cell(const QModelIndex &index) const;
    /// Among the rows that are there; -1 when it is not.
    int rowOf(const QString &id) const { return m_pages.rowOf(id); }
    /// Whose text in that column begins so, whatever the case: the first from `from` on, then from the
    /// beginning, among the rows that are there; -1: none.
    int findRow(int column, const QString &text, int from) const;
    /// The one that names the items, while it is shown; else the first that is.
    int mainColumn() const;
    /// The first answer to the present query is still to come.
    bool isLoading() const { return m_fresh; }

Q_SIGNALS:
    /// The first answer to a query stands in the model.
    void loaded();
    /// What is seen is about to be replaced.
    void aboutToRefresh();
    /// What is seen of the present rows was replaced; `rowCount()` may differ.
    void refreshed(const backdesk::ui::RowsMoved &moved);
    /// `anything`: rows of the present query are there, only some could not be had.
    void failed(const QString &detail, bool anything);
    /// Instead of failed() when nothing of the list may be seen.
    void forbidden(const QString &detail);
    /// These items are others than they were, and are seen again.
    void itemsChanged(const QStringList &ids);
    /// Cells that functions make are there.
    void scripted();
    /// A function of the description did not work.
    void scriptFailed(const QString &error);

private:
    void startGeneration();
    void fetchWanted();
    void fetch(int page);
    void take(int generation, int page, const Reply &reply);
    void takeInRound(int page, const Reply &reply);
    void takeFirst(int page, const Reply &reply);
    void takeFailure(int page, const Reply &reply);
    void stepRound();
    void finishRound();
    void store(int page, const QJsonObject &json, const ToldItems &told);
    void format(ItemPage &page) const;
    void runScripts(int number, const ItemPage &page);
    void takeScripted(int number, const QJsonArray &items, const QList<QJsonArray> &rows);
    void tellChanged(int number);
    int rowsOf(qint64 total) const;
    void setRowCount(int count);
    void dropRows();
    void tellSelection();
    void keepSelection();
    SelectedRow selectable(int row) const;
    bool may(QLatin1String right, int row) const;
    bool isWanted(int page) const;

    Connector &m_connector;
    ListSource m_source;
    QList<ListColumn> m_columns;
    CellFormat m_format;
    ListSelection m_selection;
    ColumnScripts *m_scripts = nullptr;
    ListState m_state;
    ItemPages m_pages;
    RefreshRound m_round;
    QSet<int> m_inFlight; ///< of the present generation
    QSet<int> m_failed;
    int m_generation = 0;
    int m_rowCount = 0;
    qint64 m_total = 0;
    qint64 m_settledTotal = 0; ///< when what is seen was last told as a whole
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    bool m_fresh = true;
    bool m_asksRights = false;
};

} // namespace backdesk::ui
