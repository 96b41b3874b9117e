// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListView.h"

#include "ui/theme/Theme.h"
#include "ui/views/ColumnControl.h"
#include "ui/views/DeleteFlow.h"
#include "ui/views/FilterChips.h"
#include "ui/views/FilterEditor.h"
#include "ui/views/FilterEditors.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/FilterQuery.h"
#include "ui/views/ItemMenu.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListActions.h"
#include "ui/views/ListBulk.h"
#include "ui/views/ListClipboard.h"
#include "ui/views/ListEmptyState.h"
#include "ui/views/ListFooter.h"
#include "ui/views/ListPlace.h"
#include "ui/views/ListTexts.h"
#include "ui/views/ListTransfer.h"
#include "ui/views/OpeningState.h"
#include "ui/views/PageBar.h"
#include "ui/views/PanelSide.h"
#include "ui/views/ViewControl.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorState.h"
#include "ui/widgets/OverflowBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/SkeletonRows.h"
#include "ui/widgets/ViewHeader.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

/// Many writes in a row make one refresh each of these.
constexpr int RefreshInterval = 300;

FieldContext contextOf(Connector &connector, const AppMeta &app, const QString &collection,
                       ReferenceLabels &labels, ScriptRunner *scripts)
{
    FieldContext context;
    context.scripts = scripts;
    context.connector = &connector;
    context.labels = &labels;
    context.app = app;
    context.collection = collection;
    return context;
}

} // namespace

ListView::ListView(Connector &connector, const AppMeta &app, const Path &path, QWidget *parent,
                   ScriptRunner *scripts, const Permissions *permissions)
    : View(path, parent),
      m_connector(connector),
      m_app(app),
      m_meta(ListPlan::collectionOf(app, path)),
      m_selection(ListPlan::selectionOf(m_meta, path)),
      m_plan(ListPlan::make(m_app, m_meta, path)),
      m_fields(m_plan.filters),
      m_labels(&connector),
      m_model(connector, {m_meta.name, path.selection()}, m_plan.columns),
      m_total(connector, {m_meta.name, path.selection()}),
      m_rights(connector, m_app, m_meta, permissions),
      m_delete(new DeleteFlow(connector, app, this)),
      m_header(new ViewHeader(title())),
      m_card(new ItemsCard(m_model)),
      m_place(new ListPlace(m_model, *m_card->table(), this)),
      m_columns(new ColumnControl(m_model, *m_card->table(), ListLayout(m_app.name, m_plan.name), this))
{
    m_context = contextOf(connector, app, m_meta.name, m_labels, scripts);
    m_query = new FilterQuery(scripts, m_plan.admin, this);
    m_views =
        new ViewControl(m_context, ListLayout(m_app.name, m_plan.name), m_plan.defaults, *m_columns, this);
    m_state = m_views->begin(path.query());
    m_model.setScripts(scripts, m_plan.admin.id);
    setAccessibleName(title());
    m_actions = new ListActions(m_context, m_model, this);
    m_bulk = new ListBulk(m_context, m_plan, m_rights, m_model, *m_card, m_actions->flow(), this);
    m_clipboard = new ListClipboard(m_model, *m_card->table(), this);
    m_card->footer()->setNumbered(m_state.isNumbered());
    m_slow.setSingleShot(true);
    m_slow.setInterval(SkeletonRows::Delay);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshInterval);
    QWidget *main = makeMain();
    m_panel = new FilterPanel(
        m_fields, [this](const FilterField &field) { return makeFilterEditor(field, m_context); });
    m_texts = new ListTexts(scripts, m_plan.admin, m_model, *m_chips, *m_panel, this);
    m_side = new PanelSide(main, m_panel);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_side);
    m_search->setText(m_state.search);
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
    m_add = primaryButton(tr("Add"), QStringLiteral("plus"));
    m_add->setToolTip(withKeys(tr("Add to “%1”").arg(m_meta.title), QKeySequence::New));
    m_add->setAccessibleName(tr("Add to “%1”").arg(m_meta.title));
    m_add->setVisible(m_rights.mayAdd());
    connect(m_add, &QPushButton::clicked, this, &ListView::addItem);
    connect(&m_rights, &ListRights::changed, this, [this] { m_add->setVisible(m_rights.mayAdd()); });
    makeTransfer();
    m_header->actions()->addButton(m_add, true);
    column->addWidget(m_header);
    column->addWidget(makeBar());
    m_card->table()->setAccessibleName(title());
    m_card->table()->setAccessibleDescription(m_selection ? m_selection->description : m_meta.description);
    column->addWidget(m_card, 1);
    return main;
}

void ListView::makeTransfer()
{
    const auto present = [this] { return ListTransfer::Present{title(), m_state, m_total.value()}; };
    m_transfer = new ListTransfer(m_connector, m_app, {m_meta.name, path().selection()}, m_model,
                                  *m_card->table(), present, this);
    // Importing updates too, but who may add nothing is not offered it.
    m_transfer->addTo(*m_header->actions(), m_rights.mayAdd());
    connect(&m_rights, &ListRights::changed, this, [this] { m_transfer->setImporting(m_rights.mayAdd()); });
    connect(m_transfer, &ListTransfer::message, this, &View::message);
}

QWidget *ListView::makeBar()
{
    m_search = new SearchBox(tr("Search"));
    m_search->setAccessibleName(tr("Search in “%1”").arg(title()));
    m_search->setToolTip(withKeys(tr("Search in all texts"), QKeySequence::Find));
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setVisible(m_plan.admin.search.value_or(true));
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
    row->addWidget(m_views->button(), 0, Qt::AlignTop);
    row->addWidget(m_columns->button(), 0, Qt::AlignTop);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    return bar;
}

void ListView::connectParts()
{
    connect(&m_model, &ItemsModel::loaded, this, &ListView::showAnswer);
    connect(&m_model, &ItemsModel::refreshed, this, &ListView::showRefreshed);
    connect(&m_model, &ItemsModel::failed, this, &ListView::showFailure);
    connect(&m_model, &ItemsModel::scriptFailed, this, [this](const QString &error) {
        Q_EMIT message(Message::error(tr("A column could not be worked out: %1").arg(error)));
    });
    connect(&m_model, &ItemsModel::forbidden, this, &ListView::showForbidden);
    connect(&m_total, &CollectionTotal::changed, this, &ListView::updateNote);
    connect(&m_total, &CollectionTotal::idle, this, &ListView::announceOnce);
    connect(&m_labels, &ReferenceLabels::arrived, this, [this] { m_chips->setConditions(m_state.filters); });
    connect(&m_labels, &ReferenceLabels::idle, this, &ListView::announceOnce);
    connect(&m_connector, &Connector::changed, this, &ListView::collectionsChanged);
    connect(&m_slow, &QTimer::timeout, &m_model, &ItemsModel::dropOldRows);
    connect(&m_refresh, &QTimer::timeout, this, &ListView::refresh);

    connect(m_delete, &DeleteFlow::message, this, &View::message);
    connect(m_delete, &DeleteFlow::deleted, this, &ListView::refresh);
    connect(m_actions->flow(), &ActionFlow::message, this, &View::message);
    connect(m_actions->flow(), &ActionFlow::finished, this, &ListView::refresh);

    connect(m_actions->flow(), &ActionFlow::finished, &m_model.selection(), &ListSelection::clear);
    connect(m_query, &FilterQuery::failed, this, [this](const QString &error) { showFailure(error, false); });
    connect(m_views, &ViewControl::stateWanted, this, &ListView::setState);
    connect(m_views, &ViewControl::nameChanged, this, [this] { setQuery(m_views->query(m_state)); });
    connect(m_panel, &FilterPanel::saveRequested, m_views, &ViewControl::saveAs);
    connect(&m_model, &ItemsModel::scripted, m_card->table(), &ItemsTable::fitColumns);
    connect(m_bulk, &ListBulk::message, this, &View::message);
    connect(m_clipboard, &ListClipboard::message, this, &View::message);
    connect(m_bulk, &ListBulk::finished, this, &ListView::refresh);
    connect(m_bulk, &ListBulk::exportRequested, this, &ListView::exportRequested);
    connect(m_bulk, &ListBulk::exportRequested, m_transfer, [this] { m_transfer->exportRows(true); });
    connect(m_bulk, &ListBulk::openRequested, this,
            [this](const QString &id) { Q_EMIT navigate(Path::item(m_meta.name, id)); });
    connect(m_card->footer()->pages(), &PageBar::pageRequested, this, &ListView::goToPage);
    connect(m_card->footer()->pages(), &PageBar::pageSizeRequested, this, &ListView::setPageSize);

    ItemsTable *table = m_card->table();
    connect(table, &ItemsTable::rowOpened, this, &ListView::openRow);
    connect(table, &ItemsTable::linkOpened, this,
            [this](const QString &collection, const QString &id, bool beside) {
                Q_EMIT navigate(Path::item(collection, id), beside);
            });
    connect(table, &ItemsTable::menuRequested, this, &ListView::showMenu);
    connect(table, &ItemsTable::copyRequested, m_clipboard, &ListClipboard::copyChosen);
    connect(table, &ItemsTable::deletionRequested, this, &ListView::removeRow);
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
    if (!m_rights.maySee())
        return showForbidden({});
    load(m_place->firstRow());
    m_total.refresh();
}

void ListView::load(int row)
{
    m_toldFailure.clear();
    if (m_connector.health().isOpen())
        m_card->showLoading();
    else
        m_card->showState(new OpeningState(m_connector));
    m_slow.start();
    ask(row);
}

void ListView::ask(int row)
{
    m_query->resolve(m_state.filters, [this, row](const Conditions &filters) {
        ListState asked = m_state;
        asked.filters = filters;
        m_model.load(asked, row);
    });
}

void ListView::setState(const ListState &state)
{
    if (state == m_state)
        return;
    // Else what the person is typing stays.
    if (state.search != m_state.search && state.search != m_search->text().trimmed())
        m_search->setText(state.search);
    // The page of other items, or of another order, says nothing about these.
    const bool same = state.isSameList(m_state);
    m_state = state;
    if (!same)
        m_state.skip = 0;
    m_place->forget();
    showState();
    m_views->setState(m_state);
    setQuery(m_views->query(m_state));
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
    updateNote();
}

void ListView::showAnswer()
{
    m_slow.stop();
    if (!m_state.isNarrowed())
        m_total.set(m_model.total());
    updateNote();
    // The page is gone, with the last rows on it.
    if (m_model.rowCount() == 0 && m_model.total() > 0 && m_state.isNumbered())
        return goToPage(int((m_model.total() + m_state.pageSize - 1) / m_state.pageSize));
    if (m_model.rowCount() == 0) {
        m_card->showState(emptyState());
    } else {
        m_card->showRows();
        m_card->table()->fitColumns();
        m_place->apply();
    }
    announceOnce();
}

void ListView::showFailure(const QString &detail, bool anything)
{
    m_slow.stop();
    if (anything) {
        // Once is enough, until somebody asks again.
        if (std::exchange(m_toldFailure, detail) == detail)
            return;
        Message message = Message::error(tr("Some rows could not be loaded: %1").arg(detail));
        message.actionText = tr("Retry");
        message.action = [view = QPointer(this)] {
            if (view)
                view->retry();
        };
        Q_EMIT this->message(message);
        return;
    }
    // Also when it is tried once more already.
    if (!m_connector.health().isOpen()) {
        m_card->showState(new OpeningState(m_connector));
    } else {
        auto *error = new ErrorState(tr("“%1” could not be loaded.").arg(title()), detail);
        connect(error, &ErrorState::retry, this, &ListView::reload);
        m_card->showState(error);
    }
    updateNote();
    announceOnce();
}

void ListView::showForbidden(const QString &detail)
{
    m_slow.stop();
    auto *refused =
        new EmptyState(QStringLiteral("lock"), tr("You are not allowed to see “%1”.").arg(title()));
    refused->setDetail(detail);
    refused->setAction({});
    m_card->showState(refused);
    // There is nothing to look for; what the person wants elsewhere stays as it is.
    m_panel->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_add), m_search->parentWidget()})
        part->hide();
    updateNote();
    announceOnce();
}

void ListView::retry()
{
    m_toldFailure.clear();
    m_model.retry();
}

StateBlock *ListView::emptyState()
{
    ListEmptyState state;
    state.title = title();
    state.whole = m_meta.title;
    state.description = m_selection ? m_selection->description : m_meta.description;
    state.texts = m_texts;
    state.isSelection = m_selection.has_value();
    state.mayAdd = m_rights.mayAdd();
    state.add = [this] { addItem(); };
    state.showAll = [this] { Q_EMIT navigate(Path::list(m_meta.name)); };
    state.clear = [this] {
        ListState all = m_state;
        all.filters.clear();
        all.search.clear();
        setState(all);
    };
    return state.make(m_state, this);
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
    // What stands in place of the rows stays until the answer is there.
    if (m_card->state())
        ask(0);
    else
        m_model.refresh();
    m_total.refresh();
}

void ListView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_outdated)
        m_refresh.start();
    QMetaObject::invokeMethod(m_place, &ListPlace::apply, Qt::QueuedConnection);
}

void ListView::reload()
{
    if (!m_card->state() && !m_model.isLoading()) {
        m_toldFailure.clear();
        m_model.refresh();
        m_total.refresh();
        return;
    }
    load(0);
    m_total.refresh();
}

/// A page of the present rows was replaced.
void ListView::showRefreshed()
{
    if (m_model.rowCount() == 0) {
        if (m_model.total() > 0)
            return load(0);
        m_card->showState(emptyState());
        return m_total.refresh();
    }
    if (!m_state.isNarrowed())
        m_total.set(m_model.total());
    updateNote();
    m_place->keepCurrent();
}

QString ListView::title() const
{
    return m_selection ? m_selection->title : m_meta.title;
}

QList<Breadcrumb> ListView::breadcrumbs() const
{
    return m_selection ? QList<Breadcrumb>{{m_meta.title, Path::list(m_meta.name)}} : QList<Breadcrumb>();
}

QVariantMap ListView::saveState() const
{
    return m_place->save();
}

void ListView::restoreState(const QVariantMap &state)
{
    m_place->restore(state);
}

QString ListView::note() const
{
    if (m_model.isLoading())
        return {};
    const QString count = locale().toString(m_model.total());
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
    if (!m_rights.mayAdd()) {
        if (!m_rights.refusal().isEmpty())
            Q_EMIT message(Message::info(m_rights.refusal()));
        return;
    }
    Q_EMIT navigate(Path::add(m_meta.name));
}

bool ListView::escape()
{
    if (m_side->isFloating() && m_side->isPanelShown()) {
        m_side->setPanelShown(false);
        return true;
    }
    if (!m_model.selection().isEmpty()) {
        m_model.selection().clear();
        return true;
    }
    if (!m_search->hasFocus())
        return false;
    m_card->table()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ListView::openRow(int row, bool beside)
{
    const ItemRow *item = m_rights.mayOpen() ? m_model.row(row) : nullptr;
    if (item)
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
    connect(menu, &ItemMenu::copyRequested, m_clipboard, &ListClipboard::copyText);
    connect(menu, &ItemMenu::rowCopyRequested, this,
            [this, row = index.row()] { m_clipboard->copyRow(row); });
    connect(menu, &ItemMenu::columnCopyRequested, this,
            [this, place = index.column()] { m_clipboard->copyColumn(place); });
    ItemsHeader *header = m_card->table()->header();
    connect(menu, &ItemMenu::sortRequested, header, &ItemsHeader::sortRequested);
    if (!m_state.sort.isEmpty() && header->priority(index.column()) == 0)
        menu->offerFurtherSort(column);
    connect(menu, &ItemMenu::sortAdded, header, [header, column = index.column()] {
        Q_EMIT header->sortRequested(header->nextSort(column, true));
    });
    menu->setDeletable(m_rights.mayDelete());
    m_actions->addTo(*menu, index.row());
    connect(menu, &ItemMenu::deletionRequested, this, [this, number = index.row()] { removeRow(number); });
    menu->popup(position);
}

void ListView::removeRow(int row)
{
    const ItemRow *item = m_model.row(row);
    if (item && m_rights.mayDelete())
        m_delete->start(m_meta.name, item->id, item->label);
}

void ListView::goToPage(int page)
{
    ListState next = m_state;
    next.skip = qint64(page - 1) * m_state.pageSize;
    setState(next);
}

void ListView::setPageSize(int rows)
{
    ListState next = m_state;
    next.pageSize = rows;
    next.skip = m_state.skip / rows * rows;
    setState(next);
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
