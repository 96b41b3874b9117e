// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportOperations.h"

#include "ui/connectors/BatchResult.h"
#include "ui/transfer/CellText.h"

namespace backdesk::ui
{

namespace
{

const QString IdField = ImportColumn::ById;

/// Sets a member at a dotted path.
QJsonObject with(QJsonObject object, const QStringList &steps, qsizetype from, const QJsonValue &value)
{
    const QString &step = steps.at(from);
    object.insert(step, from + 1 == steps.size()
                            ? value
                            : QJsonValue(with(object.value(step).toObject(), steps, from + 1, value)));
    return object;
}

QJsonValue at(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &step : path.split(u'.'))
        value = value.toObject().value(step);
    return value;
}

QString nameOf(qint64 operation)
{
    return QStringLiteral("new%1").arg(operation);
}

QJsonObject standIn(qint64 operation)
{
    return {{QStringLiteral("$new"), nameOf(operation)}};
}

} // namespace

/// One that is being made.
struct ImportOperations::Row {
    struct Addition {
        ReferenceKey key;
        QString text;
    };

    qint64 firstAddition = 0; ///< the number of its operation
    QList<Addition> additions;
    QJsonObject item;
    QString id;
    QString error;
    QList<qint64> uses;
    bool skipped = false;
};

void ImportOperations::start(const StopFlag &stop)
{
    m_rowsReferredTo = m_items.rowsReferredTo(stop);
    if (m_rowsReferredTo.isEmpty())
        return;
    const qint64 rows = m_items.table.rows.size();
    m_order.reserve(rows);
    QSet<qint64> seen;
    for (qint64 first = 0; first < rows && !isStopped(stop); ++first) {
        // Without recursion: a chain may be as long as the file.
        QList<qint64> waiting{first};
        while (!waiting.isEmpty()) {
            const qint64 row = waiting.last();
            if (seen.contains(row)) {
                waiting.removeLast();
                if (row >= 0 && !m_madeBy.contains(row)) {
                    m_madeBy.insert(row, -1);
                    m_order.append(row);
                }
                continue;
            }
            seen.insert(row);
            for (const ImportColumn &column : m_items.mapping.columns) {
                const ImportTarget *target = m_items.mapping.target(column.field);
                if (!m_items.mapping.needsLookup(column))
                    continue;
                const auto own = m_rowsReferredTo.constFind({target->field.collection, column.key});
                if (own == m_rowsReferredTo.constEnd())
                    continue;
                const qsizetype place = &column - m_items.mapping.columns.constData();
                for (const QString &text :
                     ValueReading::referenceTexts(target->field, column, m_items.table.cell(row, place))) {
                    const qint64 other = own->value(text, -1);
                    if (other >= 0 && !seen.contains(other))
                        waiting.append(other);
                }
            }
        }
    }
    m_madeBy.clear();
}

QJsonArray ImportOperations::next(qsizetype rows, const StopFlag &stop)
{
    if (m_next == 0)
        start(stop);
    QJsonArray operations;
    for (qsizetype i = 0; i < rows && !isAtEnd() && !isStopped(stop); ++i, ++m_next)
        addRow(m_order.isEmpty() ? m_next : m_order.at(m_next), operations);
    return operations;
}

ReadValue ImportOperations::resolve(const ReferenceKey &key, const QString &text, Row &building)
{
    const ReferenceTable::Entry entry = m_items.references.entry(key, text);
    if (!entry.id.isEmpty())
        return {entry.id, {}};
    if (entry.ambiguous)
        return {{}, tr("Several entries are called “%1”.").arg(text)};
    if (const auto own = m_rowsReferredTo.constFind(key); own != m_rowsReferredTo.constEnd()) {
        if (const qint64 row = own->value(text, -1); row >= 0) {
            const qint64 maker = m_madeBy.value(row, -1);
            if (maker < 0)
                return {{},
                        tr("It refers to row %1, which is wrong or refers back to this one.")
                            .arg(row + m_items.table.firstRow)};
            building.uses.append(maker);
            return {standIn(maker), {}};
        }
    }
    const MissingDecision decision = m_items.decision(key, text);
    switch (decision.what) {
    case MissingReference::Refuse:
        return {{}, tr("There is no entry “%1”.").arg(text)};
    case MissingReference::LeaveEmpty:
        return {};
    case MissingReference::SkipRow:
        building.skipped = true;
        return {};
    case MissingReference::Use:
        return {decision.id, {}};
    case MissingReference::Create:
        break;
    }
    return added(key, text, building);
}

ReadValue ImportOperations::added(const ReferenceKey &key, const QString &text, Row &building)
{
    QHash<QString, qint64> &makers = m_added[key];
    auto maker = makers.find(text);
    if (maker == makers.end()) {
        maker = makers.insert(text, building.firstAddition + building.additions.size());
        building.additions.append({key, text});
    }
    building.uses.append(*maker);
    return {standIn(*maker), {}};
}

void ImportOperations::addRow(qint64 row, QJsonArray &operations)
{
    Row building;
    building.firstAddition = m_origins.size();
    const ValueReading reading(m_items.mapping.locale, [&](const ReferenceKey &key, const QString &text) {
        return resolve(key, text, building);
    });
    QList<ImportMistake> mistakes;
    for (const ImportConstant &constant : m_items.mapping.constants) {
        if (!put(constant.column, constant.text, reading, building))
            mistakes.append({row, -1, constant.text, building.error});
    }
    for (qsizetype i = 0; i < m_items.mapping.columns.size(); ++i) {
        if (!put(m_items.mapping.columns.at(i), m_items.table.cell(row, i), reading, building))
            mistakes.append({row, i, m_items.cellText(row, i), building.error});
    }
    if (building.skipped || !mistakes.isEmpty()) {
        // What only this row would have referred to is not added for it.
        for (const Row::Addition &addition : std::as_const(building.additions))
            m_added[addition.key].remove(addition.text);
        if (building.skipped)
            ++m_skipped;
        else
            m_mistakes += mistakes;
        return;
    }
    for (const Row::Addition &addition : std::as_const(building.additions)) {
        operations.append(QJsonObject{
            {QStringLiteral("op"), QStringLiteral("create")},
            {QStringLiteral("collection"), addition.key.collection},
            {QStringLiteral("as"), nameOf(m_origins.size())},
            {QStringLiteral("item"), with({}, addition.key.field.split(u'.'), 0, addition.text)}});
        m_origins.append({-1, addition.text, {}});
    }
    QJsonObject made = operation(building);
    const bool nameable = made.value(QLatin1String("op")).toString() != QLatin1String("update");
    if (!m_rowsReferredTo.isEmpty() && nameable) {
        made.insert(QStringLiteral("as"), nameOf(m_origins.size()));
        m_madeBy.insert(row, m_origins.size());
    }
    operations.append(made);
    m_origins.append({row, {}, building.uses});
}

bool ImportOperations::put(const ImportColumn &column, const QJsonValue &cell, const ValueReading &reading,
                           Row &building)
{
    const ImportMapping &mapping = m_items.mapping;
    const ImportTarget *target = mapping.target(column.field);
    if (!target)
        return true;
    if (column.field == IdField) {
        building.id = CellText::raw(cell).trimmed();
        return true;
    }
    const ReadValue read = reading.read(target->field, column, cell);
    building.error = read.error;
    if (!read.error.isEmpty())
        return false;
    const bool clears = mapping.clears && !mapping.keyField.isEmpty() && CellText::isNothing(cell);
    if (!read.value.isUndefined() || clears) {
        const QJsonValue value = read.value.isUndefined() ? QJsonValue() : read.value;
        if (column.field.contains(u'.'))
            building.item = with(building.item, column.field.split(u'.'), 0, value);
        else
            building.item.insert(column.field, value);
    }
    return true;
}

QJsonObject ImportOperations::operation(const Row &building) const
{
    const ImportMapping &mapping = m_items.mapping;
    QJsonObject result{{QStringLiteral("collection"), mapping.collection},
                       {QStringLiteral("item"), building.item}};
    const bool byId = mapping.keyField == IdField && !building.id.isEmpty();
    const bool byKey = !mapping.keyField.isEmpty() && mapping.keyField != IdField &&
                       !CellText::isNothing(at(building.item, mapping.keyField));
    result.insert(QStringLiteral("op"), byId    ? QStringLiteral("update")
                                        : byKey ? QStringLiteral("upsert")
                                                : QStringLiteral("create"));
    if (byId)
        result.insert(QStringLiteral("id"), building.id);
    if (byKey)
        result.insert(QStringLiteral("key"), QJsonArray{mapping.keyField});
    return result;
}

QList<ImportMistake> ImportOperations::mistakesOf(const QJsonObject &failure,
                                                  const QSet<qint64> &failed) const
{
    const Origin origin = m_origins.value(failure.value(QLatin1String("operation")).toInteger(-1));
    QList<ImportMistake> mistakes;
    const auto add = [&](ImportMistake mistake) {
        if (origin.row < 0)
            mistake.message = tr("“%1” cannot be added: %2").arg(origin.text, mistake.message);
        mistakes.append(mistake);
    };
    if (statusOf(failure) == FailedDependency) {
        for (const qint64 used : origin.uses) {
            if (!failed.contains(used))
                continue;
            const Origin &other = m_origins.at(used);
            add(m_items.mistake(
                origin.row, QStringLiteral("$"),
                other.row < 0
                    ? tr("“%1”, which it refers to, cannot be added.").arg(other.text)
                    : tr("Row %1, which it refers to, is wrong.").arg(other.row + m_items.table.firstRow)));
            return mistakes;
        }
    }
    const QJsonObject errors = failure.value(QLatin1String("errors")).toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        for (const QJsonValue message : it.value().toArray())
            add(m_items.mistake(origin.row, it.key(), message.toString()));
    }
    if (errors.isEmpty()) {
        const QString detail = failure.value(QLatin1String("detail")).toString();
        add(m_items.mistake(origin.row, QStringLiteral("$"),
                            detail.isEmpty() ? failure.value(QLatin1String("title")).toString() : detail));
    }
    return mistakes;
}

QSet<qint64> ImportOperations::uselessWithout(const QSet<qint64> &failed) const
{
    QSet<qint64> useless;
    QSet<qint64> used;
    for (qint64 i = 0; i < m_origins.size(); ++i) {
        if (m_origins.at(i).row < 0)
            useless.insert(i);
        for (const qint64 each : failed.contains(i) ? QList<qint64>() : m_origins.at(i).uses)
            used.insert(each);
    }
    return useless.subtract(used).subtract(failed);
}

} // namespace backdesk::ui
