// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/FakeConnector.h"

#include <QJsonArray>

namespace backdesk::test
{

using namespace backdesk::ui;

FakeConnector::FakeConnector() : Connector(QStringLiteral("quickstart"))
{
    totals = {{QStringLiteral("users"), 1204}, {QStringLiteral("addresses"), 7}};
}

PendingReply FakeConnector::send(Request request)
{
    ++requests;
    const QString collection = QString::fromLatin1(request.path).section(QLatin1Char('/'), -1);
    Reply reply;
    reply.status = totals.contains(collection) ? 200 : 503;
    reply.json.insert(QStringLiteral("total"), totals.value(collection));
    reply.json.insert(QStringLiteral("detail"), QStringLiteral("Out of order."));
    reply.json.insert(QStringLiteral("result"), items.value(collection));
    reply.json.insert(QStringLiteral("_labels"), QJsonObject{{collection, labels.value(collection)}});
    const PendingReply pending = PendingReply::make();
    pending.resolve(reply);
    return pending;
}

AdminValue text(const char *words)
{
    AdminValue value;
    value.value = QString::fromLatin1(words);
    return value;
}

AppMeta quickstart()
{
    CollectionMeta users;
    users.name = QStringLiteral("users");
    users.title = QStringLiteral("Users");
    CollectionMeta addresses;
    addresses.name = QStringLiteral("addresses");
    addresses.title = QStringLiteral("Addresses");
    AppMeta meta;
    meta.name = QStringLiteral("quickstart");
    meta.title = QStringLiteral("Quick start");
    meta.collections = {users, addresses};
    return meta;
}

} // namespace backdesk::test
