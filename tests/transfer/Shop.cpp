// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/Shop.h"

#include "core/value/Json.h"

#include <QFile>

namespace backdesk::test
{

namespace
{

const char collectionsText[] = R"(collections:
  users:
    fields:
      name: {type: String, required: true}
      age: {type: Int, min: 0, max: 1000000}
      height: Float
      born: Datetime
      tags: {type: List, of: String}
      extra: FreeDict
      raw: Bytes
      photo: File
      addr: {type: Ref, coll: addrs, field: $.users}
      friends: {type: RefsList, coll: users, field: $.friends, ods: unlink}
      spouse: {type: Ref, coll: users, field: $.spouse}
  addrs:
    fields:
      name: String
      users: {type: RefsList, coll: users, field: $.addr, ods: unlink}
)";

QByteArray text(const QStringList &ids)
{
    return toJson(Value(ValueList(ids.begin(), ids.end())));
}

} // namespace

Shop::Shop()
{
    m_description = loadDescription(writeDescription("{type: memory}", QStringLiteral("memory.yml")));
    if (!m_description.ok())
        qFatal("%s", qPrintable(m_description.errors.first().text()));
}

QString Shop::writeDescription(const QByteArray &storage, const QString &name) const
{
    QFile file(path(name));
    const QByteArray content = "backoffice: shop\nstorage: " + storage + "\n" + collectionsText;
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the description cannot be written");
    return file.fileName();
}

QList<StoredCollection> Shop::collections() const
{
    QList<StoredCollection> stored;
    for (const auto &collection : backoffice().collections())
        stored.append({collection->name(), collection->type()});
    return stored;
}

std::shared_ptr<Storage> Shop::open(const StorageChoice &choice, StorageUse use) const
{
    auto storage = makeStorage(choice, use);
    const Status opened = storage->open(collections());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message.text()));
    return storage;
}

Write Shop::write(const QString &collection, const QString &id, const QByteArray &json) const
{
    auto raw = fromJson(json);
    if (!raw)
        qFatal("%s", qPrintable(raw.error().message.text()));
    raw->asMap()->set(QStringLiteral("_id"), id);
    const DictType &type = *backoffice().itemType(collection);
    Write write{collection, id};
    write.unknown = UnknownMembers::takeFrom(*raw, type);
    Mistakes mistakes;
    write.value = type.decode(*raw, {}, {}, mistakes);
    if (!mistakes.isEmpty())
        qFatal("%s", qPrintable(mistakes.errors().first().message.text()));
    write.unknown.rememberElements(*write.value);
    return write;
}

void Shop::fill(Storage &storage, int count) const
{
    QList<Write> batch;
    const int addrs = std::max(count / 10, 1);
    const auto user = [](int i) { return QStringLiteral("u%1").arg(i); };
    for (int i = 0; i < addrs; ++i) {
        QStringList users;
        for (int j = i; j < count; j += addrs)
            users.append(user(j));
        batch.append(
            write(QStringLiteral("addrs"), QStringLiteral("a%1").arg(i),
                  "{\"name\": \"Street " + QByteArray::number(i) + "\", \"users\": " + text(users) + "}"));
    }
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QString partner = user(i ^ 1);
        QByteArray json =
            "{\"name\": \"Zoé — " + number + "\", \"age\": " + number + ", \"height\": 1." + number +
            ", \"born\": \"1990-01-02T03:04:05.000006+02:00\", \"tags\": [\"11\", \"yes\"]"
            ", \"extra\": {\"z\": 1.0, \"a\": [null, true, 9007199254740993]}"
            ", \"raw\": \"AAEC/w==\", \"addr\": \"a" +
            QByteArray::number(i % addrs) + "\", \"_meta\": {\"ctime\": \"2026-01-02T00:00:00." +
            number.rightJustified(6, '0') + "Z\"}";
        if ((i ^ 1) < count) {
            json += ", \"friends\": " + text({partner});
            if (i % 4 < 2)
                json += ", \"spouse\": \"" + partner.toUtf8() + '"';
        }
        if (i % 10 == 0) {
            const auto id = storage.files().put("picture " + number);
            if (!id)
                qFatal("%s", qPrintable(id.error().message.text()));
            json += ", \"photo\": {\"filename\": \"p.png\", \"file_id\": \"" + id->toUtf8() +
                    "\", \"content_type\": \"text/plain\", \"size\": 9, \"modified\": false}, \"nick\": "
                    "{\"of\": [" +
                    number + "]}";
        }
        batch.append(write(QStringLiteral("users"), user(i), json + "}"));
    }
    const Status applied = storage.apply(batch);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().message.text()));
}

Value memberOf(const Storage &storage, const QString &collection, const QString &id, const QString &member)
{
    const ItemValue item = storage.snapshot()->itemValue(collection, id);
    return item ? item->map().value(member) : Value();
}

void breakItem(Storage &storage, const QString &collection, const QString &id,
               const std::function<void(ValueMap &)> &change)
{
    const ItemValue item = storage.newest()->itemValue(collection, id);
    Value broken = *item;
    change(*broken.asMap());
    const Status applied = storage.apply({Write{collection, id, broken, item}});
    if (!applied)
        qFatal("%s", qPrintable(applied.error().message.text()));
}

} // namespace backdesk::test
