// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/CardFilter.h"

#include "core/description/ReadTypes.h"
#include "core/schema/Filter.h"
#include "core/schema/FilterQuery.h"
#include "core/schema/PartTypes.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

using Kind = YamlNode::Kind;
using Operator = ValueTest::Operator;

bool isScalar(const Entry &entry)
{
    const Kind kind = entry.node().kind;
    return kind != Kind::List && kind != Kind::Map && kind != Kind::Null;
}

bool areScalars(const QList<Entry> &entries)
{
    return !entries.isEmpty() && std::all_of(entries.begin(), entries.end(), isScalar);
}

/// [$gte, 18]
bool isOperation(const Entry &entry)
{
    const QList<YamlNode> &elements = entry.node().elements;
    return elements.size() == 2 && elements.first().kind == Kind::Text &&
           elements.first().scalar.text().startsWith(u'$');
}

void refuse(const Entry &entry)
{
    entry.wrong(Message(QT_TRANSLATE_NOOP(
        "core", "cannot stand in the address of the list that the card opens: each condition there is about "
                "one field, and all of them hold")));
}

/// [{state: Draft}, {state: Online}]: the values, where all are of one field.
QList<Entry> alternatives(const QList<Entry> &mappings, QString *field)
{
    QList<Entry> values;
    for (const Entry &each : mappings) {
        if (each.node().kind != Kind::Map)
            return {};
        const QList<NamedEntry> members = MappingReader(each).takeAll();
        if (members.size() != 1 || !isScalar(members.first().entry))
            return {};
        if (!values.isEmpty() && members.first().name != *field)
            return {};
        *field = members.first().name;
        values.append(members.first().entry);
    }
    return values;
}

class CardFilter
{
public:
    CardFilter(const CollectionOptions &collection, const AdminReading &reading)
        : m_collection(collection), m_reading(reading), m_types(reading.collections)
    {
    }

    /// `around` is what the members' names belong to; empty: the item.
    void readMapping(const Entry &entry, const QString &around = {});
    const ValueMap &query() const { return m_query; }

private:
    void readMember(const NamedEntry &named, const QString &around);
    void readValue(const Entry &entry, const QString &field);
    void readOperation(const QString &name, const Entry &entry, const QString &field);
    void readAll(const Entry &entry, const QString &field);
    void readSome(const Entry &entry, const QString &field);
    void readChoices(Operator op, const QString &name, const Entry &whole, const QList<Entry> &values,
                     const QString &field);
    void readWholeList(const Entry &entry, const QString &field);
    bool isRight(const Entry &entry, const QString &field, const QString &name, const Value &operand) const;
    bool isChoice(const Entry &entry, const QString &field, Operator op) const;
    const Type *typeOf(const QString &field) const
    {
        return findField(m_reading, m_collection, field, true).type;
    }
    void add(const Entry &entry, const QString &key, const Value &value);

    const CollectionOptions &m_collection;
    const AdminReading &m_reading;
    ReadTypes m_types;
    ValueMap m_query;
};

void CardFilter::readMapping(const Entry &entry, const QString &around)
{
    const MappingReader reader(entry);
    for (const NamedEntry &each : reader.takeAll())
        readMember(each, around);
}

void CardFilter::readMember(const NamedEntry &named, const QString &around)
{
    const FilterKey key(named.name);
    QString field = key.field.startsWith(QLatin1String("$.")) ? key.field.sliced(2) : key.field;
    if (!around.isEmpty())
        field = field.isEmpty() ? around : QString(around + u'.' + field);
    if (!key.field.isEmpty() &&
        findField(m_reading, m_collection, field, true).how == FoundField::How::Unknown) {
        checkField(named.entry, field, m_collection, m_reading, true);
        return;
    }
    if (key.operator_.isEmpty())
        readValue(named.entry, field);
    else
        readOperation(key.operator_, named.entry, field);
}

void CardFilter::readValue(const Entry &entry, const QString &field)
{
    if (isOperation(entry)) {
        readOperation(entry.node().elements.first().scalar.text(), entry.list().last(), field);
        return;
    }
    if (entry.node().kind != Kind::Map) {
        readOperation(QStringLiteral("$eq"), entry, field);
        return;
    }
    // Several members of one element of a list: pairs would ask for one element each.
    const Type *type = typeOf(field);
    if (type && elementType(*type) && entry.node().members.size() > 1)
        refuse(entry);
    else
        readMapping(entry, field);
}

void CardFilter::readOperation(const QString &name, const Entry &entry, const QString &field)
{
    const auto op = ValueTest::operatorNamed(name, true);
    if (!op) {
        entry.wrong(op.error().message);
        return;
    }
    if (*op == Operator::And)
        return readAll(entry, field);
    if (*op == Operator::Or)
        return readSome(entry, field);
    if (*op == Operator::Not)
        return refuse(entry);
    if (field.isEmpty()) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "An operator needs a field.")));
        return;
    }
    if (ValueTest::isChoice(*op))
        return readChoices(*op, name, entry, entry.list(), field);
    const bool isEqual = *op == Operator::Equal;
    if (entry.node().kind == Kind::Null && (isEqual || *op == Operator::NotEqual))
        return add(entry, field + QLatin1String(".$exists"), !isEqual);
    if (isEqual && entry.node().kind == Kind::List)
        return readWholeList(entry, field);
    if (!isScalar(entry))
        return refuse(entry);
    if (isRight(entry, field, name, entry.node().toValue()) && isChoice(entry, field, *op))
        add(entry, isEqual ? field : QString(field + u'.' + name), entry.node().toValue());
}

void CardFilter::readAll(const Entry &entry, const QString &field)
{
    for (const Entry &each : entry.list()) {
        if (field.isEmpty())
            readMapping(each);
        else
            readValue(each, field);
    }
}

/// One of several values of one field.
void CardFilter::readSome(const Entry &entry, const QString &field)
{
    QString name;
    const QList<Entry> given = entry.list();
    const QList<Entry> values = areScalars(given) ? given : alternatives(given, &name);
    if (values.isEmpty() || (field.isEmpty() && name.isEmpty()))
        return refuse(entry);
    if (!FilterKey(name).operator_.isEmpty())
        return refuse(entry);
    const QString whole = name.isEmpty() ? field : field.isEmpty() ? name : QString(field + u'.' + name);
    if (!name.isEmpty() && findField(m_reading, m_collection, whole, true).how == FoundField::How::Unknown) {
        checkField(entry, whole, m_collection, m_reading, true);
        return;
    }
    readChoices(Operator::In, QStringLiteral("$in"), entry, values, whole);
}

void CardFilter::readChoices(Operator op, const QString &name, const Entry &whole, const QList<Entry> &values,
                             const QString &field)
{
    if (whole.node().kind != Kind::List)
        return; // reported already
    if (!areScalars(values))
        return refuse(whole);
    ValueList told;
    for (const Entry &each : values) {
        const Value value = each.node().toValue();
        if (!isRight(each, field, name, ValueList{value}) || !isChoice(each, field, op))
            return;
        told.append(value);
    }
    const QString key = field + u'.' + name;
    // One text alone is a list with commas.
    if (told.size() == 1 && told.first().text().contains(u',')) {
        if (op != Operator::In && op != Operator::NotIn)
            return refuse(whole);
        return add(whole, op == Operator::In ? field : QString(field + QLatin1String(".$ne")), told.first());
    }
    if (m_query.find(key))
        return refuse(whole); // they would be taken for one list
    add(whole, key, told);
}

/// A name that is given several times stands for a list; given once it stands for an entry.
void CardFilter::readWholeList(const Entry &entry, const QString &field)
{
    const QList<Entry> values = entry.list();
    const Type *type = typeOf(field);
    if (values.isEmpty() && type && elementType(*type))
        return add(entry, field + QLatin1String(".$exists"), false);
    if (!isRight(entry, field, QStringLiteral("$eq"), entry.node().toValue()))
        return;
    if (values.size() < 2 || !areScalars(values) || m_query.find(field))
        return refuse(entry);
    m_query.set(field, entry.node().toValue());
}

bool CardFilter::isRight(const Entry &entry, const QString &field, const QString &name,
                         const Value &operand) const
{
    if (FunctionReader::isFunction(entry)) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "cannot be a function (!js) here")));
        return false;
    }
    ValueMap condition;
    condition.set(field, ValueList{name, operand});
    const auto filter = Filter::fromValue(condition, *m_types.itemType(m_collection.name), m_types);
    if (!filter) {
        entry.wrong(filter.error().message);
        return false;
    }
    const FilterNode *node = filter->root();
    const Type *type = typeOf(field);
    if (!type || !node || node->nodes.empty() || node->nodes.front().test.fits)
        return true;
    const Operator op = node->nodes.front().test.op;
    const Type *entries = ValueTest::isOfEntries(op) ? entryType(*type) : type;
    entry.wrong(Message(QT_TRANSLATE_NOOP("core", "%1 is no value of type %2, so that nothing is found"),
                        {entry.shown(), entries ? entries->name() : type->name()}));
    return false;
}

/// A field with choices has no other values.
bool CardFilter::isChoice(const Entry &entry, const QString &field, Operator op) const
{
    const bool compares = op == Operator::Equal || op == Operator::NotEqual || op == Operator::In ||
                          op == Operator::NotIn || ValueTest::isOfEntries(op);
    const Type *type = compares ? typeOf(field) : nullptr;
    if (type && ValueTest::isOfEntries(op))
        type = entryType(*type);
    if (!type || !type->options().in)
        return true;
    QStringList allowed;
    for (const Value &choice : *type->options().in) {
        if (!choice.asText() || choice.text() == entry.node().scalar.text())
            return true;
        allowed.append(choice.text());
    }
    entry.wrongChoice(Message(QT_TRANSLATE_NOOP("core", "%1 is none of the field's choices, so that nothing "
                                                        "is found"),
                              {entry.shown()}),
                      allowed);
    return false;
}

/// Conditions of the same name follow each other; a field that is to equal two values takes an operator,
/// since two without one are a list.
void CardFilter::add(const Entry &entry, const QString &key, const Value &value)
{
    if (!m_query.find(key)) {
        m_query.set(key, value);
        return;
    }
    const bool isPlain = FilterKey(key).operator_.isEmpty();
    const QString name = isPlain ? QString(key + QLatin1String(".$eq")) : key;
    const Value *there = m_query.find(name);
    if (there && there->asList() &&
        ValueTest::isChoice(*ValueTest::operatorNamed(FilterKey(name).operator_, true)))
        return refuse(entry);
    ValueList values = !there ? ValueList() : there->asList() ? *there->asList() : ValueList{*there};
    values.append(value);
    m_query.set(name, values.size() == 1 ? values.first() : Value(values));
}

} // namespace

Value readCardFilter(const Entry &entry, const CollectionOptions &collection, const AdminReading &reading)
{
    if (!reading.areCollectionsRight)
        return entry.node().toValue(); // nothing comes of it
    CardFilter filter(collection, reading);
    filter.readMapping(entry);
    return filter.query();
}

} // namespace backdesk
