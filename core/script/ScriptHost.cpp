// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptHost.h"

#include "core/schema/DictType.h"
#include "core/schema/Environment.h"
#include "core/schema/ItemAccess.h"
#include "core/script/ScriptFailure.h"
#include "core/script/ScriptValues.h"
#include "core/value/Log.h"

#include <QCoreApplication>
#include <QJSEngine>

Q_DECLARE_METATYPE(backdesk::Value)

namespace backdesk
{

namespace
{

bool isOwn(const QString &name)
{
    return name != QLatin1String("_id") && name != QLatin1String("_meta");
}

/// The members of a new item: those without a value are left to their defaults.
Value given(const Value &item)
{
    ValueMap members;
    for (const auto &[name, member] : item.map().members()) {
        if (isOwn(name) && !member.isNull())
            members.set(name, member);
    }
    return members;
}

} // namespace

ScriptHost::ScriptHost(QJSEngine &engine) : m_engine(engine)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

QJSValue ScriptHost::parts(const Value &item)
{
    const QString id = item.map().value(u"_id").text();
    QJSValue parts = m_engine.newObject();
    parts.setProperty(QStringLiteral("id"), id.isEmpty() ? QJSValue(QJSValue::NullValue) : QJSValue(id));
    parts.setProperty(QStringLiteral("data"), toScript(m_engine, item));
    parts.setProperty(QStringLiteral("saved"), m_engine.toScriptValue(QVariant::fromValue(item)));
    return parts;
}

Value ScriptHost::savedValue(const QJSValue &saved)
{
    return saved.toVariant().value<Value>();
}

Result<Value> ScriptHost::changes(const QJSValue &object, const Value &saved)
{
    const auto present = fromScript(object);
    if (!present)
        return present.errors();
    const Value before = asPlain(saved);
    const ValueMap *beforeMap = before.asMap();
    ValueMap changes;
    for (const auto &[name, member] : present->map().members()) {
        const Value *old = beforeMap ? beforeMap->find(name) : nullptr;
        if (isOwn(name) && !(old ? *old == member : member.isNull()))
            changes.members().append({name, member});
    }
    if (!beforeMap)
        return Value(changes);
    for (const auto &[name, member] : beforeMap->members()) {
        if (isOwn(name) && !member.isNull() && !present->map().find(name))
            changes.members().append({name, Value()});
    }
    return Value(changes);
}

void ScriptHost::log(int level, const QString &text)
{
    switch (level) {
    case 0:
        qCDebug(lcScript).noquote() << text;
        return;
    case 1:
        qCInfo(lcScript).noquote() << text;
        return;
    case 2:
        qCWarning(lcScript).noquote() << text;
        return;
    default:
        qCCritical(lcScript).noquote() << text;
    }
}

QJSValue ScriptHost::callUser(const QString &method, const QJSValue &arguments)
{
    m_touched = true;
    const auto list = fromScript(arguments);
    if (!list)
        return raise(list.errors());
    const CurrentUser &user = m_environment->user();
    const auto found = user.methods.find(method);
    return found == user.methods.end() ? QJSValue() : toScript(m_engine, found->second(user, list->list()));
}

ItemAccess *ScriptHost::items()
{
    m_touched = true;
    ItemAccess *items = m_environment ? m_environment->items() : nullptr;
    if (!items)
        raise({{ErrorKind::WrongState,
                {},
                Message(QT_TRANSLATE_NOOP("core", "Items cannot be reached here."))}});
    return items;
}

const DictType *ScriptHost::itemType(const QString &collection)
{
    ItemAccess *access = items();
    const DictType *type = access ? access->itemType(collection) : nullptr;
    if (access && !type)
        raise({{ErrorKind::NotFound,
                {},
                Message(QT_TRANSLATE_NOOP("core", "There is no collection \"%1\"."), {collection})}});
    return type;
}

QJSValue ScriptHost::select(const QString &collection, const QJSValue &filter)
{
    ItemAccess *access = items();
    if (!access)
        return {};
    const auto conditions = fromScript(filter);
    if (!conditions)
        return raise(conditions.errors());
    const auto found = access->select(collection, *conditions);
    if (!found)
        return raise(found.errors());
    QJSValue list = m_engine.newArray(uint(found->size()));
    for (qsizetype i = 0; i < found->size(); ++i)
        list.setProperty(quint32(i), parts((*found)[i]));
    return list;
}

QJSValue ScriptHost::get(const QString &collection, const QString &id)
{
    ItemAccess *access = items();
    return access ? partsOf(access->get(collection, id)) : QJSValue();
}

QJSValue ScriptHost::initial(const QString &collection)
{
    const DictType *type = itemType(collection);
    return type ? parts(type->initialValue()) : QJSValue();
}

QJSValue ScriptHost::create(const QString &collection, const QJSValue &members)
{
    ItemAccess *access = items();
    if (!access)
        return {};
    const auto item = fromScript(members);
    if (!item)
        return raise(item.errors());
    if (!item->asMap()) {
        return raise(
            {{ErrorKind::Invalid,
              {},
              Message(QT_TRANSLATE_NOOP("core", "An item is created from an object with its members."))}});
    }
    return partsOf(access->create(collection, given(*item)));
}

QJSValue ScriptHost::update(const QString &collection, const QString &id, const QJSValue &object,
                            const QJSValue &saved)
{
    ItemAccess *access = items();
    if (!access)
        return {};
    const auto members = changes(object, savedValue(saved));
    if (!members)
        return raise(members.errors());
    return partsOf(access->update(collection, id, *members));
}

void ScriptHost::remove(const QString &collection, const QString &id)
{
    ItemAccess *access = items();
    if (!access)
        return;
    const Status removed = access->remove(collection, id);
    if (!removed)
        raise(removed.errors());
}

QJSValue ScriptHost::trigger(const QString &collection, const QJSValue &object, const QJSValue &saved,
                             const QString &event)
{
    const DictType *type = itemType(collection);
    if (!type)
        return {};
    const Value before = savedValue(saved);
    const auto members = changes(object, before);
    if (!members)
        return raise(members.errors());
    Mistakes mistakes;
    const Value item = type->decode(*members, before, ValuePath(), mistakes);
    if (!mistakes.isEmpty())
        return raise(mistakes.errors());
    const auto left = items()->trigger(collection, item, event);
    return left ? toScript(m_engine, *left) : raise(left.errors());
}

bool ScriptHost::isChanged(const QJSValue &object, const QJSValue &saved)
{
    const auto members = changes(object, savedValue(saved));
    return !members || !members->map().isEmpty();
}

QJSValue ScriptHost::partsOf(const Result<Value> &item)
{
    return item ? parts(*item) : raise(item.errors());
}

QJSValue ScriptHost::raise(const Errors &errors)
{
    const Error &first = errors.first();
    const QString text = first.message.text();
    QJSValue error = m_engine.newErrorObject(
        QJSValue::GenericError, first.path.isEmpty() ? text : first.path + QLatin1String(": ") + text);
    error.setProperty(QStringLiteral("kind"), kindName(first.kind));
    m_engine.throwError(error);
    return {};
}

} // namespace backdesk
