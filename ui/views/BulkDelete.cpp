// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BulkDelete.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/forms/DeletionText.h"
#include "ui/views/ActionProgress.h"
#include "ui/views/BulkFailures.h"
#include "ui/views/BulkRun.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QJsonArray>
#include <QLocale>
#include <QPushButton>
#include <QWidget>

#include <iterator>

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
    m_slow.setSingleShot(true);
    m_slow.setInterval(BulkRun::ProgressDelay);
    connect(&m_slow, &QTimer::timeout, this, &BulkDelete::showProgress);
}

ConfirmDialog *BulkDelete::dialog() const
{
    return m_dialog;
}

ActionProgress *BulkDelete::progress() const
{
    return m_progress;
}

void BulkDelete::ask(const QList<SelectedRow> &rows, const Confirmed &confirmed)
{
    if (m_running || m_dialog || rows.isEmpty())
        return;
    m_running = true;
    m_rows = rows;
    m_confirmed = confirmed;
    m_looked = 0;
    m_chunks = 0;
    m_refused.clear();
    m_kept.clear();
    m_deletes.clear();
    m_unlinks.clear();
    if (m_app.admin.replacesDelete(m_collection)) {
        m_looked = rows.size();
        return open();
    }
    m_slow.start();
    m_task = std::make_unique<RunningTask>(tr("Looking at what goes with them"), [this] { stop(); });
    look();
}

void BulkDelete::showProgress()
{
    m_progress = new ActionProgress(tr("Looking at what goes with them"), int(m_rows.size()), m_window);
    m_progress->setDone(int(m_looked));
    m_progress->open();
}

/// Of what was not looked at the question tells.
void BulkDelete::stop()
{
    ++m_generation;
    open();
}

void BulkDelete::look()
{
    if (m_looked >= m_rows.size() || (m_progress && m_progress->isStopped()))
        return open();
    QStringList ids;
    for (const SelectedRow &row : m_rows.mid(m_looked, ChunkSize))
        ids.append(row.id);
    const int generation = ++m_generation;
    m_connector.deletion(m_collection, ids)
        .then(this, [this, generation, count = ids.size()](const Reply &reply) {
            if (generation != m_generation)
                return;
            m_looked += count;
            ++m_chunks;
            take(reply);
        });
}

void BulkDelete::take(const Reply &reply)
{
    // What cannot be told is told when it is done.
    if (reply.ok()) {
        takeRefusals(reply.json.value(QLatin1String("refused")).toArray());
        addCounts(m_deletes, reply.json.value(QLatin1String("deletes")));
        addCounts(m_unlinks, reply.json.value(QLatin1String("unlinks")));
    }
    m_task->setProgress(m_looked, m_rows.size());
    if (m_progress)
        m_progress->setDone(int(m_looked));
    look();
}

void BulkDelete::takeRefusals(const QJsonArray &refused)
{
    constexpr int Told = 3;
    for (const QJsonValue each : refused) {
        const QJsonObject refusal = each.toObject();
        Refusal &known = m_refused[refusal.value(QLatin1String("reason")).toString()];
        known.count += refusal.value(QLatin1String("count")).toInt();
        for (const QJsonValue id : refusal.value(QLatin1String("ids")).toArray())
            m_kept.insert(id.toString());
        for (const QJsonValue label : refusal.value(QLatin1String("labels")).toArray()) {
            if (known.labels.size() < Told)
                known.labels.append(label.toString());
        }
    }
}

QStringList BulkDelete::consequences() const
{
    QStringList lines = deletionConsequences(
        {{QStringLiteral("deletes"), toJson(m_deletes)}, {QStringLiteral("unlinks"), toJson(m_unlinks)}},
        m_app);
    if (m_chunks > 1 && !lines.isEmpty())
        lines.append(tr("What several of them have in common may be counted more than once."));
    lines += refusals();
    const int rest = int(m_rows.size() - m_looked);
    if (m_looked == 0)
        lines.append(tr("What goes with them was not looked at."));
    else if (rest > 0)
        lines.append(tr("That holds for the first %1; %n more were not looked at.", nullptr, rest)
                         .arg(QLocale().toString(m_looked)));
    return lines;
}

QStringList BulkDelete::refusals() const
{
    QStringList lines;
    constexpr int Reasons = 4;
    for (auto it = m_refused.begin(); it != m_refused.end(); ++it) {
        if (std::distance(m_refused.begin(), it) >= Reasons) {
            lines.append(tr("Others cannot be deleted for other reasons."));
            break;
        }
        if (it->count == 1 && it->labels.size() == 1) {
            lines.append(BulkFailures::line(it->labels.first(), it.key()));
            continue;
        }
        //: How many, some of their names, why.
        lines.append(tr("%n cannot be deleted (%1): %2", nullptr, it->count)
                         .arg(it->labels.size() < it->count ? it->labels.join(tr(", ")) + tr(", …")
                                                            : it->labels.join(tr(", ")),
                              it.key()));
    }
    return lines;
}

QList<SelectedRow> BulkDelete::wanted() const
{
    QList<SelectedRow> rows = m_rows;
    rows.removeIf([this](const SelectedRow &row) { return m_kept.contains(row.id); });
    return rows;
}

void BulkDelete::open()
{
    m_running = false;
    m_slow.stop();
    m_task.reset();
    if (m_progress)
        m_progress->finish();
    const QList<SelectedRow> rows = wanted();
    m_dialog = rows.isEmpty() ? refusing() : asking(rows);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, rows] { m_confirmed(rows); });
    m_dialog->open();
}

/// There is nothing to be asked.
ConfirmDialog *BulkDelete::refusing() const
{
    const int count = int(m_rows.size());
    const bool single = count == 1;
    const QString label = m_rows.first().label;
    auto *dialog = new ConfirmDialog(single ? tr("“%1” cannot be deleted").arg(label)
                                            : tr("None of the %n entries can be deleted", nullptr, count),
                                     single ? m_refused.firstKey() : QString(), tr("Delete"), m_window);
    if (!single)
        dialog->setDetails(refusals());
    dialog->actionButton()->hide();
    dialog->cancelButton()->setText(tr("Close"));
    return dialog;
}

QString BulkDelete::title(int wanted) const
{
    const int count = int(m_rows.size());
    if (count == 1)
        return tr("Delete “%1”?").arg(m_rows.first().label);
    if (wanted == count)
        return tr("Delete %n entries?", nullptr, count);
    //: How many are to be deleted, of how many.
    return tr("Delete %n of %1 entries?", nullptr, wanted).arg(QLocale().toString(count));
}

ConfirmDialog *BulkDelete::asking(const QList<SelectedRow> &wanted) const
{
    const int count = int(wanted.size());
    const bool all = count == int(m_rows.size());
    const QVariantMap values{{QStringLiteral("count"), count}};
    const QString action = all ? tr("Delete") : tr("Delete the other %n", nullptr, count);
    auto *dialog = new ConfirmDialog(
        replacedText(QStringLiteral("bulk.deleteConfirm.message"), title(count), values),
        count == 1 ? tr("It goes with everything in it.") : tr("They go with everything in them."),
        replacedText(QStringLiteral("bulk.deleteConfirm.labelConfirm"), action, values), m_window);
    dialog->setDetails(consequences());
    return dialog;
}

} // namespace backdesk::ui
