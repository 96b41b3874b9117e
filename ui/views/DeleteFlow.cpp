// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DeleteFlow.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/forms/DeletionText.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QJsonObject>
#include <QPushButton>
#include <QWidget>

namespace backdesk::ui
{

DeleteFlow::DeleteFlow(Connector &connector, const AppMeta &app, QWidget *window)
    : QObject(window), m_connector(connector), m_app(app), m_window(window)
{
}

ConfirmDialog *DeleteFlow::dialog() const
{
    return m_dialog;
}

void DeleteFlow::start(const QString &collection, const QString &id, const QString &label,
                       const QByteArray &etag, const Differences &differences, const QJsonObject &values)
{
    if (m_running)
        return;
    m_running = true;
    m_collection = collection;
    m_id = id;
    m_label = label.isEmpty() ? id : label;
    m_etag = etag;
    m_differences = differences;
    m_values = m_app.admin.replacesDelete(collection) ? values : QJsonObject();
    if (m_app.admin.replacesDelete(collection)) {
        Reply nothing;
        nothing.json.insert(QStringLiteral("allowed"), true);
        return ask(nothing);
    }
    //: What the entry is called.
    m_task =
        std::make_unique<RunningTask>(tr("Looking at what goes with %1").arg(m_label), [this] { stop(); });
    const int generation = ++m_generation;
    m_connector.deletion(collection, id).then(this, [this, generation](const Reply &reply) {
        if (generation != m_generation)
            return;
        m_task.reset();
        if (!reply.ok())
            return fail(tr("“%1” could not be deleted: %2").arg(m_label, reply.detail()));
        ask(reply);
    });
}

/// The person does not want to wait for the answer.
void DeleteFlow::stop()
{
    ++m_generation;
    m_running = false;
    m_task.reset();
    Q_EMIT stopped();
}

void DeleteFlow::ask(const Reply &consequences)
{
    const bool allowed = consequences.json.value(QLatin1String("allowed")).toBool();
    QString title = allowed ? tr("Delete “%1”?").arg(m_label) : tr("“%1” cannot be deleted").arg(m_label);
    const QStringList also = deletionConsequences(consequences.json, m_app);
    QString text = tr("It is deleted for everybody.");
    if (!allowed)
        text = consequences.json.value(QLatin1String("reason")).toString();
    const QVariantMap names{{QStringLiteral("item"), m_label}, {QStringLiteral("title"), m_label}};
    if (allowed) {
        title = replacedText(QStringLiteral("changeView.modal.deleteConfirm.message"), title, names);
    }
    auto *dialog = new ConfirmDialog(
        title, text,
        replacedText(QStringLiteral("changeView.modal.deleteConfirm.labelConfirm"), tr("Delete"), names),
        m_window);
    if (allowed) {
        dialog->setDetails(also);
    } else {
        dialog->actionButton()->hide();
        dialog->cancelButton()->setText(tr("Close"));
    }
    open(dialog);
}

/// Nobody deletes what he has not seen.
void DeleteFlow::askAgain(const Reply &stale)
{
    const QJsonObject newer = stale.json.value(QLatin1String("item")).toObject();
    m_etag = stale.etag;
    auto *dialog = new ConfirmDialog(tr("“%1” was changed meanwhile").arg(m_label),
                                     tr("It was not deleted. Somebody else changed it since you saw it."),
                                     tr("Delete it all the same"), m_window);
    if (m_differences)
        dialog->setDetails(m_differences(newer));
    open(dialog);
}

void DeleteFlow::open(ConfirmDialog *dialog)
{
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &DeleteFlow::remove);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_running = false;
        Q_EMIT stopped();
    });
    m_dialog->open();
}

void DeleteFlow::remove()
{
    m_connector.remove(m_collection, m_id, m_etag, m_values).then(this, [this](const Reply &reply) {
        finish(reply);
    });
}

void DeleteFlow::finish(const Reply &reply)
{
    if (reply.status == 412 && !reply.etag.isEmpty())
        return askAgain(reply);
    if (reply.status == 412)
        return fail(
            tr("“%1” was not deleted, because it changed meanwhile. Look at it again first.").arg(m_label));
    // Gone already is what was wanted.
    if (!reply.ok() && reply.status != 404)
        return fail(tr("“%1” could not be deleted: %2").arg(m_label, reply.detail()));
    m_running = false;
    const QVariantMap names{{QStringLiteral("item"), m_label}, {QStringLiteral("title"), m_label}};
    Message done = Message::good(replacedText(QStringLiteral("changeView.deleteSuccess"),
                                              tr("“%1” was deleted.").arg(m_label), names));
    done.undo = {reply.undo};
    Q_EMIT message(done);
    Q_EMIT deleted(m_collection, m_id);
}

void DeleteFlow::fail(const QString &text)
{
    m_running = false;
    Q_EMIT message(Message::error(text));
    Q_EMIT stopped();
}

} // namespace backdesk::ui
