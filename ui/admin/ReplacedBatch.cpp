// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ReplacedBatch.h"

#include "ui/connectors/BatchResult.h"

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String New("$new");

QString text(const QJsonObject &object, QLatin1String member)
{
    return object.value(member).toString();
}

/// The name in {"$new": name}; empty for other values.
QString newName(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.size() == 1 ? text(object, New) : QString();
}

QJsonObject failureOf(const Reply &reply)
{
    QJsonObject result = reply.json;
    result.remove(QStringLiteral("results"));
    result.remove(QStringLiteral("stored"));
    result.insert(QStringLiteral("status"), reply.status);
    return result;
}

} // namespace

bool ReplacedBatch::concerns(const QJsonObject &batch, const IsReplaced &isReplaced)
{
    if (batch.value(QLatin1String("check")).toBool())
        return false;
    const QJsonArray operations = batch.value(QLatin1String("operations")).toArray();
    return std::any_of(operations.begin(), operations.end(),
                       [&](const QJsonValue &operation) { return isReplaced(operation.toObject()); });
}

ReplacedBatch::ReplacedBatch(Connector &connector, const QJsonObject &batch, IsReplaced isReplaced,
                             Perform perform, Done done)
    : QObject(&connector),
      m_connector(connector),
      m_operations(batch.value(QLatin1String("operations")).toArray()),
      m_isReplaced(std::move(isReplaced)),
      m_perform(std::move(perform)),
      m_done(std::move(done)),
      m_atomic(batch.value(QLatin1String("atomic")).toBool(true)),
      m_undo(text(batch, QLatin1String("continues")))
{
}

void ReplacedBatch::runNext()
{
    if (m_results.size() >= m_operations.size())
        return finish();
    const QJsonObject operation = m_operations.at(m_results.size()).toObject();
    if (m_atomic && !m_failure.isEmpty()) {
        fail({{QStringLiteral("status"), FailedDependency},
              {QStringLiteral("detail"), tr("It was not tried, because another one failed before.")}});
        return runNext();
    }
    if (!m_isReplaced(operation))
        return runTogether();
    if (namesFailed(operation)) {
        fail({{QStringLiteral("status"), FailedDependency},
              {QStringLiteral("detail"), tr("What it refers to could not be stored.")}});
        return runNext();
    }
    runOne(operation);
}

void ReplacedBatch::runOne(const QJsonObject &operation)
{
    m_perform(named(operation).toObject()).then(this, [this, operation](const Reply &reply) {
        takeOne(operation, reply);
    });
}

void ReplacedBatch::takeOne(const QJsonObject &operation, const Reply &reply)
{
    if (!reply.ok()) {
        m_failed.insert(text(operation, QLatin1String("as")));
        fail(failureOf(reply));
        return runNext();
    }
    QJsonObject result{{QStringLiteral("status"), reply.status}};
    if (text(operation, QLatin1String("op")) == QLatin1String("delete"))
        result.insert(QStringLiteral("deleted"), operation.value(QLatin1String("id")));
    else
        result.insert(QStringLiteral("item"), reply.json);
    if (!reply.etag.isEmpty())
        result.insert(QStringLiteral("etag"), QString::fromLatin1(reply.etag));
    m_stored = true;
    append(result, text(operation, QLatin1String("as")));
    runNext();
}

/// All up to the next one that a function does.
void ReplacedBatch::runTogether()
{
    QJsonArray operations;
    for (qsizetype place = m_results.size(); place < m_operations.size(); ++place) {
        const QJsonObject operation = m_operations.at(place).toObject();
        // What refers to something that failed cannot be told the server: it never heard of it.
        if (m_isReplaced(operation) || namesFailed(operation))
            break;
        operations.append(named(operation));
    }
    if (operations.isEmpty()) {
        fail({{QStringLiteral("status"), FailedDependency},
              {QStringLiteral("detail"), tr("What it refers to could not be stored.")}});
        return runNext();
    }
    QJsonObject batch{{QStringLiteral("atomic"), m_atomic}, {QStringLiteral("operations"), operations}};
    if (!m_undo.isEmpty())
        batch.insert(QStringLiteral("continues"), m_undo);
    m_connector.batch(batch).then(
        this, [this, count = operations.size()](const Reply &reply) { takeTogether(count, reply); });
}

void ReplacedBatch::takeTogether(qsizetype count, const Reply &reply)
{
    const QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
    // Stored without a token: it was too much to be remembered.
    const bool stored = reply.json.value(QLatin1String("stored")).toBool();
    if (stored)
        m_undo = reply.undo;
    m_stored = m_stored || stored;
    for (qsizetype i = 0; i < count; ++i) {
        const QString name = text(m_operations.at(m_results.size()).toObject(), QLatin1String("as"));
        const QJsonObject result = results.at(i).toObject();
        if (results.size() == count && isGood(result) && m_atomic && !reply.ok()) {
            // It would have gone well, had it not been for another one.
            m_failed.insert(name);
            m_results.append(QJsonObject{
                {QStringLiteral("status"), FailedDependency},
                {QStringLiteral("detail"), tr("It was not stored, because another one failed.")}});
        } else if (results.size() == count && isGood(result)) {
            append(result, name);
        } else {
            m_failed.insert(name);
            fail(results.size() == count ? result : failureOf(reply));
        }
    }
    runNext();
}

void ReplacedBatch::append(const QJsonObject &result, const QString &name)
{
    m_results.append(result);
    const QString id = text(result.value(QLatin1String("item")).toObject(), QLatin1String("_id"));
    if (!name.isEmpty() && !id.isEmpty())
        m_ids.insert(name, id);
}

void ReplacedBatch::fail(const QJsonObject &result)
{
    m_results.append(result);
    if (m_failure.isEmpty())
        m_failure = result;
}

/// With the ids of what has been made.
QJsonValue ReplacedBatch::named(const QJsonValue &value) const
{
    const QString name = newName(value);
    if (!name.isEmpty())
        return m_ids.contains(name) ? QJsonValue(m_ids.value(name)) : value;
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue each : value.toArray())
            list.append(named(each));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = named(it.value());
    return object;
}

bool ReplacedBatch::namesFailed(const QJsonValue &value) const
{
    const QString name = newName(value);
    if (!name.isEmpty())
        return m_failed.contains(name);
    const auto inner = [this](const QJsonValue &each) { return namesFailed(each); };
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), inner);
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), inner);
}

void ReplacedBatch::finish()
{
    Reply reply;
    reply.status = 200;
    if (m_atomic && !m_failure.isEmpty()) {
        reply.json = m_failure;
        reply.status = m_failure.value(QLatin1String("status")).toInt();
    }
    reply.json.insert(QStringLiteral("results"), m_results);
    reply.json.insert(QStringLiteral("stored"), m_stored);
    reply.json.insert(QStringLiteral("atomic"), false);
    reply.undo = m_undo;
    deleteLater();
    const Done done = std::exchange(m_done, {});
    done(reply);
}

} // namespace backdesk::ui
