// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ListCard.h"

#include "ui/forms/ChangeStamp.h"
#include "ui/forms/MomentText.h"
#include "ui/shell/RecentRow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Margins.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace backdesk::ui
{

ListCard::ListCard(const QString &title, const CollectionMeta &collection, const Spec &spec,
                   Connector &connector, QWidget *parent)
    : LoadingCard(title, parent), m_collection(collection), m_spec(spec), m_connector(connector)
{
    constexpr int Usual = 5;
    if (m_spec.count < 1)
        m_spec.count = Usual;
}

QDateTime ListCard::timeOf(const QJsonObject &item) const
{
    for (QString key : std::as_const(m_spec.sort)) {
        if (key.startsWith(u'-'))
            key.remove(0, 1);
        const FieldMeta *field = m_collection.field(key);
        if (field && field->type == FieldMeta::Type::Datetime)
            return momentFromStored(item.value(key).toString());
    }
    return ChangeStamp::modified(item).when;
}

void ListCard::reload()
{
    ListQuery query;
    query.filters = m_spec.filter;
    query.sort = m_spec.sort;
    query.page = m_spec.count;
    m_connector.list(m_collection.name, query)
        .then(this, [this, question = ++m_question](const Reply &reply) {
            if (question == m_question)
                take(reply);
        });
}

void ListCard::take(const Reply &reply)
{
    while (QLayoutItem *old = content()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    if (!reply.ok())
        return setError(reply.detail());
    setError({});
    const QJsonObject labels =
        reply.json.value(QLatin1String("_labels")).toObject().value(m_collection.name).toObject();
    const QJsonArray items = reply.json.value(QLatin1String("result")).toArray();
    for (const QJsonValue item : items) {
        const QString id = item.toObject().value(QLatin1String("_id")).toString();
        auto *row = new RecentRow({{},
                                   labels.value(id).toString(id),
                                   timeOf(item.toObject()),
                                   iconForCollection(m_collection.name)},
                                  this);
        connect(row, &RecentRow::clicked, this,
                [this, id] { Q_EMIT activated(Path::item(m_collection.name, id)); });
        content()->addWidget(row);
    }
    const qint64 total = reply.json.value(QLatin1String("total")).toInteger();
    if (items.isEmpty() || total > items.size()) {
        Path::Query query = m_spec.filter;
        auto *all = linkButton(items.isEmpty() ? tr("There are none. Show the list")
                                               : tr("Show all %1").arg(locale().toString(total)),
                               this);
        connect(all, &QPushButton::clicked, this,
                [this, query] { Q_EMIT activated(Path::list(m_collection.name, query)); });
        // Below the names of the rows; a button leaves no room around it by itself.
        auto *line = new QWidget(this);
        auto *box = new QHBoxLayout(line);
        box->setContentsMargins(leadingMargins(10, 4, 14, 8)); // NOLINT(*-magic-numbers)
        box->addWidget(all, 0, Qt::AlignLeading);
        content()->addWidget(line);
    }
}

} // namespace backdesk::ui
