// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListView.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/ColumnControl.h"
#include "ui/views/DeleteFlow.h"
#include "ui/views/FilterChips.h"
#include "ui/views/FilterEditor.h"
#include "ui/views/FilterEditors.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/FilterQuery.h"
#include "ui/views/FilterRules.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListActions.h"
#include "ui/views/ListBar.h"
#include "ui/views/ListBulk.h"
#include "ui/views/ListChanges.h"
#include "ui/views/ListClipboard.h"
#include "ui/views/ListFooter.h"
#include "ui/views/ListNews.h"
#include "ui/views/ListPlace.h"
#include "ui/views/ListRows.h"
#include "ui/views/ListStates.h"
#include "ui/views/ListTexts.h"
#include "ui/views/ListTransfer.h"
#include "ui/views/Pagers.h"
#include "ui/views/PanelSide.h"
#include "ui/views/ViewControl.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/OverflowBar.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/ViewHeader.h"

#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

FieldContext contextOf(Connector &connector, const AppMeta &app, const QString &collection,
                       ReferenceLabels &labels, ScriptRunner *scripts, const Permissions *permissions)
{
    FieldContext context;
    context.scripts = scripts;
    context.permissions = permissions;
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
      m_states(new ListStates(connector, m_model, *m_card, title(), this)),
      m_changes(new ListChanges(connector, m_model, this)),
      m_news(new ListNews(m_model, *m_card->table(), *m_card->footer(), this)),
      m_place(new ListPlace(m_model, *m_card->table(), this)),
      m_columns(new ColumnControl(m_model, *m_card->table(), ListLayout(m_app.name, m_plan.name), this))
{
    m_context = contextOf(connector, app, m_meta.name, m_labels, scripts, permissions);
    m_query = new FilterQuery(scripts, m_plan.admin, this);
    m_views =
        new ViewControl(m_context, ListLayout(m_app.name, m_plan.name), m_plan.defaults, *m_columns, this);
    m_state = m_views->begin(path.query());
    m_model.setScripts(scripts, m_plan.admin.id);
    m_model.setAsksRights(m_meta.rights.remove == Right::Depends);
    m_actions = new ListActions(m_context, m_model, this);
    m_bulk = new ListBulk(m_context, m_plan, m_rights, m_model, *m_card, m_actions->flow(), this);
    m_clipboard = new ListClipboard(m_model, *m_card->table(), this);
    m_rows = new ListRows({m_model, *m_card->table(), m_rights, *m_delete, *m_actions, *m_clipboard, *m_bulk,
                           m_bulk->deletesChosen()},
                          m_app, this);
    setUpPaging();
    layOut();
    connectModel();
    connectParts();
    connectBar();
    showState();
    m_card->showLoading();
    // Not at once: restoreState() comes after the constructor.
    QMetaObject::invokeMethod(this, &ListView::start, Qt::QueuedConnection);
}

ListView::~ListView() = default;

void ListView::layOut()
{
    QWidget *main = makeMain();
    m_panel = new FilterPanel(
        m_fields, [this](const FilterField &field) { return makeFilterEditor(field, m_context); });
    m_texts = new ListTexts(m_context.scripts, m_plan.admin, m_model, *chips(), *m_panel, this);
    connect(m_texts, &ListTexts::titleChanged, this, &ListView::showTexts);
    showTexts();
    m_filterRules = new FilterRules(m_context.scripts, m_plan.admin, *m_panel, this);
    connect(m_filterRules, &FilterRules::valuesSeen, m_texts, &ListTexts::setContext);
    m_side = new PanelSide(main, m_panel);
    m_side->setOffered(!m_fields.isEmpty());
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_side);
}

void ListView::setUpPaging()
{
    ListFooter *footer = m_card->footer();
    if (m_plan.pager == QLatin1String("none"))
        footer->setPager(nullptr);
    else if (Pager *own = m_plan.pager.isEmpty() ? nullptr : Pagers::instance().make(m_plan.pager, footer))
        footer->setPager(own);
    footer->setNumbered(m_state.isNumbered());
    connect(m_card, &ItemsCard::pageRequested, this, &ListView::goToPage);
    connect(footer, &ListFooter::pageSizeRequested, this, &ListView::setPageSize);
}

QWidget *ListView::makeMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    const int edge = themeSize(Size::PageEdge);
    column->setContentsMargins(edge, 14, edge, themeSize(Size::GroupGap));
    column->setSpacing(10);
    m_add = primaryButton({}, QStringLiteral("plus"));
    m_add->setVisible(m_rights.mayAdd());
    makeTransfer();
    m_header->actions()->addButton(m_add, true);
    column->addWidget(m_header);
    m_about = paragraph({}, TextStyle::Body, Color::Dim, main);
    column->addWidget(m_about);
    const FilterText text([this](const QString &collection, const QString &id) {
        m_labels.want(collection, {id});
        return m_labels.label(collection, id);
    });
    m_bar = new ListBar(title(), m_plan.chipFields(m_meta), text, {m_views->button(), m_columns->button()});
    m_bar->search()->setVisible(m_plan.admin.search.value_or(true));
    m_bar->toggle()->setHidden(m_fields.isEmpty());
    m_bar->search()->setText(m_state.search);
    column->addWidget(m_bar);
    column->addWidget(m_card, 1);
    return main;
}

void ListView::makeTransfer()
{
    const auto present = [this] { return ListTransfer::Present{title(), m_state, m_total.value()}; };
    m_transfer = new ListTransfer(m_connector, m_app, {m_meta.name, path().selection()}, m_model,
                                  *m_card->table(), present, this);
    m_transfer->setScripts(m_context.scripts, m_plan.admin.id);
    m_transfer->addTo(*m_header->actions(), m_rights);
    connect(m_transfer, &ListTransfer::message, this, &View::message);
}

void ListView::connectModel()
{
    connect(&m_model, &ItemsModel::loaded, this, &ListView::showAnswer);
    connect(&m_model, &ItemsModel::refreshed, this, &ListView::showRefreshed);
    connect(&m_model, &ItemsModel::failed, this, &ListView::showFailure);
    connect(&m_model, &ItemsModel::scriptFailed, this, [this](const QString &error) {
        Q_EMIT message(Message::error(tr("A column could not be worked out: %1").arg(error)));
    });
    connect(&m_model, &ItemsModel::forbidden, this, &ListView::showForbidden);
    connect(&m_model, &ItemsModel::scripted, m_card->table(), &ItemsTable::fitColumns);
    connect(m_query, &FilterQuery::failed, this, [this](const QString &error) { showFailure(error, false); });
    connect(m_states, &ListStates::message, this, &View::message);
    connect(m_states, &ListStates::reloadRequested, this, &ListView::reload);
    connect(&m_total, &CollectionTotal::changed, this, &ListView::updateNote);
    connect(&m_total, &CollectionTotal::idle, this, &ListView::announceOnce);
    connect(&m_labels, &ReferenceLabels::arrived, this, [this] { chips()->setConditions(m_state.filters); });
    connect(&m_labels, &ReferenceLabels::idle, this, &ListView::announceOnce);
    connect(m_changes, &ListChanges::concerned, this,
            [this](const QStringList &collections) { m_labels.refresh(collections); });
    connect(m_changes, &ListChanges::refreshDue, this, &ListView::refresh);
    connect(m_news, &ListNews::showRequested, this, &ListView::showNews);
    connect(&m_rights, &ListRights::changed, this, [this] {
        m_add->setVisible(m_rights.mayAdd());
        m_transfer->setRights(m_rights);
    });
}

void ListView::connectParts()
{
    connect(m_delete, &DeleteFlow::message, this, &View::message);
    connect(m_delete, &DeleteFlow::deleted, this, &ListView::refresh);
    connect(m_actions->flow(), &ActionFlow::message, this, &View::message);
    connect(m_actions->flow(), &ActionFlow::linkFollowed, this, &View::navigate);
    connect(m_actions->flow(), &ActionFlow::finished, this, &ListView::refresh);
    connect(m_clipboard, &ListClipboard::message, this, &View::message);
    connect(m_rows, &ListRows::navigate, this, &View::navigate);
    connect(m_rows, &ListRows::message, this, &View::message);
    connect(m_rows, &ListRows::exportRequested, this, &ListView::exportRequested);
    connect(m_rows, &ListRows::exportRequested, m_transfer, [this] { m_transfer->exportRows(true); });
    connect(m_bulk, &ListBulk::message, this, &View::message);
    connect(m_bulk, &ListBulk::finished, this, &ListView::refresh);
    connect(m_bulk, &ListBulk::exportRequested, this, &ListView::exportRequested);
    connect(m_bulk, &ListBulk::exportRequested, m_transfer, [this] { m_transfer->exportRows(true); });
    connect(m_bulk, &ListBulk::openRequested, this,
            [this](const QString &id) { Q_EMIT navigate(Path::item(m_meta.name, id)); });
    connect(m_card->table()->header(), &ItemsHeader::sortRequested, this, [this](const QStringList &keys) {
        ListState next = m_state;
        next.sort = keys;
        setState(next);
    });
}

void ListView::connectBar()
{
    connect(searchBox(), &SearchBox::searched, this, [this](const QString &text) {
        ListState next = m_state;
        next.search = text.trimmed();
        setState(next);
    });
    connect(chips(), &FilterChips::conditionsChanged, this, &ListView::setConditions);
    connect(chips(), &FilterChips::fieldRequested, this, &ListView::editField);
    connect(m_panel, &FilterPanel::conditionsChanged, this, &ListView::setConditions);
    connect(m_panel, &FilterPanel::closed, this, [this] {
        m_side->setPanelShown(false);
        m_bar->toggle()->setFocus();
    });
    connect(m_bar->toggle(), &QToolButton::toggled, m_side, &PanelSide::setPanelShown);
    connect(m_side, &PanelSide::panelShownChanged, m_bar->toggle(), &QToolButton::setChecked);
    connect(m_views, &ViewControl::stateWanted, this, &ListView::setState);
    connect(m_views, &ViewControl::nameChanged, this, [this] { setQuery(m_views->query(m_state)); });
    connect(m_panel, &FilterPanel::propsChanged, chips(), &FilterChips::setProps);
    connect(m_filterRules, &FilterRules::failed, this,
            [this](const QString &error) { Q_EMIT message(Message::error(error)); });
    connect(m_panel, &FilterPanel::saveRequested, m_views, &ViewControl::saveAs);
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
    m_states->showLoading();
    m_news->forget();
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
    if (state.search != m_state.search && state.search != searchBox()->text().trimmed())
        searchBox()->setText(state.search);
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
    chips()->setConditions(m_state.filters);
    m_panel->setConditions(m_state.filters);
    m_filterRules->conditionsChanged(m_state.filters);
    m_card->table()->header()->setSort(m_state.sort);
    updateNote();
}

void ListView::showAnswer()
{
    m_states->stopWaiting();
    if (!m_state.isNarrowed())
        m_total.set(m_model.total());
    updateNote();
    // The page is gone, with the last rows on it.
    if (m_model.rowCount() == 0 && m_model.total() > 0 && m_state.isNumbered())
        return goToPage(pageCount());
    if (m_model.rowCount() == 0) {
        m_states->showEmpty(emptyState(), m_state);
    } else {
        m_card->showRows();
        m_card->table()->fitColumns();
        m_place->apply();
        takeFocus();
    }
    announceOnce();
}

/// Who came here goes on among the rows; who is anywhere else by now stays there.
void ListView::takeFocus()
{
    if (window()->focusWidget() == this)
        m_card->table()->setFocus(Qt::OtherFocusReason);
}

void ListView::showFailure(const QString &detail, bool anything)
{
    m_states->showFailure(detail, anything);
    if (anything)
        return;
    updateNote();
    announceOnce();
}

void ListView::showForbidden(const QString &detail)
{
    m_states->showForbidden(detail);
    // There is nothing to look for; what the person wants elsewhere stays as it is.
    m_panel->hide();
    m_add->hide();
    m_bar->hide();
    updateNote();
    announceOnce();
}

ListEmptyState ListView::emptyState()
{
    ListEmptyState state;
    state.title = title();
    state.whole = listTitle();
    state.description = description();
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
    return state;
}

void ListView::announceOnce()
{
    if (m_announced || !m_labels.isIdle() || !m_total.isIdle() || (m_model.isLoading() && !m_card->state()))
        return;
    m_announced = true;
    // Once what was changed just now is laid out.
    QTimer::singleShot(0, this, &View::loaded);
}

void ListView::refresh()
{
    m_changes->settle();
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
    QMetaObject::invokeMethod(m_place, &ListPlace::apply, Qt::QueuedConnection);
}

void ListView::reload()
{
    if (!m_card->state() && !m_model.isLoading()) {
        m_states->forgetFailure();
        m_model.refresh();
        m_total.refresh();
        return;
    }
    load(0);
    m_total.refresh();
}

void ListView::showRefreshed(const RowsMoved &moved)
{
    if (m_model.rowCount() == 0) {
        if (m_model.total() > 0)
            return load(0);
        m_states->showEmpty(emptyState(), m_state);
        return m_total.refresh();
    }
    if (!m_state.isNarrowed())
        m_total.set(m_model.total());
    updateNote();
    m_place->keep(moved);
    m_news->take(moved);
}

/// To the new rows; where their place in the order is not known, all that changed since are shown alone.
void ListView::showNews()
{
    const bool asCreated = m_state.sort.isEmpty() && !m_selection;
    const int last = m_model.rowCount() - 1;
    const int known = m_news->row();
    const auto count = int(qMin(m_news->count(), qint64(last)));
    if (known < 0 && asCreated && m_state.isNumbered())
        return goToPage(pageCount());
    if (known >= 0 || asCreated) {
        m_card->table()->setCurrentRow(known >= 0 ? known : last - count + 1);
        // It may have been the current one already.
        m_card->table()->scrollTo(m_card->table()->currentIndex());
        m_card->table()->setFocus(Qt::OtherFocusReason);
        return m_news->forget();
    }
    if (m_selection)
        return load(0);
    m_news->findSince(m_connector, [this](const QString &since, const QString &error) {
        if (!error.isEmpty())
            return Q_EMIT message(Message::error(tr("The new rows could not be found: %1").arg(error)));
        Conditions conditions = m_state.filters;
        const QString key = QStringLiteral("_meta.mtime.$gte");
        conditions.removeIf([&key](const auto &condition) { return condition.first == key; });
        conditions.append({key, since});
        setConditions(conditions);
    });
}

/// With numbers.
int ListView::pageCount() const
{
    return int((m_model.total() + m_state.pageSize - 1) / m_state.pageSize);
}

QString ListView::title() const
{
    return m_selection ? m_selection->title : listTitle();
}

QString ListView::listTitle() const
{
    const QString described = m_texts ? m_texts->title() : m_plan.admin.title.text();
    return described.isEmpty() ? m_meta.title : described;
}

QString ListView::description() const
{
    if (m_selection)
        return m_selection->description;
    const QString described = m_texts ? m_texts->description() : QString();
    return described.isEmpty() ? m_meta.description : described;
}

void ListView::showTexts()
{
    setAccessibleName(title());
    m_header->setTitle(title());
    m_card->table()->setAccessibleName(title());
    m_card->table()->setAccessibleDescription(description());
    m_bar->setTitle(title());
    m_states->setTitle(title());
    ListTexts::nameAdd(*m_add, listTitle(), tr("Add"), tr("Add to “%1”").arg(listTitle()));
    m_about->setText(m_selection ? QString() : m_texts->description());
    m_about->setHidden(m_about->text().isEmpty());
    Q_EMIT titleChanged();
}

QList<Breadcrumb> ListView::breadcrumbs() const
{
    return m_selection ? QList<Breadcrumb>{{listTitle(), Path::list(m_meta.name)}} : QList<Breadcrumb>();
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
        return ListTexts::total(m_model.total(), count);
    //: How many items match, of all there are: "213 of 1,204".
    return ListTexts::results(m_model.total(), tr("%1 of %2").arg(count, locale().toString(m_total.value())));
}

void ListView::updateNote()
{
    m_header->setNote(note());
}

void ListView::focusSearch()
{
    searchBox()->setFocus(Qt::ShortcutFocusReason);
    searchBox()->selectAll();
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

FilterChips *ListView::chips() const
{
    return m_bar->chips();
}

SearchBox *ListView::searchBox() const
{
    return m_bar->search();
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
    if (!searchBox()->hasFocus())
        return false;
    m_card->table()->setFocus(Qt::OtherFocusReason);
    return true;
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
