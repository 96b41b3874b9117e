// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListBulk.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/UndoHistory.h"
#include "ui/connectors/Connector.h"
#include "ui/forms/ActionDialog.h"
#include "ui/views/ActionBar.h"
#include "ui/views/ActionFlow.h"
#include "ui/views/BulkDelete.h"
#include "ui/views/BulkFailures.h"
#include "ui/views/BulkScript.h"
#include "ui/views/BulkSet.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListFooter.h"
#include "ui/views/ListRights.h"
#include "ui/views/RowFetch.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/OverflowBar.h"

#include <QJsonArray>
#include <QLocale>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

CollectionMeta collectionOf(const FieldContext &context)
{
    const CollectionMeta *known = context.app.collection(context.collection);
    return known ? *known : CollectionMeta();
}

/// Of the text that tells that it is done.
QString doneId(const AdminBulkAction &action)
{
    if (action.run == QLatin1String("delete"))
        return QStringLiteral("bulk.deleteSuccess");
    return action.run == QLatin1String("set") ? QStringLiteral("bulk.setSuccess")
                                              : QStringLiteral("bulk.actionSuccess");
}

} // namespace

ListBulk::ListBulk(const FieldContext &context, const ListPlan &plan, const ListRights &rights,
                   ItemsModel &model, ItemsCard &card, ActionFlow *flow, QWidget *window)
    : QObject(window),
      m_context(context),
      m_collection(collectionOf(context)),
      m_plan(plan),
      m_rights(rights),
      m_model(model),
      m_card(card),
      m_flow(flow),
      m_window(window),
      m_run(new BulkRun(*context.connector, window)),
      m_fetch(new RowFetch(*context.connector, model.source(), window)),
      m_set(new BulkSet(context, window)),
      m_delete(new BulkDelete(*context.connector, context.app, context.collection, window)),
      m_script(new BulkScript(context, plan.admin.id, window))
{
    for (AdminBulkAction &action : m_plan.admin.bulkActions) {
        if (action.description.isEmpty())
            action.description = titleFromName(action.name);
    }
    QList<ActionMeta> actions = m_collection.actions;
    actions.removeIf([](const ActionMeta &action) { return action.see == Right::Denied; });
    addButtons(actions);
    showRights();
    connect(&rights, &ListRights::changed, this, &ListBulk::showRights);
    connect(&model.selection(), &ListSelection::changed, this, &ListBulk::showSelection);
    connect(&model, &ItemsModel::loaded, this, &ListBulk::showSelection);
    connect(&model, &ItemsModel::refreshed, this, &ListBulk::showSelection);
    connect(card.footer(), &ListFooter::allRequested, &model.selection(), &ListSelection::selectAll);
    connect(card.footer(), &ListFooter::noneRequested, &model.selection(), &ListSelection::clear);
    connect(m_script, &BulkScript::message, this, &ListBulk::message);
    connect(m_script, &BulkScript::succeeded, &model.selection(), &ListSelection::clear);
    connect(m_script, &BulkScript::finished, this, &ListBulk::finished);
}

void ListBulk::addButtons(const QList<ActionMeta> &actions)
{
    if (!m_plan.admin.hasBulkActions)
        return addUsual(actions);
    m_card.table()->setSelectable(!m_plan.admin.bulkActions.isEmpty());
    for (const AdminBulkAction &action : m_plan.admin.bulkActions)
        addDescribed(action);
}

void ListBulk::addUsual(const QList<ActionMeta> &actions)
{
    for (const ActionMeta &action : actions)
        addAction(action);
    addSetField();
    addExport();
    addDelete();
}

void ListBulk::add(QAbstractButton *button, const std::function<void()> &clicked)
{
    setSmall(button);
    m_card.footer()->bulk()->addButton(button);
    connect(button, &QAbstractButton::clicked, this, clicked);
}

void ListBulk::addAction(const ActionMeta &action)
{
    const bool allowed = action.execute != Right::Denied;
    QPushButton *button = makeButton(actionText(action));
    button->setEnabled(allowed);
    button->setToolTip(actionToolTip(action, allowed));
    add(button, [this, action] { runAction(action); });
}

void ListBulk::runAction(const ActionMeta &action)
{
    withChosen(false,
               [this, action](const QList<SelectedRow> &rows) { m_flow->start(action, targetsOf(rows)); });
}

void ListBulk::addSetField()
{
    const QList<FieldMeta> fields = settableFields();
    if (fields.isEmpty() || m_collection.rights.modify == Right::Denied)
        return;
    QPushButton *button = makeButton(tr("Set field…"));
    button->setToolTip(tr("Give all chosen entries the same value"));
    m_changing.append(button);
    m_fieldMenu = new QMenu(m_card.footer());
    for (const FieldMeta &field : fields)
        m_fieldMenu->addAction(literalText(field.title), this, [this, field] { setField(field); });
    add(button, [this, button] {
        QWidget *anchor = button->isVisible() ? static_cast<QWidget *>(button) : m_card.footer();
        m_fieldMenu->popup(anchor->mapToGlobal(QPoint(0, -m_fieldMenu->sizeHint().height())));
    });
}

void ListBulk::addExport()
{
    QPushButton *button = makeButton(tr("Export…"));
    button->setToolTip(tr("Write the chosen entries to a file"));
    add(button, [this] { Q_EMIT exportRequested(); });
}

void ListBulk::addDelete()
{
    if (m_collection.rights.remove == Right::Denied)
        return;
    QPushButton *button = dangerButton(tr("Delete"));
    button->setToolTip(tr("Delete the chosen entries"));
    m_removing.append(button);
    add(button, [this] { deleteChosen(); });
}

void ListBulk::addDescribed(const AdminBulkAction &action)
{
    const ActionMeta *known = m_collection.action(action.run);
    if (known && known->see == Right::Denied)
        return;
    const bool danger = action.confirm.isDanger || action.run == QLatin1String("delete");
    QAbstractButton *button = danger ? dangerButton(action.description) : makeButton(action.description);
    if (action.run == QLatin1String("delete"))
        m_removing.append(button);
    if (action.run == QLatin1String("set"))
        m_changing.append(button);
    if (known) {
        const bool allowed = known->execute != Right::Denied;
        button->setEnabled(allowed);
        button->setToolTip(actionToolTip(*known, allowed));
    }
    add(button, [this, action] { runDescribed(action); });
}

void ListBulk::showRights()
{
    OverflowBar *bar = m_card.footer()->bulk();
    for (QAbstractButton *button : std::as_const(m_changing))
        bar->setShown(button, m_rights.mayChange());
    for (QAbstractButton *button : std::as_const(m_removing))
        bar->setShown(button, m_rights.mayDelete());
}

void ListBulk::showSelection()
{
    if (m_model.selection().isEmpty())
        leaveBar();
    const qint64 matching = m_model.total();
    m_card.footer()->setSelected(m_model.selection().count(matching), matching);
}

/// What has the focus goes: the rows get it, so that it does not end up anywhere in the window.
void ListBulk::leaveBar()
{
    const QWidget *focused = m_window->window()->focusWidget();
    const ListFooter *footer = m_card.footer();
    const bool goes = focused && (footer->bulk()->isAncestorOf(focused) || focused == footer->allButton() ||
                                  focused == footer->noneButton());
    if (goes)
        m_card.table()->setFocus(Qt::OtherFocusReason);
}

QList<FieldMeta> ListBulk::settableFields() const
{
    return BulkSet::fieldsOf(m_context.app, m_collection);
}

void ListBulk::withChosen(bool whole, const std::function<void(const QList<SelectedRow> &rows)> &then)
{
    const ListSelection &selection = m_model.selection();
    if (selection.isEmpty() || m_run->isRunning() || m_fetch->isRunning())
        return;
    if (!selection.isAll())
        return then(selection.rows());
    m_fetch->start(m_model.state(), selection.excluded(), whole,
                   [this, then](const QList<SelectedRow> &rows, const QString &error) {
                       if (!error.isEmpty())
                           Q_EMIT message(
                               Message::error(replacedText(QStringLiteral("bulk.failed"),
                                                           tr("The entries could not be had: %1").arg(error),
                                                           {{QStringLiteral("reason"), error}})));
                       else if (!rows.isEmpty())
                           then(rows);
                   });
}

const AdminBulkAction *ListBulk::describedDeletion() const
{
    const QList<AdminBulkAction> &actions = m_plan.admin.bulkActions;
    const auto found = std::find_if(actions.begin(), actions.end(), [](const AdminBulkAction &action) {
        return action.run == QLatin1String("delete");
    });
    return found == actions.end() ? nullptr : &*found;
}

bool ListBulk::deletesChosen() const
{
    return !m_plan.admin.hasBulkActions || describedDeletion();
}

void ListBulk::deleteChosen()
{
    if (const AdminBulkAction *described = describedDeletion())
        return runDescribed(*described);
    withChosen(false, [this](const QList<SelectedRow> &rows) {
        AdminBulkAction usual;
        usual.description = tr("Delete");
        usual.run = QStringLiteral("delete");
        m_delete->ask(rows, [this, usual](const QList<SelectedRow> &wanted) { deleteRows(usual, wanted); });
    });
}

void ListBulk::deleteRows(const AdminBulkAction &action, const QList<SelectedRow> &rows)
{
    const bool isReplaced = m_context.app.admin.replacesDelete(m_collection.name);
    const auto deleting = [isReplaced, collection = m_collection.name](const SelectedRow &row) {
        QJsonObject operation{{QStringLiteral("op"), QStringLiteral("delete")},
                              {QStringLiteral("collection"), collection},
                              {QStringLiteral("id"), row.id}};
        // A function that deletes sees what is in it.
        if (isReplaced)
            operation.insert(QStringLiteral("item"), row.item);
        return operation;
    };
    perform({action, rows, deleting, {}});
}

void ListBulk::setField(const FieldMeta &field)
{
    withChosen(false, [this, field](const QList<SelectedRow> &rows) {
        m_set->ask(field, rows, [this, field, rows](const QJsonObject &item) {
            AdminBulkAction set;
            //: The title of a field.
            set.description = tr("Set %1").arg(field.title);
            set.run = QStringLiteral("set");
            perform({set, rows, updating(item), field.title});
        });
        m_dialog = m_set->dialog();
    });
}

BulkRun::Operation ListBulk::updating(const QJsonObject &item) const
{
    return [collection = m_collection.name, item](const SelectedRow &row) -> QJsonObject {
        return {{QStringLiteral("op"), QStringLiteral("update")},
                {QStringLiteral("collection"), collection},
                {QStringLiteral("id"), row.id},
                {QStringLiteral("item"), item}};
    };
}

void ListBulk::runDescribed(const AdminBulkAction &action)
{
    if (m_script->isRunning())
        return;
    withChosen(true, [this, action](const QList<SelectedRow> &rows) {
        m_script->start(action, rows,
                        [this, action](const QList<SelectedRow> &chosen, const QJsonObject &values) {
                            runBuiltIn(action, chosen, values);
                        });
    });
}

/// What the description names instead of a function.
void ListBulk::runBuiltIn(const AdminBulkAction &action, const QList<SelectedRow> &rows,
                          const QJsonObject &values)
{
    if (action.run == QLatin1String("export"))
        return Q_EMIT exportRequested();
    if (action.run == QLatin1String("delete")) {
        if (action.confirm.isGiven)
            return deleteRows(action, rows);
        return m_delete->ask(
            rows, [this, action](const QList<SelectedRow> &wanted) { deleteRows(action, wanted); });
    }
    if (action.run == QLatin1String("set") && values.isEmpty() && m_fieldMenu == nullptr) {
        auto *menu = new QMenu(m_card.footer());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const FieldMeta &field : settableFields())
            menu->addAction(literalText(field.title), this, [this, field] { setField(field); });
        return menu->popup(QCursor::pos());
    }
    if (action.run == QLatin1String("set"))
        return perform({action, rows, updating(values), titleOf(values)});
    if (const ActionMeta *known = m_collection.action(action.run)) {
        ActionMeta named = *known;
        named.title = action.description;
        const auto tell = [this, action](const QJsonObject &result, const Message &usual) {
            m_script->tellAfter(action, result, usual);
        };
        m_flow->start(named, targetsOf(rows), {values, action.confirm.isGiven, tell});
    }
}

/// Of the field that is set; empty: of several.
QString ListBulk::titleOf(const QJsonObject &values) const
{
    const FieldMeta *field = values.size() == 1 ? m_collection.field(values.begin().key()) : nullptr;
    return field ? field->title : QString();
}

void ListBulk::perform(const Work &work)
{
    m_run->start({work.action.description, work.rows, work.operation, {}, BulkRun::FirstChunk},
                 [this, work](const BulkRun::Outcome &outcome) { tell(work, outcome); });
}

QString ListBulk::doneText(const Work &work, const BulkRun::Outcome &outcome)
{
    const QString title = work.action.description;
    if (!outcome.left.isEmpty())
        //: What was done, with how many entries, and how many were left.
        return tr("“%1” was stopped: it was done with %n entries, and not with %2.", nullptr, outcome.done)
            .arg(title, QLocale().toString(outcome.left.size()));
    QString text;
    if (work.action.run == QLatin1String("delete"))
        text = tr("%n entries were deleted.", nullptr, outcome.done);
    else if (work.field.isEmpty())
        text = tr("%n entries were changed.", nullptr, outcome.done);
    else
        //: The title of a field.
        text = tr("%1 was set in %n entries.", nullptr, outcome.done).arg(work.field);
    return replacedText(doneId(work.action), text,
                        {{QStringLiteral("action"), title}, {QStringLiteral("count"), outcome.done}});
}

void ListBulk::tell(const Work &work, const BulkRun::Outcome &outcome)
{
    // What is still to be done with stays ticked.
    QList<SelectedRow> rest = outcome.left;
    QJsonArray failed;
    for (const BulkRun::Failure &failure : outcome.failures) {
        rest.append(failure.row);
        failed.append(
            QJsonObject{{QStringLiteral("_id"), failure.row.id}, {QStringLiteral("reason"), failure.reason}});
    }
    m_model.selection().choose({rest, {}, false});
    Q_EMIT finished();
    Message told = Message::good(doneText(work, outcome));
    if (outcome.isLost)
        told.text = tr("%1 That was too much to be undone.").arg(told.text);
    told.undo = outcome.undo;
    const QJsonObject result{{QStringLiteral("done"), outcome.done},
                             {QStringLiteral("failed"), failed},
                             {QStringLiteral("left"), outcome.left.size()}};
    if (outcome.failures.isEmpty())
        return m_script->tellAfter(work.action, result, told);
    // The dialog tells it; to be taken back it is one step all the same.
    UndoHistory::of(*m_context.connector).join(told.undo, told.text);
    m_script->tellAfter(work.action, result, {});
    auto *failures = new BulkFailures(work.action.description, outcome, m_window);
    m_dialog = failures;
    connect(failures, &BulkFailures::openRequested, this, &ListBulk::openRequested);
    connect(failures, &BulkFailures::againRequested, this, [this, work](const QList<SelectedRow> &rows) {
        Work again = work;
        again.rows = rows;
        perform(again);
    });
    failures->open();
}

} // namespace backdesk::ui
