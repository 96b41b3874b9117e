// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/views/BulkRun.h"
#include "ui/views/ListPlan.h"
#include "ui/widgets/Message.h"

#include <QDialog>
#include <QPointer>

class QAbstractButton;
class QMenu;

namespace backdesk::ui
{

class ActionFlow;
class BulkDelete;
class BulkFailures;
class BulkScript;
class BulkSet;
class ItemsCard;
class ItemsModel;
class ListRights;
class RowFetch;

/// What can be done with the ticked rows of a list: the buttons below it, and what they do.
class ListBulk : public QObject
{
    Q_OBJECT
public:
    /// The context's collection is that of the items. Actions run by `flow`; dialogs open over `window`.
    /// What is given as reference outlives it.
    ListBulk(const FieldContext &context, const ListPlan &plan, const ListRights &rights, ItemsModel &model,
             ItemsCard &card, ActionFlow *flow, QWidget *window);

    /// Can all that are ticked be deleted at once?
    bool deletesChosen() const;
    /// As the description wants it, where it says how.
    void deleteChosen();
    void runAction(const ActionMeta &action);
    /// Asks for the field's value, then gives it to all that are ticked.
    void setField(const FieldMeta &field);
    /// Those that a person may set here.
    QList<FieldMeta> settableFields() const;
    /// The ticked rows, fetched first where all that match are. `whole`: with their items.
    void withChosen(bool whole, const std::function<void(const QList<SelectedRow> &rows)> &then);

    BulkRun *run() const { return m_run; }
    BulkDelete *deletion() const { return m_delete; }
    BulkScript *script() const { return m_script; }
    QMenu *fieldMenu() const { return m_fieldMenu; }
    QDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void message(const backdesk::ui::Message &message);
    /// Some items may be others now, or gone.
    void finished();
    void openRequested(const QString &id);
    void exportRequested();

private:
    void addButtons(const QList<ActionMeta> &actions);
    void addUsual(const QList<ActionMeta> &actions);
    void addDescribed(const AdminBulkAction &action);
    void addAction(const ActionMeta &action);
    void addSetField();
    void addExport();
    void addDelete();
    void add(QAbstractButton *button, const std::function<void()> &clicked);
    void showSelection();
    void showRights();
    const AdminBulkAction *describedDeletion() const;
    void runDescribed(const AdminBulkAction &action);
    void runBuiltIn(const AdminBulkAction &action, const QList<SelectedRow> &rows, const QJsonObject &values);
    struct Work {
        AdminBulkAction action;
        QList<SelectedRow> rows;
        BulkRun::Operation operation;
        QString field; ///< title of the one that is set
    };
    BulkRun::Operation updating(const QJsonObject &item) const;
    QString titleOf(const QJsonObject &values) const;
    void leaveBar();
    void perform(const Work &work);
    void deleteRows(const AdminBulkAction &action, const QList<SelectedRow> &rows);
    void tell(const Work &work, const BulkRun::Outcome &outcome);
    static QString doneText(const Work &work, const BulkRun::Outcome &outcome);

    FieldContext m_context;
    CollectionMeta m_collection;
    ListPlan m_plan;
    const ListRights &m_rights;
    ItemsModel &m_model;
    ItemsCard &m_card;
    ActionFlow *m_flow;
    QPointer<QWidget> m_window;
    QPointer<QDialog> m_dialog;
    QMenu *m_fieldMenu = nullptr;
    QList<QAbstractButton *> m_changing; ///< of who may change entries
    QList<QAbstractButton *> m_removing; ///< of who may delete some
    BulkRun *m_run;
    RowFetch *m_fetch;
    BulkSet *m_set;
    BulkDelete *m_delete;
    BulkScript *m_script;
};

} // namespace backdesk::ui
