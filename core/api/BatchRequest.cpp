// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/BatchRequest.h"

#include "core/schema/Selector.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

using Kind = BatchOperation::Kind;

struct KindName {
    const char *name;
    Kind kind;
    QStringList needed;
    QStringList possible;
};

const QList<KindName> &kinds()
{
    static const QString id = QStringLiteral("id");
    static const QString item = QStringLiteral("item");
    static const QString etag = QStringLiteral("etag");
    static const QString as = QStringLiteral("as");
    static const QList<KindName> list{
        {"create", Kind::Create, {item}, {as}},
        {"update", Kind::Update, {id, item}, {etag}},
        {"delete", Kind::Delete, {id}, {etag}},
        {"act", Kind::Act, {id, QStringLiteral("action")}, {QStringLiteral("parameters"), etag}},
        {"upsert", Kind::Upsert, {item, QStringLiteral("key")}, {as}},
    };
    return list;
}

/// Reads one batch and gathers what is wrong with it.
class Reading
{
public:
    Reading(const Backoffice &backoffice, QSet<QString> &names) : m_backoffice(backoffice), m_names(names) {}

    BatchRequest batch(const Value &body);
    const Errors &errors() const { return m_errors; }

private:
    void wrong(const QString &path, const char *source, const QStringList &arguments = {});
    bool flag(const ValueMap &body, const QString &name, bool otherwise);
    void operations(const Value &list, BatchRequest &batch);
    BatchOperation operation(const Value &value, const QString &path);
    const KindName *kind(const ValueMap &map, const QString &path);
    void member(BatchOperation &operation, const QString &name, const Value &value, const QString &path);
    void id(BatchOperation &operation, const Value &value, const QString &path);
    void key(BatchOperation &operation, const Value &value, const QString &path);
    QString text(const Value &value, const QString &path);
    void checkNames(const Value &value, const QString &path);

    const Backoffice &m_backoffice;
    Errors m_errors;
    QSet<QString> &m_names;
};

void Reading::wrong(const QString &path, const char *source, const QStringList &arguments)
{
    constexpr qsizetype mostTold = 200;
    if (m_errors.size() < mostTold)
        m_errors.append({ErrorKind::Malformed, path, Message(source, arguments)});
}

BatchRequest Reading::batch(const Value &body)
{
    BatchRequest batch;
    const ValueMap *map = body.asMap();
    if (!map) {
        wrong(QStringLiteral("$"), QT_TRANSLATE_NOOP("core", "Must be an object"));
        return batch;
    }
    for (const auto &[name, value] : map->members()) {
        if (name != QLatin1String("atomic") && name != QLatin1String("check") &&
            name != QLatin1String("operations") && name != QLatin1String("continues"))
            wrong(QLatin1String("$.") + name, QT_TRANSLATE_NOOP("core", "Is not known here"));
    }
    batch.atomic = flag(*map, QStringLiteral("atomic"), true);
    batch.check = flag(*map, QStringLiteral("check"), false);
    if (const Value *token = map->find(u"continues"))
        batch.continues = text(*token, QStringLiteral("$.continues")).toLatin1();
    operations(map->value(u"operations"), batch);
    return batch;
}

bool Reading::flag(const ValueMap &body, const QString &name, bool otherwise)
{
    const Value *given = body.find(name);
    if (!given)
        return otherwise;
    if (!given->asBool()) {
        wrong(QLatin1String("$.") + name, QT_TRANSLATE_NOOP("core", "Must be true or false"));
        return otherwise;
    }
    return *given->asBool();
}

void Reading::operations(const Value &list, BatchRequest &batch)
{
    const QString path = QStringLiteral("$.operations");
    const ValueList *entries = list.asList();
    if (!entries) {
        wrong(path, QT_TRANSLATE_NOOP("core", "Must be a list"));
        return;
    }
    if (entries->size() > BatchRequest::mostOperations) {
        wrong(path, QT_TRANSLATE_NOOP("core", "Must have at most %1 entries"),
              {QString::number(BatchRequest::mostOperations)});
        return;
    }
    batch.operations.reserve(entries->size());
    for (qsizetype i = 0; i < entries->size(); ++i)
        batch.operations.append(operation(entries->at(i), QStringLiteral("%1[%2]").arg(path).arg(i)));
}

BatchOperation Reading::operation(const Value &value, const QString &path)
{
    BatchOperation operation;
    const ValueMap *map = value.asMap();
    if (!map) {
        wrong(path, QT_TRANSLATE_NOOP("core", "Must be an object"));
        return operation;
    }
    const KindName *known = kind(*map, path + QLatin1String(".op"));
    if (!known)
        return operation;
    operation.kind = known->kind;
    const QString name = map->value(u"collection").text();
    operation.collection = m_backoffice.collection(name);
    if (!operation.collection) {
        wrong(path + QLatin1String(".collection"), QT_TRANSLATE_NOOP("core", "There is no collection %1."),
              {name});
        return operation;
    }
    for (const QString &needed : known->needed) {
        if (!map->find(needed))
            wrong(path + u'.' + needed, QT_TRANSLATE_NOOP("core", "Is needed"));
    }
    for (const auto &[entry, given] : map->members()) {
        if (entry == QLatin1String("op") || entry == QLatin1String("collection"))
            continue;
        const QString place = path + u'.' + entry;
        if (known->needed.contains(entry) || known->possible.contains(entry))
            member(operation, entry, given, place);
        else
            wrong(place, QT_TRANSLATE_NOOP("core", "Is not known here"));
    }
    if (!operation.as.isEmpty())
        m_names.insert(operation.as); // for later operations only
    return operation;
}

const KindName *Reading::kind(const ValueMap &map, const QString &path)
{
    const QString wanted = map.value(u"op").text();
    for (const KindName &known : kinds()) {
        if (wanted == QLatin1String(known.name))
            return &known;
    }
    wrong(path, QT_TRANSLATE_NOOP("core", "Must be create, update, delete, act or upsert"));
    return nullptr;
}

void Reading::member(BatchOperation &operation, const QString &name, const Value &value, const QString &path)
{
    if (name == QLatin1String("id")) {
        id(operation, value, path);
    } else if (name == QLatin1String("key")) {
        key(operation, value, path);
    } else if (name == QLatin1String("item") || name == QLatin1String("parameters")) {
        if (!value.asMap())
            wrong(path, QT_TRANSLATE_NOOP("core", "Must be an object"));
        checkNames(value, path);
        (name == QLatin1String("item") ? operation.item : operation.parameters) = value;
    } else if (name == QLatin1String("etag")) {
        operation.etag = text(value, path).toUtf8();
    } else if (name == QLatin1String("action")) {
        operation.action = text(value, path);
    } else {
        operation.as = text(value, path);
        if (m_names.contains(operation.as))
            wrong(path, QT_TRANSLATE_NOOP("core", "An earlier operation has this name"));
    }
}

void Reading::id(BatchOperation &operation, const Value &value, const QString &path)
{
    operation.id = value;
    if (newName(value).isEmpty())
        text(value, path);
    checkNames(value, path);
}

void Reading::key(BatchOperation &operation, const Value &value, const QString &path)
{
    const ValueList fields = value.list();
    if (fields.isEmpty())
        wrong(path, QT_TRANSLATE_NOOP("core", "Must name at least one field"));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString name = fields[i].text();
        const auto selector = Selector::fromText(QLatin1String("$.") + name);
        if (name.isEmpty() || name.contains(u'[') || !selector ||
            !selector->typeWithin(*operation.collection->type(), {}))
            wrong(QStringLiteral("%1[%2]").arg(path).arg(i),
                  QT_TRANSLATE_NOOP("core", "There is no such field"));
        operation.key.append(name);
    }
}

QString Reading::text(const Value &value, const QString &path)
{
    const QString text = value.text();
    if (text.isEmpty())
        wrong(path, QT_TRANSLATE_NOOP("core", "Must be a text"));
    return text;
}

/// Every {"$new": name} must name an earlier operation.
void Reading::checkNames(const Value &value, const QString &path)
{
    const QString name = newName(value);
    if (!name.isEmpty()) {
        if (!m_names.contains(name))
            wrong(path, QT_TRANSLATE_NOOP("core", "No earlier operation is named %1"), {name});
        return;
    }
    if (const ValueMap *map = value.asMap()) {
        for (const auto &[member, each] : map->members())
            checkNames(each, path + u'.' + member);
    }
    if (const ValueList *list = value.asList()) {
        for (qsizetype i = 0; i < list->size(); ++i)
            checkNames(list->at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
    }
}

} // namespace

QString newName(const Value &value)
{
    const ValueMap *map = value.asMap();
    return map && map->size() == 1 ? map->value(u"$new").text() : QString();
}

Result<BatchRequest> BatchRequest::read(const Value &body, const Backoffice &backoffice)
{
    QSet<QString> names;
    return readPart(body, backoffice, names);
}

Result<BatchRequest> BatchRequest::readPart(const Value &body, const Backoffice &backoffice,
                                            QSet<QString> &names)
{
    Reading reading(backoffice, names);
    BatchRequest batch = reading.batch(body);
    if (!reading.errors().isEmpty())
        return reading.errors();
    return batch;
}

} // namespace backdesk
