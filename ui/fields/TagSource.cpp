// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TagSource.h"

#include "ui/connectors/Connector.h"
#include "ui/fields/OptionsSource.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace backdesk::ui
{

TagSource::TagSource(const FieldContext &context, const QString &queryName, QObject *parent)
    : ChoiceSource(parent), m_context(context), m_path(queryName.split(u'.'))
{
}

void TagSource::run(const QString &text, int generation)
{
    // Within a list there is no one place to look at.
    const bool inList = m_path.join(u'.').contains(u'[');
    if (!m_context.connector || m_context.collection.isEmpty() || inList)
        return finish(generation, {});
    ListQuery query;
    query.search = text;
    query.page = Items;
    query.labels = false;
    m_context.connector->list(m_context.collection, query)
        .then(this, [this, generation, text](const Reply &reply) {
            finish(generation, collect(text, reply.json.value(QLatin1String("result"))));
        });
}

ChoiceSource::Result TagSource::collect(const QString &text, const QJsonValue &items) const
{
    QHash<QString, int> counts;
    const QString wanted = foldedText(text);
    for (const QJsonValue item : items.toArray()) {
        QJsonValue value = item;
        for (const QString &name : m_path)
            value = value.toObject().value(name);
        for (const QJsonValue word : value.toArray()) {
            if (foldedText(word.toString()).contains(wanted) && !m_excluded.contains(word.toString()))
                ++counts[word.toString()];
        }
    }
    QStringList words = counts.keys();
    std::sort(words.begin(), words.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b)
                                                  : a.localeAwareCompare(b) < 0;
    });
    Result result{text, {}, 0, {}};
    for (const QString &word : words.mid(0, Limit))
        result.matches.append({word, word});
    result.total = result.matches.size();
    return result;
}

} // namespace backdesk::ui
