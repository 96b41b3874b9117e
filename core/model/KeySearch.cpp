// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/KeySearch.h"

#include "core/model/ItemInput.h"
#include "core/schema/View.h"
#include "core/value/Json.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

Value member(const Value &item, const QString &name)
{
    Value value = item;
    for (const QString &part : name.split(u'.'))
        value = value.map().value(part);
    return value;
}

ValueList keyOf(const Value &item, const QStringList &fields)
{
    ValueList key;
    for (const QString &name : fields)
        key.append(member(item, name));
    return key;
}

bool isEmpty(const Value &value)
{
    return value.isNull() || (value.asText() && value.asText()->isEmpty());
}

/// Only the members that the key needs: what else is given is none of its business.
Value keyMembers(const Value &given, const QStringList &fields)
{
    ValueMap members;
    for (const QString &name : fields) {
        const QString first = name.section(u'.', 0, 0);
        if (const Value *value = given.asMap() ? given.asMap()->find(first) : nullptr)
            members.set(first, *value);
    }
    return members;
}

Result<ValueList> wantedKey(const Collection &collection, const QStringList &fields, const Value &given,
                            Environment &environment)
{
    const Value members = keyMembers(given, fields);
    Mistakes mistakes;
    const Value read = decodeInput(collection, withoutServerFields(members),
                                   collection.type()->initialValue(), environment, mistakes);
    if (environment.hasFailed())
        return environment.failure();
    ValueList key;
    for (const QString &name : fields) {
        const Value value = name == QLatin1String("_id") ? member(members, name) : member(read, name);
        if (isEmpty(value) || isEmpty(member(members, name))) {
            mistakes.add({ErrorKind::Invalid, QLatin1String("$.") + name,
                          Message(QT_TRANSLATE_NOOP("core", "Must have a value to find the item by"))});
        }
        key.append(value);
    }
    if (!mistakes.isEmpty())
        return mistakes.errors();
    return key;
}

} // namespace

void KeySearch::expect(const Collection &collection, const QStringList &fields, const ValueList &given)
{
    Expected &expected = m_expected[{collection.name(), fields}];
    for (const Value &each : given) {
        if (const auto key = wantedKey(collection, fields, each, m_unit.m_environment))
            expected.insert(toJson(*key), {});
        m_unit.m_environment.forgetFailure();
    }
}

void KeySearch::lookUp()
{
    for (auto &[key, expected] : m_expected) {
        const QStringList &fields = key.second;
        m_unit.m_snapshot->visitItems(key.first, [&fields, &expected = expected](const ItemValue &item) {
            const auto found = expected.find(toJson(keyOf(*item, fields)));
            if (found != expected.end())
                found->append(item->map().value(u"_id").text());
            return true;
        });
    }
}

Result<QStringList> KeySearch::find(const Collection &collection, const QStringList &fields,
                                    const Value &given)
{
    const auto key = wantedKey(collection, fields, given, m_unit.m_environment);
    if (!key)
        return key.errors();
    auto found = stored(collection, fields, *key);
    if (!found)
        return found;
    QStringList seen;
    const QStringList all = *found + index({collection.name(), fields}).ids.values(toJson(*key));
    for (const QString &id : all) {
        if (isSeen(collection, fields, id))
            seen.append(id);
    }
    if (m_unit.m_environment.hasFailed())
        return m_unit.m_environment.failure();
    return seen;
}

void KeySearch::changed(const QList<ItemKey> &keys)
{
    for (auto &[fields, index] : m_indexes) {
        for (const auto &[collection, id] : keys) {
            if (collection == fields.first)
                update(index, fields, id);
        }
    }
}

KeySearch::Index &KeySearch::index(const FieldsKey &key)
{
    const auto known = m_indexes.find(key);
    if (known != m_indexes.end())
        return known->second;
    Index &made = m_indexes[key];
    for (const auto &[item, draft] : m_unit.m_drafts.all()) {
        if (item.first == key.first)
            update(made, key, item.second);
    }
    return made;
}

/// Keys of other fields have nothing to do with links that are noted, see Drafts.
bool KeySearch::hasLinkList(const FieldsKey &key) const
{
    const QList<ReferenceField> &references = m_unit.m_backoffice.collection(key.first)->references();
    return std::any_of(references.begin(), references.end(), [&](const ReferenceField &field) {
        return field.isList && key.second.contains(field.names.join(u'.'));
    });
}

void KeySearch::update(Index &index, const FieldsKey &key, const QString &id)
{
    const auto former = index.keys.constFind(id);
    if (former != index.keys.constEnd()) {
        index.ids.remove(*former, id);
        index.keys.erase(former);
    }
    const ItemKey item(key.first, id);
    const Drafts &drafts = m_unit.m_drafts;
    const Draft *draft = hasLinkList(key) ? drafts.known(item) : drafts.knownUnsettled(item);
    if (!draft || draft->deleted)
        return;
    const QByteArray values = toJson(keyOf(draft->value, key.second));
    index.keys.insert(id, values);
    index.ids.insert(values, id);
}

/// Those that the unit has not looked at.
Result<QStringList> KeySearch::stored(const Collection &collection, const QStringList &fields,
                                      const ValueList &key)
{
    const auto expected = m_expected.find({collection.name(), fields});
    if (expected == m_expected.end())
        return asked(collection, fields, key);
    const auto found = expected->second.constFind(toJson(key));
    if (found == expected->second.constEnd())
        return asked(collection, fields, key);
    const Status read = m_unit.m_snapshot->status();
    if (!read)
        return read.errors();
    QStringList ids;
    for (const QString &id : *found) {
        if (!m_unit.m_drafts.known({collection.name(), id}))
            ids.append(id);
    }
    return ids;
}

Result<QStringList> KeySearch::asked(const Collection &collection, const QStringList &fields,
                                     const ValueList &key)
{
    ValueMap conditions;
    for (qsizetype i = 0; i < fields.size(); ++i)
        conditions.set(fields[i], ValueList{QStringLiteral("$eq"), key[i]});
    ListRequest request;
    // It only saves work: what decides is the comparison below.
    if (const auto filter = Filter::fromValue(conditions, *collection.type(), m_unit.m_backoffice))
        request.filter = *filter;
    request.accept = [&](const Value &item) {
        return keyOf(item, fields) == key &&
               !m_unit.m_drafts.known({collection.name(), item.map().value(u"_id").text()});
    };
    QStringList ids;
    for (const ItemValue &item : m_unit.m_snapshot->list(collection.name(), request).items)
        ids.append(item->map().value(u"_id").text());
    const Status read = m_unit.m_snapshot->status();
    if (!read)
        return read.errors();
    return ids;
}

bool KeySearch::isSeen(const Collection &collection, const QStringList &fields, const QString &id)
{
    const Condition &right = collection.permissions().read;
    const DictType &type = *collection.type();
    if (!right.isGiven() && !type.has(Feature::Read | Feature::Exists))
        return true;
    const auto item = m_unit.item(collection, id);
    if (!item)
        return false;
    Environment &environment = m_unit.m_environment;
    if (!right.ask(QStringLiteral("read"), {type, *item, environment}).value_or(true))
        return false;
    return keyOf(viewOf(*item, type, View(QString()), environment), fields) == keyOf(*item, fields);
}

} // namespace backdesk
