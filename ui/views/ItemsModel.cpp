// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ItemsModel.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/views/ColumnScripts.h"
#include "ui/views/ToldItems.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace backdesk::ui
{

namespace
{

bool isEndAligned(const ListColumn &column)
{
    return column.kind == ListColumn::Kind::Number;
}

QVariant alignment(const ListColumn &column)
{
    return int((isEndAligned(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

ItemsModel::ItemsModel(Connector &connector, const ListSource &source, const QList<ListColumn> &columns,
                       QObject *parent)
    : QAbstractTableModel(parent),
      m_connector(connector),
      m_source(source),
      m_columns(columns),
      m_format(source.collection, columns)
{
    connect(&m_selection, &ListSelection::changed, this, &ItemsModel::tellSelection);
}

void ItemsModel::load(const ListState &state, int row)
{
    // Another order leaves what was ticked as it is; others items do not.
    if (state.filters != m_state.filters || state.search != m_state.search)
        m_selection.clear();
    m_state = state;
    m_fresh = true;
    m_firstVisible = m_lastVisible = qMax(row, 0);
    startGeneration();
    fetch(m_firstVisible / PageSize);
}

void ItemsModel::refresh()
{
    if (m_fresh)
        return load(m_state, m_firstVisible);
    startGeneration();
    m_round = RefreshRound(m_pages, m_firstVisible, qMin(m_lastVisible, m_rowCount - 1), m_settledTotal);
    stepRound();
}

void ItemsModel::retry()
{
    if (m_fresh)
        return load(m_state, m_firstVisible);
    m_failed.clear();
    fetchWanted();
}

void ItemsModel::setVisibleRows(int first, int last)
{
    // What is seen before the first answer says nothing about the rows to come.
    if (m_fresh)
        return;
    m_firstVisible = qMax(first, 0);
    m_lastVisible = qMax(last, m_firstVisible);
    fetchWanted();
}

void ItemsModel::dropOldRows()
{
    if (m_fresh)
        dropRows();
}

void ItemsModel::dropRows()
{
    if (m_rowCount == 0)
        return;
    beginResetModel();
    m_pages.clear();
    m_rowCount = 0;
    m_total = 0;
    endResetModel();
}

int ItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ItemsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(m_columns.at(index.column()));
    if (role == Qt::CheckStateRole) {
        const ItemRow *item = m_columns.at(index.column()).main ? row(index.row()) : nullptr;
        return item ? QVariant(m_selection.isSelected(item->id) ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Cell *shown = cell(index);
    if (!shown || shown->look == Cell::Look::Pending)
        return role == Qt::AccessibleTextRole
                   ? replacedText(QStringLiteral("listView.loading"), tr("Loading"))
                   : QVariant();
    if (role == Qt::AccessibleTextRole && shown->look == Cell::Look::Empty)
        return tr("Empty");
    return shown->text;
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant(section + 1) : QVariant();
    const ListColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.hint.isEmpty() ? column.title : column.hint;
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

const Cell *ItemsModel::cell(const QModelIndex &index) const
{
    const ItemRow *found = index.isValid() ? row(index.row()) : nullptr;
    return found ? &found->cells.at(index.column()) : nullptr;
}

void ItemsModel::startGeneration()
{
    ++m_generation;
    m_round = {};
    m_inFlight.clear();
    m_failed.clear();
}

bool ItemsModel::isWanted(int number) const
{
    if (number < 0 || number > (m_rowCount - 1) / PageSize || m_rowCount == 0)
        return false;
    const ItemPage *found = m_pages.page(number);
    return (!found || found->generation != m_generation) && !m_inFlight.contains(number) &&
           !m_failed.contains(number) && !m_round.answers().contains(number);
}

void ItemsModel::fetchWanted()
{
    const int first = m_firstVisible / PageSize;
    const int last = qMin(m_lastVisible, qMax(m_rowCount - 1, 0)) / PageSize;
    QList<int> numbers;
    for (int number = first; number <= last; ++number)
        numbers.append(number);
    // What is scrolled to next, when the edge of a page is near.
    if (m_lastVisible % PageSize >= PageSize / 2)
        numbers.append(last + 1);
    if (m_firstVisible % PageSize < PageSize / 2)
        numbers.append(first - 1);
    for (const int number : std::as_const(numbers)) {
        if (m_inFlight.size() >= RequestLimit)
            return;
        if (isWanted(number))
            fetch(number);
    }
}

void ItemsModel::fetch(int number)
{
    m_inFlight.insert(number);
    ListQuery query;
    query.filters = m_state.filters;
    query.search = m_state.search;
    query.sort = m_state.sort;
    const int before = number * PageSize;
    query.page = m_state.isNumbered() ? qMin(PageSize, m_state.pageSize - before) : PageSize;
    query.skip = m_state.skip + before;
    query.permissions = m_asksRights;
    const int generation = m_generation;
    m_source.ask(m_connector, query).then(this, [this, generation, number](const Reply &reply) {
        take(generation, number, reply);
    });
}

void ItemsModel::take(int generation, int number, const Reply &reply)
{
    if (generation != m_generation)
        return;
    m_inFlight.remove(number);
    if (m_round.waitsFor(number))
        return takeInRound(number, reply);
    if (!reply.ok())
        return takeFailure(number, reply);
    if (m_fresh) {
        takeFirst(number, reply);
    } else {
        m_total = reply.json.value(QLatin1String("total")).toInteger();
        // A page that was scrolled to may know more than those that are seen; these are compared later.
        if (m_rowCount == 0)
            m_settledTotal = m_total;
        setRowCount(rowsOf(m_total));
        store(number, reply.json, ToldItems(m_pages, {number}));
        tellChanged(number);
        // Answers overtake each other: only a whole round tells what came and went.
        Q_EMIT refreshed({0, 0, {}});
    }
    keepSelection();
    fetchWanted();
}

void ItemsModel::takeFirst(int number, const Reply &reply)
{
    m_total = m_settledTotal = reply.json.value(QLatin1String("total")).toInteger();
    beginResetModel();
    m_pages.clear();
    m_rowCount = rowsOf(m_total);
    m_fresh = false;
    store(number, reply.json, {});
    endResetModel();
    tellChanged(number);
    Q_EMIT loaded();
}

void ItemsModel::takeInRound(int number, const Reply &reply)
{
    if (!reply.ok()) {
        m_round.giveUp(number);
        takeFailure(number, reply);
        if (reply.status == 403)
            return;
    } else {
        m_round.take(number, reply.json);
    }
    if (m_round.isDone())
        stepRound();
}

void ItemsModel::stepRound()
{
    QList<int> pages = m_round.next(m_round.answers().isEmpty() ? m_rowCount : rowsOf(m_round.total()));
    pages.removeIf([this](int page) { return m_failed.contains(page); });
    for (const int page : std::as_const(pages))
        fetch(page);
    if (!pages.isEmpty())
        return;
    // An empty list shows no page, but may have got its first item.
    if (m_rowCount == 0 && m_round.answers().isEmpty())
        return fetch(0);
    finishRound();
}

void ItemsModel::finishRound()
{
    const RefreshRound round = std::exchange(m_round, {});
    if (round.answers().isEmpty())
        return;
    Q_EMIT aboutToRefresh();
    const ToldItems told(m_pages, m_pages.numbers());
    const int shift = round.shift();
    m_total = m_settledTotal = round.total();
    setRowCount(rowsOf(m_total));
    const auto answers = round.answers();
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        store(answer.key(), *answer, told);
    // Rows of other pages stand elsewhere now.
    if (shift != 0)
        m_pages.dropOlderThan(m_generation);
    m_firstVisible = qMax(m_firstVisible + shift, 0);
    m_lastVisible = qMax(m_lastVisible + shift, m_firstVisible);
    for (const int number : m_pages.numbers())
        tellChanged(number);
    keepSelection();
    const QStringList arrived = round.growth() > 0 ? told.arrivedIn(answers, m_rowCount) : QStringList();
    if (!arrived.isEmpty())
        Q_EMIT itemsChanged(arrived);
    Q_EMIT refreshed({shift, round.growth(), arrived});
    fetchWanted();
}

bool ItemsModel::isLeftOut(int row) const
{
    const ItemPage *page = m_pages.page(row / PageSize);
    return page && page->generation == m_generation && row % PageSize >= page->rows.size();
}

int ItemsModel::rowsOf(qint64 total) const
{
    const qint64 most = m_state.isNumbered() ? m_state.pageSize : std::numeric_limits<int>::max();
    return int(qBound(qint64(0), total - m_state.skip, most));
}

void ItemsModel::takeFailure(int number, const Reply &reply)
{
    m_failed.insert(number);
    const QString detail = reply.detail();
    if (reply.status == 403) {
        dropRows();
        Q_EMIT forbidden(detail);
        return;
    }
    Q_EMIT failed(detail.isEmpty() ? tr("No answer came.") : detail, !m_fresh);
    if (!m_fresh)
        fetchWanted();
}

bool ItemsModel::may(QLatin1String right, int row) const
{
    const ItemRow *item = this->row(row);
    const ItemPage *of = item ? m_pages.page(row / PageSize) : nullptr;
    return !of || of->permissions.value(item->id).toObject().value(right).toBool(true);
}

void ItemsModel::store(int number, const QJsonObject &json, const ToldItems &told)
{
    auto *stored = new ItemPage;
    stored->generation = m_generation;
    stored->items = json.value(QLatin1String("result")).toArray();
    stored->labels = json.value(QLatin1String("_labels")).toObject();
    stored->permissions = json.value(QLatin1String("_permissions")).toObject();
    // Else every refresh would show bars for a moment.
    const bool known = m_scripts && told.fillScripted(*stored);
    format(*stored);
    m_pages.insert(number, stored);
    const QStringList changed = told.changedIn(stored->items);
    if (m_scripts && !known)
        runScripts(number, *stored);
    if (!changed.isEmpty())
        Q_EMIT itemsChanged(changed);
}

void ItemsModel::format(ItemPage &page) const
{
    page.rows.clear();
    page.rows.reserve(page.items.size());
    for (const QJsonValue item : std::as_const(page.items)) {
        page.rows.append(item.isArray() ? m_format.row(item.toArray(), page.labels)
                                        : m_format.row(item.toObject(), page.labels));
    }
    if (!m_scripts || page.scripted.isEmpty())
        return;
    const QList<int> &places = m_scripts->places();
    for (qsizetype row = 0; row < page.rows.size(); ++row) {
        if (page.scripted.value(row).isEmpty())
            continue;
        for (qsizetype i = 0; i < places.size(); ++i) {
            page.rows[row].cells[places.at(i)] =
                m_format.scripted(m_columns.at(places.at(i)), page.scripted.value(row).at(i));
        }
    }
}

void ItemsModel::setScripts(ScriptRunner *scripts, const QString &view)
{
    if (!scripts)
        return;
    m_scripts = new ColumnScripts(scripts, m_columns, view, this);
    connect(m_scripts, &ColumnScripts::failed, this, &ItemsModel::scriptFailed);
}

void ItemsModel::runScripts(int number, const ItemPage &page)
{
    m_scripts->run(page.items, [this, number, items = page.items](const QList<QJsonArray> &rows) {
        takeScripted(number, items, rows);
    });
}

void ItemsModel::takeScripted(int number, const QJsonArray &items, const QList<QJsonArray> &rows)
{
    ItemPage *found = m_pages.edit(number);
    // Other rows stand there by now, which were asked about themselves.
    if (!found || found->items != items)
        return;
    found->scripted = rows;
    format(*found);
    tellChanged(number);
    Q_EMIT scripted();
}

void ItemsModel::tellChanged(int number)
{
    const int first = number * PageSize;
    const int last = qMin(first + PageSize, m_rowCount) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ItemsModel::setColumnTitle(const QString &name, const QString &title)
{
    for (int i = 0; i < m_columns.size() && !title.isEmpty(); ++i) {
        if (m_columns.at(i).name != name)
            continue;
        m_columns[i].title = title;
        Q_EMIT headerDataChanged(Qt::Horizontal, i, i);
    }
}

void ItemsModel::setShownColumns(const QList<int> &shown)
{
    for (int i = 0; i < m_columns.size(); ++i)
        m_columns[i].shown = shown.contains(i);
    m_format = CellFormat(m_source.collection, m_columns);
    for (const int number : m_pages.numbers()) {
        format(*m_pages.edit(number));
        tellChanged(number);
    }
}

void ItemsModel::tellSelection()
{
    if (m_rowCount > 0)
        Q_EMIT dataChanged(index(m_firstVisible, 0),
                           index(qMin(m_lastVisible, m_rowCount - 1), columnCount() - 1),
                           {Qt::CheckStateRole});
}

SelectedRow ItemsModel::selectable(int number) const
{
    const ItemRow *found = row(number);
    return found ? SelectedRow{found->id, found->label, item(number)} : SelectedRow();
}

QList<SelectedRow> ItemsModel::rowsBetween(int first, int last) const
{
    QList<SelectedRow> rows;
    for (int number = qMin(first, last); number <= qMax(first, last); ++number) {
        if (row(number))
            rows.append(selectable(number));
    }
    return rows;
}

QList<SelectedRow> ItemsModel::loadedRows() const
{
    QList<SelectedRow> rows;
    for (const int number : m_pages.numbers())
        rows += rowsBetween(number * PageSize, number * PageSize + PageSize - 1);
    return rows;
}

QList<int> ItemsModel::selectedRows() const
{
    QList<int> rows;
    for (const int number : m_pages.numbers()) {
        for (int row = number * PageSize; row < (number + 1) * PageSize; ++row) {
            const ItemRow *item = this->row(row);
            if (item && m_selection.isSelected(item->id))
                rows.append(row);
        }
    }
    return rows;
}

int ItemsModel::mainColumn() const
{
    const auto place = [this](auto &&matches) {
        return int(std::find_if(m_columns.cbegin(), m_columns.cend(), matches) - m_columns.cbegin());
    };
    const int main = place([](const ListColumn &column) { return column.main && column.shown; });
    const int shown = place([](const ListColumn &column) { return column.shown; });
    return main < m_columns.size() ? main : shown < m_columns.size() ? shown : 0;
}

int ItemsModel::findRow(int column, const QString &text, int from) const
{
    int wrapped = -1;
    for (const int number : m_pages.numbers()) {
        const QList<ItemRow> &rows = m_pages.page(number)->rows;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const int row = number * PageSize + int(i);
            if (!rows.at(i).cells.at(column).text.startsWith(text, Qt::CaseInsensitive))
                continue;
            if (row >= from)
                return row;
            if (wrapped < 0)
                wrapped = row;
        }
    }
    return wrapped;
}

/// What is gone is not ticked any more. Only where all rows are there that can be told.
void ItemsModel::keepSelection()
{
    const bool isOnePage = m_total > m_rowCount;
    if (m_selection.rows().isEmpty() || isOnePage)
        return;
    QSet<QString> present;
    for (int number = 0; number * PageSize < m_rowCount; ++number) {
        const ItemPage *found = m_pages.page(number);
        if (!found || found->generation != m_generation)
            return;
        for (const ItemRow &row : found->rows)
            present.insert(row.id);
    }
    m_selection.keepOnly(present);
}

void ItemsModel::setRowCount(int count)
{
    if (count > m_rowCount) {
        beginInsertRows({}, m_rowCount, count - 1);
        m_rowCount = count;
        endInsertRows();
    } else if (count < m_rowCount) {
        beginRemoveRows({}, count, m_rowCount - 1);
        m_rowCount = count;
        m_pages.dropFrom(count);
        endRemoveRows();
    }
}

} // namespace backdesk::ui
