// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/RunningTask.h"
#include "ui/connectors/PendingReply.h"
#include "ui/fields/FieldContext.h"
#include "ui/views/ListSelection.h"
#include "ui/widgets/Message.h"

#include <QDialog>
#include <QJsonArray>
#include <QPointer>

#include <memory>

class QWidget;

namespace backdesk::ui
{

struct ScriptAnswer;

/// Runs what the admin description has for several rows: asks (confirm), lets `before` ask for more, shows
/// its fields, calls `action`, then `after`. Whoever gives up at any of these changes nothing. What `action`
/// refuses shows in the dialog with the fields, which stays open with what was entered.
class BulkScript : public QObject
{
    Q_OBJECT
public:
    /// `view`: the list's id.
    BulkScript(const FieldContext &context, const QString &view, QWidget *window);

    /// `values` is what the fields asked for. Calls back instead of `action` where the description has none.
    using Run = std::function<void(const QList<SelectedRow> &rows, const QJsonObject &values)>;
    void start(const AdminBulkAction &action, const QList<SelectedRow> &rows, const Run &run);
    /// What the description's `after` says to how it ended, where it was run elsewhere; else `usual`, unless
    /// that has no text.
    void tellAfter(const AdminBulkAction &action, const QJsonObject &result, const Message &usual);
    bool isRunning() const { return m_running; }
    QDialog *dialog() const;

Q_SIGNALS:
    void message(const backdesk::ui::Message &message);
    /// The function did what it does.
    void succeeded();
    /// However it ended.
    void finished();

private:
    void confirm();
    void callBefore();
    void askFields(const QString &title, const QList<AdminField> &fields);
    /// `asked` is resolved with what became of it, for the dialog that asked for the values; may be invalid.
    void act(const QJsonObject &values, const PendingReply &asked = {});
    void takeAction(const ScriptAnswer &answer, const PendingReply &asked);
    void callAfter(const QJsonValue &result);
    void fail(const ScriptAnswer &answer);
    Message undoable(Message message) const;
    void end();
    void call(const AdminFunction &function, const QJsonArray &arguments,
              const std::function<void(const QJsonValue &)> &then);
    void ask(const AdminFunction &function, const QJsonArray &arguments,
             const std::function<void(const ScriptAnswer &)> &then);

    FieldContext m_context;
    QString m_view;
    QPointer<QWidget> m_window;
    QPointer<QDialog> m_dialog;
    AdminBulkAction m_action;
    QList<SelectedRow> m_rows;
    QJsonArray m_selection; ///< as functions see it
    Run m_run;
    QStringList m_undo;                  ///< tokens of what its functions wrote
    std::unique_ptr<RunningTask> m_task; ///< while a function runs
    bool m_running = false;
};

/// A described field where it is asked for apart from an item: only the description tells what it needs.
FieldMeta askedField(const AdminField &described, const CollectionMeta &collection);

} // namespace backdesk::ui
