// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportItems.h"

#include "ui/transfer/CellText.h"

#include <algorithm>
#include <tuple>

namespace backdesk::ui
{

WantedReferences ImportItems::wanted(const StopFlag &stop) const
{
    WantedReferences result;
    const auto want = [&](const ImportColumn &column, const QJsonValue &cell) {
        const FieldMeta &field = mapping.target(column.field)->field;
        for (const QString &text : ValueReading::referenceTexts(field, column, cell))
            ++result[{field.collection, column.key}][text];
    };
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.needsLookup(mapping.columns.at(i)))
            continue;
        for (qsizetype row = 0; row < table.rows.size() && !isStopped(stop); ++row)
            want(mapping.columns.at(i), table.cell(row, i));
    }
    for (const ImportConstant &constant : mapping.constants) {
        if (mapping.needsLookup(constant.column))
            want(constant.column, constant.text);
    }
    return result;
}

QList<MissingTexts> ImportItems::missingTexts(const WantedReferences &wanted, const StopFlag &stop) const
{
    const auto rows = rowsReferredTo(stop);
    QList<MissingTexts> result;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QHash<QString, qint64> own = rows.value(it.key());
        MissingTexts found{it.key(), {}, {}, {}};
        for (const QString &text : references.missing(it.key())) {
            if (isStopped(stop))
                return {};
            if (!it->contains(text) || own.contains(text))
                continue;
            found.texts.append(text);
            found.rows.insert(text, it->value(text));
        }
        if (!found.texts.isEmpty())
            result.append(found);
    }
    std::sort(result.begin(), result.end(), [](const MissingTexts &a, const MissingTexts &b) {
        return std::tie(a.key.collection, a.key.field) < std::tie(b.key.collection, b.key.field);
    });
    return result;
}

MissingDecision ImportItems::decision(const ReferenceKey &key, const QString &text) const
{
    const auto said = decisions.constFind(key);
    if (said != decisions.constEnd()) {
        const auto found = said->constFind(text);
        if (found != said->constEnd())
            return *found;
    }
    return {missing.value(key, MissingReference::Refuse)};
}

QHash<ReferenceKey, QHash<QString, qint64>> ImportItems::rowsReferredTo(const StopFlag &stop) const
{
    QHash<ReferenceKey, QHash<QString, qint64>> result;
    for (const ImportColumn &column : mapping.columns) {
        const ImportTarget *target = mapping.target(column.field);
        if (!mapping.needsLookup(column) || target->field.collection != mapping.collection)
            continue;
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            if (mapping.columns.at(i).field != column.key)
                continue;
            QHash<QString, qint64> &rows = result[{mapping.collection, column.key}];
            for (qsizetype row = 0; row < table.rows.size() && !isStopped(stop); ++row) {
                const QString text = cellText(row, i).trimmed();
                if (!text.isEmpty() && !rows.contains(text))
                    rows.insert(text, row);
            }
        }
    }
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
