// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BulkDelete.h"

#include "ui/connectors/Connector.h"
#include "ui/forms/DeletionText.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QJsonArray>
#include <QPushButton>
#include <QWidget>

namespace backdesk::ui
{

namespace
{

void addCounts(QMap<QString, int> &counts, const QJsonValue &list)
{
    for (const QJsonValue entry : list.toArray()) {
        const QJsonObject affected = entry.toObject();
        counts[affected.value(QLatin1String("collection")).toString()] +=
            affected.value(QLatin1String("count")).toInt();
    }
}

QJsonArray toJson(const QMap<QString, int> &counts)
{
    QJsonArray list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.append(
            QJsonObject{{QStringLiteral("collection"), it.key()}, {QStringLiteral("count"), it.value()}});
    return list;
}

} // namespace

BulkDelete::BulkDelete(Connector &connector, const AppMeta &app, const QString &collection, QWidget *window)
    : QObject(window), m_connector(connector), m_app(app), m_collection(collection), m_window(window)
{
}

ConfirmDialog *BulkDelete::dialog() const
{
    return m_dialog;
}

void BulkDelete::ask(const QList<SelectedRow> &rows, const std::function<void()> &confirmed)
{
    if (m_running || m_dialog || rows.isEmpty())
        return;
    m_running = true;
    m_rows = rows;
    m_confirmed = confirmed;
    m_looked = 0;
    m_refused = 0;
    m_deletes.clear();
    m_unlinks.clear();
    look();
}

void BulkDelete::look()
{
    if (m_looked >= qMin(m_rows.size(), qsizetype(LookedAt)))
        return open();
    m_connector.deletion(m_collection, m_rows.at(m_looked++).id).then(this, [this](const Reply &reply) {
        take(reply);
    });
}

void BulkDelete::take(const Reply &reply)
{
    // What cannot be told is told when it is done.
    if (reply.ok() && !reply.json.value(QLatin1String("allowed")).toBool()) {
        ++m_refused;
        m_reason = reply.json.value(QLatin1String("reason")).toString();
    } else if (reply.ok()) {
        addCounts(m_deletes, reply.json.value(QLatin1String("deletes")));
        addCounts(m_unlinks, reply.json.value(QLatin1String("unlinks")));
    }
    look();
}

QStringList BulkDelete::consequences() const
{
    QStringList lines = deletionConsequences(
        {{QStringLiteral("deletes"), toJson(m_deletes)}, {QStringLiteral("unlinks"), toJson(m_unlinks)}},
        m_app);
    if (m_refused > 0)
        lines.append(tr("%n cannot be deleted: %1", nullptr, m_refused).arg(m_reason));
    const int rest = int(m_rows.size()) - LookedAt;
    if (rest > 0 && !lines.isEmpty())
        lines.append(
            tr("That holds for the first %1; %n more were not looked at.", nullptr, rest).arg(LookedAt));
    return lines;
}

void BulkDelete::open()
{
    m_running = false;
    const int count = int(m_rows.size());
    const QString title =
        count == 1 ? tr("Delete “%1”?").arg(m_rows.first().label) : tr("Delete %n entries?", nullptr, count);
    m_dialog = new ConfirmDialog(
        title, count == 1 ? tr("It goes with everything in it.") : tr("They go with everything in them."),
        tr("Delete"), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setDetails(consequences());
    connect(m_dialog, &QDialog::accepted, this, [this] { m_confirmed(); });
    m_dialog->open();
}

} // namespace backdesk::ui
