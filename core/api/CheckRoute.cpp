// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Routes.h"
#include "core/schema/Selector.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

struct CheckRequest {
    Value item = ValueMap();
    Selector path;
    QString pathText = QStringLiteral("$");
};

Error malformed(const char *source, const QStringList &arguments = {})
{
    return {ErrorKind::Malformed, {}, Message(source, arguments)};
}

Result<CheckRequest> readRequest(const Value &body)
{
    const ValueMap *map = body.asMap();
    if (!map)
        return malformed(QT_TRANSLATE_NOOP("core", "Send an object with \"item\" and \"path\"."));
    CheckRequest request;
    for (const auto &[name, value] : map->members()) {
        if (name == QLatin1String("item") && value.asMap()) {
            request.item = value;
        } else if (name == QLatin1String("path") && value.asText()) {
            request.pathText = value.text();
        } else {
            return malformed(QT_TRANSLATE_NOOP("core", "Send an object with \"item\" and \"path\"."));
        }
    }
    const auto path = Selector::fromText(request.pathText);
    if (!path)
        return path.errors();
    request.path = *path;
    return request;
}

bool isAtOrBelow(const QString &place, const QString &path)
{
    if (!place.startsWith(path))
        return false;
    return place.size() == path.size() || place[path.size()] == u'.' || place[path.size()] == u'[';
}

} // namespace

Response postCheck(Call &call, const Collection &collection)
{
    const auto body = call.body();
    if (!body)
        return call.failure(body.errors());
    const auto request = readRequest(*body);
    if (!request)
        return call.failure(request.errors());
    ValueMap fields = request->item.map();
    fields.remove(u"_id");
    fields.remove(u"_meta");
    Mistakes mistakes;
    const DictType &type = *collection.type();
    const Value item = type.decode(fields, type.initialValue(), ValuePath(), mistakes);
    type.check(item, ValuePath(), mistakes);
    // The given item, not only the decoded one: what is there may be unreadable.
    if (!request->path.typeWithin(type) ||
        (!request->path.find(item) && !request->path.find(request->item))) {
        return call.failure(
            malformed(QT_TRANSLATE_NOOP("core", "There is nothing at %1."), {request->pathText}));
    }
    const QString path = request->path.toText(request->item);
    Value first;
    ValueMap errors;
    for (const Error &error : mistakes.errors()) {
        if (!isAtOrBelow(error.path, path))
            continue;
        const QString message = error.message.text(call.language);
        if (first.isNull())
            first = error.path == path ? message : QString(error.path + QLatin1String(": ") + message);
        ValueList messages = errors.value(error.path).list();
        messages.append(message);
        errors.set(error.path, messages);
    }
    ValueMap answer;
    answer.set(QStringLiteral("error"), first);
    answer.set(QStringLiteral("errors"), errors);
    return jsonResponse(Value(answer));
}

} // namespace backdesk
