// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BulkScript.h"

#include "ui/admin/AnswerKind.h"
#include "ui/admin/MessageTexts.h"
#include "ui/admin/ScriptErrors.h"
#include "ui/admin/UndoHistory.h"
#include "ui/connectors/PendingReply.h"
#include "ui/fields/DescribedField.h"
#include "ui/fields/FieldEditor.h"
#include "ui/forms/ActionDialog.h"
#include "ui/forms/ScriptErrors.h"
#include "ui/script/ScriptRunner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QDialog>
#include <QPushButton>
#include <QWidget>

namespace backdesk::ui
{

FieldMeta askedField(const AdminField &described, const CollectionMeta &collection)
{
    FieldMeta field = describedField(collection.fields, described);
    field.selector = u"$." + described.name;
    field.required = described.required.flag(false);
    field.readOnly = described.readOnly.flag(false);
    field.modify = Right::Unset;
    if (!described.initialValue.value.isUndefined())
        field.defaultValue = described.initialValue.value;
    return field;
}

namespace
{

Reply fine()
{
    Reply reply;
    reply.status = 200;
    return reply;
}

/// The texts of a ValidationError, which has no message of its own.
QString reasonOf(const ScriptAnswer &answer)
{
    const QJsonObject thrown = answer.thrown.toObject();
    QStringList texts;
    if (thrown.value(QLatin1String("validationError")).toBool()) {
        for (const QStringList &each : scriptErrors(thrown.value(QLatin1String("errors"))))
            texts += each;
    }
    if (!texts.isEmpty())
        return texts.join(u' ');
    const QString message = thrown.value(QLatin1String("message")).toString();
    return message.isEmpty() ? answer.error : message;
}

} // namespace

BulkScript::BulkScript(const FieldContext &context, const QString &view, QWidget *window)
    : QObject(window), m_context(context), m_view(view), m_window(window)
{
}

QDialog *BulkScript::dialog() const
{
    return m_dialog;
}

void BulkScript::start(const AdminBulkAction &action, const QList<SelectedRow> &rows, const Run &run)
{
    if (m_running || rows.isEmpty())
        return;
    m_running = true;
    m_undo.clear();
    m_action = action;
    m_rows = rows;
    m_run = run;
    m_selection = {};
    for (const SelectedRow &row : rows) {
        QJsonObject item = row.item;
        item.insert(QStringLiteral("_id"), row.id);
        m_selection.append(item);
    }
    if (action.confirm.isGiven)
        confirm();
    else
        callBefore();
}

void BulkScript::confirm()
{
    const AdminBulkAction::Confirm &question = m_action.confirm;
    const QString yes = question.labelConfirm.isEmpty()
                            ? replacedText(QStringLiteral("modal.labelConfirm.default"), m_action.description)
                            : question.labelConfirm;
    auto *dialog = new ConfirmDialog(m_action.description, question.message, yes, m_window);
    if (!question.isDanger)
        dialog->setHarmless();
    if (!question.labelCancel.isEmpty())
        dialog->cancelButton()->setText(literalText(question.labelCancel));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::rejected, this, &BulkScript::end);
    connect(dialog, &QDialog::accepted, this, &BulkScript::callBefore);
    dialog->open();
}

void BulkScript::ask(const AdminFunction &function, const QJsonArray &arguments,
                     const std::function<void(const ScriptAnswer &)> &then)
{
    ScriptScope scope;
    scope.view = m_view;
    m_task = std::make_unique<RunningTask>(m_action.description);
    m_context.scripts->call(function, arguments, scope, this, [this, then](const ScriptAnswer &answer) {
        m_task.reset();
        m_undo += answer.undo;
        then(answer);
    });
}

void BulkScript::call(const AdminFunction &function, const QJsonArray &arguments,
                      const std::function<void(const QJsonValue &)> &then)
{
    ask(function, arguments, [this, then](const ScriptAnswer &answer) {
        if (!answer.ok)
            return fail(answer);
        then(answer.value);
    });
}

void BulkScript::callBefore()
{
    if (!m_action.before.isGiven() || !m_context.scripts)
        return m_action.fields.isEmpty() ? act({}) : askFields(m_action.description, m_action.fields);
    call(m_action.before, QJsonArray{QJsonValue(m_selection)}, [this](const QJsonValue &asked) {
        const QString wrong = wrongAnswer(AnswerKind::Members, asked, m_action.before);
        if (!wrong.isEmpty()) {
            ScriptAnswer failed;
            failed.error = wrong;
            return fail(failed);
        }
        const QJsonObject form = asked.toObject();
        QList<AdminField> fields = m_action.fields;
        for (const QJsonValue field : form.value(QLatin1String("fields")).toArray())
            fields.append(parseAdminField(field));
        if (fields.isEmpty())
            return act({});
        askFields(form.value(QLatin1String("title")).toString(m_action.description), fields);
    });
}

void BulkScript::askFields(const QString &title, const QList<AdminField> &fields)
{
    const CollectionMeta *collection = m_context.app.collection(m_context.collection);
    ActionMeta asked;
    asked.title = title;
    for (const AdminField &field : fields)
        asked.fields.append(askedField(field, collection ? *collection : CollectionMeta()));
    const QString subject = tr("With %n entries", nullptr, int(m_rows.size()));
    auto *dialog = new ActionDialog(
        m_context, asked, subject,
        [this](const QJsonObject &values) {
            const PendingReply outcome = PendingReply::make();
            act(values, outcome);
            return outcome;
        },
        m_window);
    m_dialog = dialog;
    connect(dialog, &QDialog::rejected, this, &BulkScript::end);
    dialog->open();
}

void BulkScript::act(const QJsonObject &values, const PendingReply &asked)
{
    if (m_action.action.isGiven() && m_context.scripts) {
        return ask(m_action.action, {m_selection, values},
                   [this, asked](const ScriptAnswer &answer) { takeAction(answer, asked); });
    }
    if (asked.isValid())
        asked.resolve(fine());
    m_running = false;
    m_run(m_rows, values);
}

void BulkScript::takeAction(const ScriptAnswer &answer, const PendingReply &asked)
{
    // The dialog that asked for the values is the place for what is wrong with them.
    if (asked.isValid() && m_dialog) {
        UndoHistory::of(*m_context.connector).join(m_undo, m_action.description);
        asked.resolve(answer.ok ? fine() : replyOfFailure(answer));
    } else if (!answer.ok)
        return fail(answer);
    if (answer.ok)
        callAfter(answer.value);
}

void BulkScript::callAfter(const QJsonValue &result)
{
    const auto told = [this](const QJsonValue &value) {
        const int count = int(m_rows.size());
        QString text = value.toString();
        if (text.isEmpty())
            text = replacedText(
                QStringLiteral("bulk.actionSuccess"),
                tr("“%1” was done with %n entries.", nullptr, count).arg(m_action.description),
                {{QStringLiteral("action"), m_action.description}, {QStringLiteral("count"), count}});
        Q_EMIT message(undoable(Message::good(text)));
        Q_EMIT succeeded();
        end();
    };
    if (!m_action.after.isGiven())
        return told({});
    call(m_action.after, {result}, [this, told](const QJsonValue &value) {
        told(value);
        const QString wrong = wrongAnswer(AnswerKind::Text, value, m_action.after);
        if (!wrong.isEmpty())
            Q_EMIT message(Message::error(wrong));
    });
}

void BulkScript::tellAfter(const AdminBulkAction &action, const QJsonObject &result, const Message &usual)
{
    if (!action.after.isGiven() || !m_context.scripts) {
        if (!usual.text.isEmpty())
            Q_EMIT message(usual);
        return;
    }
    ScriptScope scope;
    scope.view = m_view;
    const auto take = [this, usual, after = action.after](const ScriptAnswer &answer) {
        Message told = usual;
        if (const QString text = answer.value.toString(); !text.isEmpty())
            told.text = text;
        if (!told.text.isEmpty())
            Q_EMIT message(told);
        const QString wrong = answer.ok ? wrongAnswer(AnswerKind::Text, answer.value, after) : answer.error;
        if (!wrong.isEmpty())
            Q_EMIT message(Message::error(wrong));
    };
    m_context.scripts->call(action.after, {result}, scope, this, take);
}

void BulkScript::fail(const ScriptAnswer &answer)
{
    const QString reason = reasonOf(answer);
    const QString usual =
        m_undo.isEmpty() ? tr("“%1” was not done: %2") : tr("“%1” was only partly done: %2");
    Q_EMIT message(undoable(
        Message::error(replacedText(QStringLiteral("bulk.failed"), usual.arg(m_action.description, reason),
                                    {{QStringLiteral("reason"), reason}}))));
    end();
}

/// All that its functions wrote is taken back as one.
Message BulkScript::undoable(Message message) const
{
    message.undo = m_undo;
    return message;
}

void BulkScript::end()
{
    m_running = false;
    Q_EMIT finished();
}

} // namespace backdesk::ui
