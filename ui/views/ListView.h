// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/meta/AppMeta.h"
#include "ui/views/CollectionTotal.h"
#include "ui/views/FilterField.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ListEmptyState.h"
#include "ui/views/ListPlan.h"
#include "ui/views/ListRights.h"
#include "ui/views/ListState.h"
#include "ui/widgets/View.h"

#include <optional>

class QLabel;
class QPushButton;

namespace backdesk::ui
{

class ColumnControl;
class DeleteFlow;
class ListActions;
class ListBar;
class ListBulk;
class ListChanges;
class ListClipboard;
class FilterChips;
class FilterPanel;
class FilterQuery;
class FilterRules;
class ItemsCard;
class ListNews;
class ListPlace;
class ListRows;
class ListStates;
class ListTexts;
class ListTransfer;
class PanelSide;
class Permissions;
class ScriptRunner;
class SearchBox;
class ViewControl;
class ViewHeader;

/// The items of a collection, or of one of its selections: found by words and filters, sorted, opened.
///
/// What the person chose stands in the path's query, so that a link or the way back shows the same again.
class ListView : public View
{
    Q_OBJECT
public:
    /// The path is that of a list or of a selection. The connector must outlive the view.
    /// Without `scripts` columns that functions make stay empty.
    ListView(Connector &connector, const AppMeta &app, const Path &path, QWidget *parent = nullptr,
             ScriptRunner *scripts = nullptr, const Permissions *permissions = nullptr);
    ~ListView() override;

    QString title() const override;
    QList<Breadcrumb> breadcrumbs() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusSearch() override;
    void addItem() override;
    void reload() override;
    bool escape() override;

    const ListState &state() const { return m_state; }
    void setState(const ListState &state);
    const ItemsModel &model() const { return m_model; }
    ItemsCard *card() const { return m_card; }
    FilterPanel *filterPanel() const { return m_panel; }
    PanelSide *side() const { return m_side; }
    FilterChips *chips() const;
    SearchBox *searchBox() const;
    DeleteFlow *deleteFlow() const { return m_delete; }
    ListActions *actions() const { return m_actions; }
    ListBulk *bulk() const { return m_bulk; }
    ViewControl *savedViews() const { return m_views; }
    /// What is ticked, and how the list is narrowed where all that match are.
    const ListSelection &selection() const { return m_model.selection(); }
    QPushButton *addButton() const { return m_add; }
    ListTransfer *transfer() const { return m_transfer; }
    ColumnControl *columns() const { return m_columns; }
    ListNews *news() const { return m_news; }
    QString note() const;

Q_SIGNALS:
    /// The ticked rows (selection()) of state() are to be written to a file.
    void exportRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpPaging();
    void layOut();
    QWidget *makeMain();
    void makeTransfer();
    void connectModel();
    void connectParts();
    void connectBar();

    void start();
    void load(int row);
    void ask(int row);
    void showAnswer();
    void takeFocus();
    void showRefreshed(const RowsMoved &moved);
    void showForbidden(const QString &detail);
    void showFailure(const QString &detail, bool anything);
    ListEmptyState emptyState();
    void announceOnce();
    void refresh();
    void showNews();
    int pageCount() const;

    void showState();
    void setConditions(const Path::Query &conditions);
    QString listTitle() const;
    QString description() const;
    void showTexts();
    void updateNote();

    void goToPage(int page);
    void setPageSize(int rows);
    void editField(const QString &fieldName);

    Connector &m_connector;
    AppMeta m_app;
    CollectionMeta m_meta;
    std::optional<SelectionMeta> m_selection; ///< shown instead of the whole collection
    ListPlan m_plan;
    QList<FilterField> m_fields;
    FieldContext m_context;
    FilterQuery *m_query = nullptr;
    ListState m_state;
    ReferenceLabels m_labels;
    ItemsModel m_model;
    CollectionTotal m_total;
    ListRights m_rights;
    DeleteFlow *m_delete;
    ListActions *m_actions = nullptr;
    ListBulk *m_bulk = nullptr;
    ListClipboard *m_clipboard = nullptr;
    ListRows *m_rows = nullptr;
    QPushButton *m_add = nullptr;
    ListTransfer *m_transfer = nullptr;
    ListTexts *m_texts = nullptr;
    QLabel *m_about = nullptr; ///< the description's words below the title
    FilterRules *m_filterRules = nullptr;
    bool m_announced = false;

    ViewHeader *m_header;
    ListBar *m_bar;
    ItemsCard *m_card;
    ListStates *m_states;
    ListChanges *m_changes;
    ListNews *m_news;
    ListPlace *m_place;
    ColumnControl *m_columns;
    ViewControl *m_views;
    FilterPanel *m_panel;
    PanelSide *m_side;
};

} // namespace backdesk::ui
