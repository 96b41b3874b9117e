// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportItems.h"

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

} // namespace

struct ImportItems::Building {
    ImportBatch batch;
    QHash<ReferenceKey, QHash<QString, QString>> names; ///< of what the batch adds
    QJsonArray additions;
};

WantedReferences ImportItems::wanted() const
{
    WantedReferences result;
    const auto want = [&](const ImportColumn &column, const QJsonValue &cell) {
        const FieldMeta &field = mapping.target(column.field)->field;
        for (const QString &text : ValueReading::referenceTexts(field, column, cell))
            result[{field.collection, column.key}].insert(text);
    };
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.needsLookup(mapping.columns.at(i)))
            continue;
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            want(mapping.columns.at(i), table.cell(row, i));
    }
    for (const ImportConstant &constant : mapping.constants) {
        if (mapping.needsLookup(constant.column))
            want(constant.column, constant.text);
    }
    return result;
}

ImportBatch ImportItems::batch(const QList<qint64> &rows) const
{
    Building building;
    QJsonArray operations;
    for (const qint64 row : rows)
        addRow(row, building);
    for (const QJsonValue operation : std::as_const(building.batch.operations))
        building.additions.append(operation);
    building.batch.operations = building.additions;
    return building.batch;
}

bool ImportItems::addRow(qint64 row, Building &building) const
{
    const qsizetype firstAddition = building.batch.added.size();
    const auto resolve = [&](const ReferenceKey &key, const QString &text) -> ReadValue {
        const ReferenceTable::Entry entry = references.entry(key, text);
        if (!entry.id.isEmpty())
            return {entry.id, {}};
        if (entry.ambiguous)
            return {{}, tr("Several entries are called “%1”.").arg(text)};
        switch (missing.value(key, MissingReference::Refuse)) {
        case MissingReference::Refuse:
            return {{}, tr("There is no entry “%1”.").arg(text)};
        case MissingReference::LeaveEmpty:
            return {};
        case MissingReference::Create:
            break;
        }
        QString &name = building.names[key][text];
        if (name.isEmpty()) {
            name = QStringLiteral("new%1").arg(building.batch.added.size());
            building.batch.added.append({key, text});
            building.additions.append(
                QJsonObject{{QStringLiteral("op"), QStringLiteral("create")},
                            {QStringLiteral("collection"), key.collection},
                            {QStringLiteral("as"), name},
                            {QStringLiteral("item"), with({}, key.field.split(u'.'), 0, text)}});
        }
        return {QJsonObject{{QStringLiteral("$new"), name}}, {}};
    };
    const ValueReading reading(mapping.locale, resolve);
    QJsonObject item;
    QString id;
    QString error;
    bool good = true;
    for (const ImportConstant &constant : mapping.constants) {
        if (put(constant.column, constant.text, reading, item, id, error))
            continue;
        good = false;
        building.batch.mistakes.append({row, -1, constant.text, error});
    }
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (put(mapping.columns.at(i), table.cell(row, i), reading, item, id, error))
            continue;
        good = false;
        building.batch.mistakes.append({row, i, cellText(row, i), error});
    }
    if (!good) {
        // What only this row would have referred to is not added for it.
        while (building.batch.added.size() > firstAddition) {
            const ImportBatch::Added added = building.batch.added.takeLast();
            building.names[added.key].remove(added.text);
            building.additions.removeLast();
        }
        return false;
    }
    building.batch.operations.append(operation(item, id));
    building.batch.rows.append(row);
    return true;
}

bool ImportItems::put(const ImportColumn &column, const QJsonValue &cell, const ValueReading &reading,
                      QJsonObject &item, QString &id, QString &error) const
{
    const ImportTarget *target = mapping.target(column.field);
    if (!target)
        return true;
    if (column.field == IdField) {
        id = CellText::raw(cell).trimmed();
        return true;
    }
    const ReadValue read = reading.read(target->field, column, cell);
    error = read.error;
    if (!error.isEmpty())
        return false;
    const bool clears = mapping.clears && !mapping.keyField.isEmpty() && CellText::isNothing(cell);
    if (!read.value.isUndefined())
        item = with(item, column.field.split(u'.'), 0, read.value);
    else if (clears)
        item = with(item, column.field.split(u'.'), 0, QJsonValue());
    return true;
}

QJsonObject ImportItems::operation(const QJsonObject &item, const QString &id) const
{
    QJsonObject result{{QStringLiteral("collection"), mapping.collection}, {QStringLiteral("item"), item}};
    const bool byId = mapping.keyField == IdField && !id.isEmpty();
    const bool byKey = !mapping.keyField.isEmpty() && mapping.keyField != IdField &&
                       !CellText::isNothing(at(item, mapping.keyField));
    result.insert(QStringLiteral("op"), byId    ? QStringLiteral("update")
                                        : byKey ? QStringLiteral("upsert")
                                                : QStringLiteral("create"));
    if (byId)
        result.insert(QStringLiteral("id"), id);
    if (byKey)
        result.insert(QStringLiteral("key"), QJsonArray{mapping.keyField});
    return result;
}

QList<ReadValue> ImportItems::preview(qint64 row) const
{
    const auto resolve = [this](const ReferenceKey &key, const QString &text) -> ReadValue {
        const ReferenceTable::Entry entry = references.entry(key, text);
        if (entry.ambiguous)
            return {{}, tr("Several entries are called “%1”.").arg(text)};
        return {text, {}};
    };
    const ValueReading reading(mapping.locale, resolve);
    QList<ReadValue> values;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const ImportColumn &column = mapping.columns.at(i);
        const ImportTarget *target = mapping.target(column.field);
        const QJsonValue cell = table.cell(row, i);
        values.append(target ? reading.read(target->field, column, cell) : ReadValue{cell, {}});
    }
    return values;
}

QString ImportItems::cellText(qint64 row, qsizetype column) const
{
    return column < 0 || row < 0 ? QString() : CellText::raw(table.cell(row, column));
}

ImportMistake ImportItems::mistake(qint64 row, const QString &path, const QString &message) const
{
    const qsizetype column = row < 0 ? -1 : mapping.columnOf(path);
    ImportMistake result{row, column, cellText(row, column), message};
    // Fields that no column gives must be named.
    const ImportTarget *target = mapping.target(path.mid(2));
    if (column < 0 && target)
        result.message = tr("%1: %2").arg(target->title, message);
    return result;
}

} // namespace backdesk::ui
