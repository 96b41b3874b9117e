// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/SelectionReader.h"

#include "core/description/MappingReader.h"
#include "core/description/ReadTypes.h"
#include "core/description/ValueReader.h"
#include "core/schema/Filter.h"
#include "core/schema/Sort.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

QList<SelectionOptions::Column> readColumns(const Entry &entry)
{
    QList<SelectionOptions::Column> columns;
    for (const Entry &each : entry.list()) {
        const auto text = each.text();
        if (!text)
            continue;
        const auto selector = Selector::fromText(*text);
        if (selector)
            columns.append({*text, *selector});
        else
            each.wrong(selector.error().message);
    }
    return columns;
}

SelectionOptions readSelection(const NamedEntry &named, const QString &collection, Reading &reading,
                               QList<NamedSelection> &all)
{
    SelectionOptions selection;
    selection.name = named.name;
    MappingReader reader(named.entry);
    if (!reader.isMapping())
        return selection;
    NamedSelection entries{collection, named.name, reader.take(QStringLiteral("filter")),
                           reader.take(QStringLiteral("sort"))};
    selection.title = reader.takeText(QStringLiteral("title"));
    selection.description = reader.takeText(QStringLiteral("description"));
    if (const auto selectors = reader.take(QStringLiteral("selectors")))
        selection.columns = readColumns(*selectors);
    if (const auto read = reader.take(QStringLiteral("can_read")))
        selection.canRead = reading.functions.condition(*read);
    if (entries.filter && !MappingReader(*entries.filter).isMapping())
        entries.filter.reset();
    if (entries.filter)
        selection.filter = entries.filter->node().toValue();
    const auto sort = entries.sort ? entries.sort->text() : std::nullopt;
    if (!sort)
        entries.sort.reset();
    selection.sort = sort.value_or(QString());
    all.append(entries);
    reader.finish();
    return selection;
}

} // namespace

QList<SelectionOptions> readSelections(const Entry &entry, const QString &collection, Reading &reading,
                                       QList<NamedSelection> &named)
{
    QList<SelectionOptions> selections;
    const MappingReader reader(entry);
    for (const NamedEntry &each : reader.takeAll()) {
        checkName(each);
        selections.append(readSelection(each, collection, reading, named));
    }
    return selections;
}

void checkSelections(const QList<NamedSelection> &selections, const QList<CollectionOptions> &collections)
{
    const ReadTypes types(collections);
    for (const NamedSelection &each : selections) {
        const DictType &item = *types.itemType(each.collection);
        if (each.filter) {
            const auto filter = Filter::fromValue(each.filter->node().toValue(), item, types);
            for (const Error &error : filter ? Errors() : filter.errors())
                entryAt(*each.filter, error.path).wrong(error.message);
        }
        if (each.sort) {
            const auto sort = Sort::fromQuery(each.sort->node().scalar.text(), item, types);
            if (!sort)
                each.sort->wrong(sort.error().message);
        }
    }
}

} // namespace backdesk
