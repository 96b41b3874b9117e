// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/NearTexts.h"

#include "ui/transfer/ReferenceLookup.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace backdesk::ui
{

namespace
{

QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber() || c.isSpace())
            letters += c;
    }
    return letters.simplified();
}

/// How many letters must be put in, taken out or changed; `most` + 1 when there are more.
int distance(const QString &a, const QString &b, int most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i) + 1;
        int least = row[0];
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = corner + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return row.back();
}

/// The place of the one that is close enough; -1: none is.
qsizetype nearestOf(const QString &wanted, const QStringList &labels, const StopFlag &stop)
{
    if (wanted.isEmpty())
        return -1;
    qsizetype best = -1;
    // A third of the letters may be others.
    int most = int(wanted.size()) / 3;
    for (qsizetype i = 0; i < labels.size() && !isStopped(stop); ++i) {
        const int apart = distance(wanted, labels.at(i), most);
        if (apart > most)
            continue;
        best = i;
        if (apart == 0)
            break;
        most = apart - 1;
    }
    return best;
}

} // namespace

NearTexts::NearTexts(Connector &connector, QObject *parent) : QObject(parent), m_asking(connector)
{
}

MissingTexts::Near NearTexts::nearest(const QString &text, const QList<MissingTexts::Near> &entries)
{
    return nearest({text}, entries, {}).value(text);
}

QHash<QString, MissingTexts::Near>
NearTexts::nearest(const QStringList &texts, const QList<MissingTexts::Near> &entries, const StopFlag &stop)
{
    QStringList labels;
    labels.reserve(entries.size());
    for (const MissingTexts::Near &entry : entries) {
        if (isStopped(stop))
            return {};
        labels.append(folded(entry.label));
    }
    QHash<QString, MissingTexts::Near> found;
    for (const QString &text : texts) {
        const qsizetype place = nearestOf(folded(text), labels, stop);
        if (isStopped(stop))
            break;
        if (place >= 0)
            found.insert(text, entries.at(place));
    }
    return found;
}

void NearTexts::start(const QList<MissingTexts> &texts)
{
    m_texts = texts;
    m_place = -1;
    m_asking.begin([this] { next(); });
}

void NearTexts::stop()
{
    m_worker.stop();
    if (!m_asking.end())
        return;
    QMetaObject::invokeMethod(this, &NearTexts::finished, Qt::QueuedConnection);
}

void NearTexts::next()
{
    m_entries.clear();
    if (++m_place >= m_texts.size()) {
        m_asking.end();
        Q_EMIT finished();
        return;
    }
    ask(0);
}

void NearTexts::ask(qint64 skip)
{
    const ReferenceKey key = m_texts.at(m_place).key;
    m_asking.ask(key.collection, {}, skip, [this, key, skip](const Reply &reply) {
        const QJsonArray items = reply.json.value(QLatin1String("result")).toArray();
        const auto total = reply.json.value(QLatin1String("total")).toInteger();
        // It is only a help: without it the person looks for himself.
        if (!reply.ok() || total > MostEntries)
            return next();
        for (const QJsonValue item : items)
            m_entries.append({item.toObject().value(QLatin1String("_id")).toString(),
                              keyText(item.toObject(), key.field)});
        if (!items.isEmpty() && skip + items.size() < total)
            return ask(skip + items.size());
        compare();
    });
}

void NearTexts::compare()
{
    m_worker.start([this, run = m_asking.run(), texts = m_texts.at(m_place).texts.mid(0, MostTexts),
                    entries = m_entries](const StopFlag &stop) -> Worker::Then {
        const auto found = nearest(texts, entries, stop);
        return [this, run, found] {
            if (run != m_asking.run())
                return;
            m_texts[m_place].near = found;
            next();
        };
    });
}

} // namespace backdesk::ui
