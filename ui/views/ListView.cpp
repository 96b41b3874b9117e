// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListView.h"

#include "ui/theme/Theme.h"
#include "ui/views/ChoiceFilterEditor.h"
#include "ui/views/DateFilterEditor.h"
#include "ui/views/DeleteFlow.h"
#include "ui/views/FilterChips.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/ItemMenu.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/NumberFilterEditor.h"
#include "ui/views/PanelSide.h"
#include "ui/views/RefFilterEditor.h"
#include "ui/views/SegmentFilterEditor.h"
#include "ui/views/TextFilterEditor.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorState.h"
#include "ui/widgets/OverflowBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/SkeletonRows.h"
#include "ui/widgets/ViewHeader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

/// Many writes in a row make one refresh each of these.
constexpr int RefreshInterval = 300;

CollectionMeta metaOf(const AppMeta &app, const QString &name)
{
    if (const CollectionMeta *known = app.collection(name))
        return *known;
    CollectionMeta unknown;
    unknown.name = name;
    unknown.title = name;
    return unknown;
}

constexpr QLatin1String TopKey("top");
constexpr QLatin1String LeadingKey("leading");
constexpr QLatin1String RowKey("row");
constexpr QLatin1String ColumnKey("column");
constexpr QLatin1String IdKey("id");
constexpr QLatin1String CurrentKey("current");
constexpr QLatin1String WidthsKey("widths");

} // namespace

ListView::ListView(Connector &connector, const AppMeta &app, const Path &path, QWidget *parent)
    : View(path, parent),
      m_connector(connector),
      m_app(app),
      m_meta(metaOf(app, path.collection())),
      m_fields(filterFields(m_meta)),
      m_state(ListState::fromQuery(path.query())),
      m_labels(&connector),
      m_model(connector, m_meta.name, ListColumns::make(m_app, m_meta)),
      m_total(connector, m_meta.name),
      m_delete(new DeleteFlow(connector, app, this)),
      m_header(new ViewHeader(m_meta.title)),
      m_card(new ItemsCard(m_model))
{
    setAccessibleName(m_meta.title);
    m_slow.setSingleShot(true);
    m_slow.setInterval(SkeletonRows::Delay);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshInterval);
    QWidget *main = makeMain();
    m_panel = new FilterPanel(m_fields, [this](const FilterField &field) { return makeEditor(field); });
    m_side = new PanelSide(main, m_panel);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_side);
    connectParts();
    showState();
    m_card->showLoading();
    // Not at once: restoreState() comes after the constructor.
    QMetaObject::invokeMethod(this, &ListView::start, Qt::QueuedConnection);
}

ListView::~ListView() = default;

QWidget *ListView::makeMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    const int edge = themeSize(Size::PageEdge);
    column->setContentsMargins(edge, 14, edge, themeSize(Size::GroupGap));
    column->setSpacing(10);
    QPushButton *add = primaryButton(tr("Add"), QStringLiteral("plus"));
    add->setToolTip(withKeys(tr("Add to “%1”").arg(m_meta.title), QKeySequence::New));
    add->setAccessibleName(tr("Add to “%1”").arg(m_meta.title));
    connect(add, &QPushButton::clicked, this, &ListView::addItem);
    m_header->actions()->addButton(add, true);
    column->addWidget(m_header);
    column->addWidget(makeBar());
    m_card->table()->setAccessibleName(m_meta.title);
    m_card->table()->setAccessibleDescription(m_meta.description);
    column->addWidget(m_card, 1);
    return main;
}

QWidget *ListView::makeBar()
{
    m_search = new SearchBox(tr("Search"));
    m_search->setAccessibleName(tr("Search in “%1”").arg(m_meta.title));
    m_search->setToolTip(withKeys(tr("Search in all texts"), QKeySequence::Find));
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setMaximumWidth(qRound(200 * Theme::current().textScale()));
    const FilterText text([this](const QString &collection, const QString &id) {
        m_labels.want(collection, {id});
        return m_labels.label(collection, id);
    });
    m_chips = new FilterChips(m_fields, text);
    m_toggle = iconButton(QStringLiteral("list-filter"), tr("Filters"), nullptr, ButtonRole::Normal);
    m_toggle->setCheckable(true);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(themeSize(Size::Gap));
    row->addWidget(m_search, 2, Qt::AlignTop);
    row->addWidget(m_chips, 5, Qt::AlignVCenter);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    return bar;
}

FilterEditor *ListView::makeEditor(const FilterField &field)
{
    switch (field.kind) {
    case FilterField::Kind::Text:
    case FilterField::Kind::Entries:
        return new TextFilterEditor(field);
    case FilterField::Kind::Choice:
        return new ChoiceFilterEditor(field);
    case FilterField::Kind::Number:
        return new NumberFilterEditor(field);
    case FilterField::Kind::Date:
        return new DateFilterEditor(field);
    case FilterField::Kind::Bool:
    case FilterField::Kind::Links:
        return new SegmentFilterEditor(field);
    case FilterField::Kind::Ref:
        return new RefFilterEditor(field, m_app, m_connector, m_labels);
    }
    return nullptr;
}

void ListView::connectParts()
{
    connect(&m_model, &ItemsModel::loaded, this, &ListView::showAnswer);
    connect(&m_model, &ItemsModel::refreshed, this, &ListView::keepCurrent);
    connect(&m_model, &ItemsModel::failed, this, &ListView::showFailure);
    connect(&m_total, &CollectionTotal::changed, this, &ListView::updateNote);
    connect(&m_total, &CollectionTotal::idle, this, &ListView::announceOnce);
    connect(&m_labels, &ReferenceLabels::arrived, this, [this] { m_chips->setConditions(m_state.filters); });
    connect(&m_labels, &ReferenceLabels::idle, this, &ListView::announceOnce);
    connect(&m_connector, &Connector::changed, this, &ListView::collectionsChanged);
    connect(&m_slow, &QTimer::timeout, &m_model, &ItemsModel::dropOldRows);
    connect(&m_refresh, &QTimer::timeout, this, &ListView::refresh);

    connect(m_delete, &DeleteFlow::message, this, &View::message);
    connect(m_delete, &DeleteFlow::deleted, this, &ListView::refresh);

    ItemsTable *table = m_card->table();
    connect(table, &ItemsTable::rowOpened, this, &ListView::openRow);
    connect(table, &ItemsTable::linkOpened, this,
            [this](const QString &collection, const QString &id, bool beside) {
                Q_EMIT navigate(Path::item(collection, id), beside);
            });
    connect(table, &ItemsTable::menuRequested, this, &ListView::showMenu);
    connect(table, &ItemsTable::copyRequested, this, &ListView::copy);
    connect(table, &ItemsTable::deletionRequested, this, &ListView::removeRow);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListView::rememberCurrent);
    connect(table->header(), &ItemsHeader::sortRequested, this, [this](const QStringList &keys) {
        ListState next = m_state;
        next.sort = keys;
        setState(next);
    });

    connect(m_search, &SearchBox::searched, this, [this](const QString &text) {
        ListState next = m_state;
        next.search = text.trimmed();
        setState(next);
    });
    connect(m_chips, &FilterChips::conditionsChanged, this, &ListView::setConditions);
    connect(m_chips, &FilterChips::fieldRequested, this, &ListView::editField);
    connect(m_panel, &FilterPanel::conditionsChanged, this, &ListView::setConditions);
    connect(m_panel, &FilterPanel::closed, this, [this] {
        m_side->setPanelShown(false);
        m_toggle->setFocus();
    });
    connect(m_toggle, &QToolButton::toggled, m_side, &PanelSide::setPanelShown);
    connect(m_side, &PanelSide::panelShownChanged, m_toggle, &QToolButton::setChecked);
}

void ListView::start()
{
    load(m_restored.value(RowKey).toInt());
    m_total.refresh();
}

void ListView::load(int row)
{
    m_card->showLoading();
    m_slow.start();
    m_model.load(m_state, row);
}

void ListView::setState(const ListState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_restored.clear();
    m_currentId.clear();
    showState();
    setQuery(m_state.toQuery());
    load(0);
}

void ListView::setConditions(const Path::Query &conditions)
{
    ListState next = m_state;
    next.filters = conditions;
    setState(next);
}

void ListView::showState()
{
    m_chips->setConditions(m_state.filters);
    m_panel->setConditions(m_state.filters);
    m_card->table()->header()->setSort(m_state.sort);
    if (m_search->text().trimmed() != m_state.search)
        m_search->setText(m_state.search);
    updateNote();
}

void ListView::showAnswer()
{
    m_slow.stop();
    if (!m_state.isNarrowed())
        m_total.set(m_model.rowCount());
    updateNote();
    if (m_model.rowCount() == 0) {
        m_card->showState(emptyState());
    } else {
        m_card->showRows();
        m_card->table()->fitColumns();
        m_card->table()->verticalScrollBar()->setValue(0);
        restorePlace();
    }
    announceOnce();
}

void ListView::showFailure(const QString &detail, bool anything)
{
    m_slow.stop();
    if (anything) {
        Message message = Message::error(tr("Some rows could not be loaded: %1").arg(detail));
        message.actionText = tr("Retry");
        message.action = [model = QPointer<ItemsModel>(&m_model)] {
            if (model)
                model->retry();
        };
        Q_EMIT this->message(message);
        return;
    }
    auto *error = new ErrorState(tr("“%1” could not be loaded.").arg(m_meta.title), detail);
    connect(error, &ErrorState::retry, this, &ListView::reload);
    m_card->showState(error);
    updateNote();
    announceOnce();
}

StateBlock *ListView::emptyState()
{
    if (m_state.isNarrowed()) {
        auto *none =
            new EmptyState(QStringLiteral("search"), tr("Nothing in “%1” matches.").arg(m_meta.title));
        none->setDetail(tr("Other words or fewer filters find more."));
        none->setAction(m_state.search.isEmpty() ? tr("Clear filters") : tr("Clear search and filters"),
                        QStringLiteral("x"));
        connect(none, &EmptyState::actionTriggered, this, [this] {
            ListState all;
            all.sort = m_state.sort;
            setState(all);
        });
        return none;
    }
    auto *empty = new EmptyState(QStringLiteral("inbox"), tr("“%1” is still empty.").arg(m_meta.title));
    empty->setDetail(m_meta.description);
    empty->setAction(tr("Add the first entry"), QStringLiteral("plus"));
    connect(empty, &EmptyState::actionTriggered, this, &ListView::addItem);
    return empty;
}

void ListView::announceOnce()
{
    if (m_announced || !m_labels.isIdle() || !m_total.isIdle() || (m_model.isLoading() && !m_card->state()))
        return;
    m_announced = true;
    // Once what was changed just now is laid out.
    QTimer::singleShot(0, this, &View::loaded);
}

void ListView::collectionsChanged(const QStringList &collections)
{
    const auto concerns = [&](const ListColumn &column) { return collections.contains(column.collection); };
    const QList<ListColumn> &columns = m_model.columns();
    if (!collections.contains(m_meta.name) && std::none_of(columns.cbegin(), columns.cend(), concerns))
        return;
    m_labels.refresh(collections);
    if (!isVisible())
        m_outdated = true;
    else if (!m_refresh.isActive())
        m_refresh.start();
}

void ListView::refresh()
{
    m_outdated = false;
    // An error or an empty list is replaced as a whole.
    if (m_card->state())
        return reload();
    m_model.refresh();
    m_total.refresh();
}

void ListView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_outdated)
        m_refresh.start();
    QMetaObject::invokeMethod(this, &ListView::restorePlace, Qt::QueuedConnection);
}

void ListView::reload()
{
    if (!m_card->state() && !m_model.isLoading()) {
        m_model.refresh();
        m_total.refresh();
        return;
    }
    load(0);
    m_total.refresh();
}

void ListView::rememberCurrent()
{
    const ItemRow *row = m_model.row(m_card->table()->currentIndex().row());
    m_currentId = row ? row->id : QString();
}

/// After a refresh the selected item may stand in another row.
void ListView::keepCurrent()
{
    ItemsTable *table = m_card->table();
    if (m_model.rowCount() == 0) {
        m_total.refresh();
        return m_card->showState(emptyState());
    }
    if (!m_state.isNarrowed())
        m_total.set(m_model.rowCount());
    updateNote();
    if (m_currentId.isEmpty())
        return rememberCurrent();
    const ItemRow *current = m_model.row(table->currentIndex().row());
    if (!current || current->id == m_currentId)
        return;
    const int row = m_model.rowOf(m_currentId);
    if (row < 0)
        return;
    table->setAutoScroll(false);
    table->setCurrentRow(row);
    table->setAutoScroll(true);
}

QVariantMap ListView::saveState() const
{
    const ItemsTable *table = m_card->table();
    if (m_model.isLoading())
        return m_restored;
    QVariantMap state{{TopKey, table->verticalScrollBar()->value()},
                      {LeadingKey, table->horizontalScrollBar()->value()},
                      {RowKey, table->firstVisibleRow()}};
    if (table->currentIndex().isValid()) {
        state.insert(IdKey, m_currentId);
        state.insert(ColumnKey, table->currentIndex().column());
        state.insert(CurrentKey, table->currentIndex().row());
    }
    if (table->header()->isResizedByHand()) {
        QVariantList widths;
        for (const int width : table->columnWidths())
            widths.append(width);
        state.insert(WidthsKey, widths);
    }
    return state;
}

void ListView::restoreState(const QVariantMap &state)
{
    m_restored = state;
    QList<int> widths;
    for (const QVariant &width : state.value(WidthsKey).toList())
        widths.append(width.toInt());
    if (widths.isEmpty())
        return;
    m_card->table()->header()->setResizedByHand(true);
    m_card->table()->setColumnWidths(widths);
}

void ListView::restorePlace()
{
    // Positions mean something only once the table has its size.
    if (m_restored.isEmpty() || m_model.isLoading() || !isVisible())
        return;
    const QVariantMap state = std::exchange(m_restored, {});
    ItemsTable *table = m_card->table();
    table->setAutoScroll(false);
    if (const QVariant current = state.value(CurrentKey); current.isValid()) {
        const QString id = state.value(IdKey).toString();
        const int row = m_model.rowOf(id);
        table->setCurrentIndex(m_model.index(row >= 0 ? row : qMin(current.toInt(), m_model.rowCount() - 1),
                                             state.value(ColumnKey).toInt()));
        m_currentId = id;
    }
    table->setAutoScroll(true);
    table->verticalScrollBar()->setValue(state.value(TopKey).toInt());
    table->horizontalScrollBar()->setValue(state.value(LeadingKey).toInt());
    table->setFocus();
}

QString ListView::note() const
{
    if (m_model.isLoading())
        return {};
    const QString count = locale().toString(m_model.rowCount());
    if (!m_state.isNarrowed() || m_total.value() < 0)
        return count;
    //: How many items match, of all there are: "213 of 1,204".
    return tr("%1 of %2").arg(count, locale().toString(m_total.value()));
}

void ListView::updateNote()
{
    m_header->setNote(note());
}

void ListView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListView::addItem()
{
    Q_EMIT navigate(Path::add(m_meta.name));
}

bool ListView::escape()
{
    if (m_side->isFloating() && m_side->isPanelShown()) {
        m_side->setPanelShown(false);
        return true;
    }
    if (!m_search->hasFocus())
        return false;
    m_card->table()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ListView::openRow(int row, bool beside)
{
    if (const ItemRow *item = m_model.row(row))
        Q_EMIT navigate(Path::item(m_meta.name, item->id), beside);
}

void ListView::showMenu(const QModelIndex &index, const QPoint &position)
{
    const ItemRow *row = m_model.row(index.row());
    if (!row)
        return;
    const ListColumn &column = m_model.columns().at(index.column());
    auto *menu = new ItemMenu(*row, column, row->cells.at(index.column()), this);
    connect(menu, &ItemMenu::openRequested, this,
            [this, path = Path::item(m_meta.name, row->id)](bool beside) { Q_EMIT navigate(path, beside); });
    connect(menu, &ItemMenu::linkRequested, this, [this, collection = column.collection](const QString &id) {
        Q_EMIT navigate(Path::item(collection, id));
    });
    connect(menu, &ItemMenu::copyRequested, this, &ListView::copy);
    connect(menu, &ItemMenu::sortRequested, m_card->table()->header(), &ItemsHeader::sortRequested);
    connect(menu, &ItemMenu::deletionRequested, this, [this, number = index.row()] { removeRow(number); });
    menu->popup(position);
}

void ListView::removeRow(int row)
{
    if (const ItemRow *item = m_model.row(row))
        m_delete->start(m_meta.name, item->id, item->label);
}

void ListView::copy(const QString &text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT message(Message::info(tr("Copied.")));
}

void ListView::editField(const QString &fieldName)
{
    FilterEditor *editor = m_panel->editor(fieldName);
    if (!editor)
        return;
    m_side->setPanelShown(true);
    editor->setFocus(Qt::OtherFocusReason);
}

} // namespace backdesk::ui
