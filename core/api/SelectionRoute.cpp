// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Listing.h"
#include "core/api/Routes.h"
#include "core/model/Reader.h"
#include "core/schema/ResolvedSelector.h"
#include "core/value/Json.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Error noSuchSelection(const Collection &collection, const QString &name)
{
    return {ErrorKind::NotFound,
            {},
            Message(QT_TRANSLATE_NOOP("core", "%1 has no selection %2."), {collection.name(), name})};
}

/// The columns of a selection, `_id` before all others.
class Columns
{
public:
    Columns(const SelectionOptions &selection, const Collection &collection, const TypeSource &types)
    {
        const bool hasId = std::any_of(selection.columns.begin(), selection.columns.end(), isId);
        if (!hasId)
            add(*Selector::fromText(QStringLiteral("$._id")), QStringLiteral("$._id"), collection, types);
        for (const SelectionOptions::Column &column : selection.columns)
            add(column.selector, column.text, collection, types);
    }

    Value row(const Value &item, const ItemSource &items) const
    {
        ValueList row;
        row.reserve(m_columns.size());
        for (const ResolvedSelector &column : m_columns)
            row.append(column.select(item, items));
        return row;
    }
    const ValueList &names() const { return m_names; }

private:
    static bool isId(const SelectionOptions::Column &column)
    {
        return column.selector.toText() == QLatin1String("$._id");
    }
    void add(const Selector &selector, const QString &text, const Collection &collection,
             const TypeSource &types)
    {
        m_columns.append(ResolvedSelector(selector, *collection.type(), types));
        m_names.append(text);
    }

    QList<ResolvedSelector> m_columns;
    ValueList m_names;
};

/// The selection's own conditions, the query's, and those of a POST body: all must hold.
Result<ListRequest> selectionRequest(const Call &call, const Collection &collection,
                                     const SelectionOptions &selection, const Paging &pages,
                                     const Value &given)
{
    auto request = listRequest(call, collection, pages, selection.sort);
    if (!request)
        return request;
    for (const Value &conditions : {selection.filter, given}) {
        if (conditions.isNull())
            continue;
        const auto filter = Filter::fromValue(conditions, *collection.type(), call.backoffice);
        if (!filter)
            return filter.errors();
        request->filter = request->filter.and_(*filter);
    }
    return request;
}

Response answer(Call &call, const Collection &collection, const QString &name, const Value &given)
{
    const SelectionOptions *selection = collection.selection(name);
    if (!selection)
        return call.failure(noSuchSelection(collection, name));
    const Reader reader(call.backoffice, call.user);
    const Subject nobody{*collection.type(), Value(), *reader.environment()};
    const bool allowed = selection->canRead.ask(QStringLiteral("read"), nobody).value_or(true);
    const Status asked = reader.status();
    if (!asked)
        return call.failure(asked.errors());
    if (!allowed) {
        return call.failure({ErrorKind::Forbidden,
                             {},
                             Message(QT_TRANSLATE_NOOP("core", "You are not allowed to see this list."))});
    }
    const auto pages = paging(call);
    if (!pages)
        return call.failure(pages.errors());
    const auto request = selectionRequest(call, collection, *selection, *pages, given);
    if (!request)
        return call.failure(request.errors());
    const auto found = reader.list(collection, *request);
    if (!found)
        return call.failure(found.errors());
    const Listing listing{call, collection, *pages, *found};
    Response response;
    if (selection->columns.isEmpty()) {
        response = listing.items(reader);
    } else {
        const Columns columns(*selection, collection, call.backoffice);
        response = listing.response(
            [&](QByteArray &json, const Value &item) { appendJson(json, columns.row(item, reader)); },
            ",\"_columns\":" + toJson(columns.names()));
    }
    const Status read = reader.status();
    return read ? response : call.failure(read.errors());
}

} // namespace

Response getSelection(Call &call, const Collection &collection, const QString &name)
{
    return answer(call, collection, name, {});
}

Response postSelection(Call &call, const Collection &collection, const QString &name)
{
    const auto body = call.body();
    if (!body)
        return call.failure(body.errors());
    if (!body->asMap()) {
        return call.failure({ErrorKind::Malformed,
                             {},
                             Message(QT_TRANSLATE_NOOP("core", "Send the conditions as a JSON object."))});
    }
    return answer(call, collection, name, *body);
}

} // namespace backdesk
