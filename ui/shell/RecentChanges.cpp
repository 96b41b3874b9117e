// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecentChanges.h"

#include "ui/shell/RecentRow.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FitToTheme.h"

#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

RecentChanges::RecentChanges(QWidget *parent)
    : Card(parent), m_title(new QLabel(tr("Recent changes"), this)), m_rows(new QVBoxLayout)
{
    setTextStyle(m_title, TextStyle::Section);
    fitToTheme(m_title, [this] { m_title->setFixedHeight(themeSize(Size::FieldsetHeader) + 2); });
    m_title->setContentsMargins(14, 0, 14, 0);
    m_rows->setSpacing(0);
    body()->addWidget(m_title, 0, Qt::AlignTop);
    body()->addLayout(m_rows);
    body()->addStretch();
    setHidden(true);
}

void RecentChanges::setTitle(const QString &title)
{
    m_title->setText(title);
}

void RecentChanges::hideTitle()
{
    m_title->hide();
}

void RecentChanges::setItems(const CollectionMeta &collection, const Reply &reply)
{
    const QJsonObject labels =
        reply.json.value(QLatin1String("_labels")).toObject().value(collection.name).toObject();
    QList<Change> changes;
    for (const QJsonValue &value : reply.json.value(QLatin1String("result")).toArray()) {
        const QJsonObject item = value.toObject();
        const QString id = item.value(QLatin1String("_id")).toString();
        const ChangeStamp modified = ChangeStamp::modified(item);
        if (id.isEmpty() || !modified.when.isValid())
            continue;
        const QString label = labels.value(id).toString();
        changes << Change{collection, id, label.isEmpty() ? id : label, ChangeStamp::created(item), modified};
    }
    m_changes.insert(collection.name, changes);
    show();
}

void RecentChanges::leaveOut(const QSet<QString> &collections)
{
    if (m_leftOut == collections)
        return;
    m_leftOut = collections;
    show();
}

void RecentChanges::show()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QList<Change> newest;
    for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
        if (!m_leftOut.contains(it.key()))
            newest += it.value();
    }
    std::stable_sort(newest.begin(), newest.end(),
                     [](const Change &a, const Change &b) { return a.modified.when > b.modified.when; });
    newest.resize(std::min<qsizetype>(newest.size(), Limit));
    for (const Change &change : std::as_const(newest)) {
        const bool added = change.created.when == change.modified.when;
        auto *row =
            new RecentRow({change.collection.title, change.label, change.modified.when,
                           added ? QStringLiteral("plus") : QStringLiteral("pencil"), change.modified.who},
                          this);
        connect(row, &RecentRow::clicked, this,
                [this, path = Path::item(change.collection.name, change.id)] { Q_EMIT activated(path); });
        m_rows->addWidget(row);
    }
    setHidden(newest.isEmpty());
}

} // namespace backdesk::ui
