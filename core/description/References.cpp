// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/References.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

const QList<DictType::Field> *fieldsOf(const QList<CollectionOptions> &collections, const QString &name)
{
    const auto found = std::find_if(collections.begin(), collections.end(),
                                    [&name](const CollectionOptions &each) { return each.name == name; });
    return found == collections.end() ? nullptr : &found->fields;
}

/// Nothing when the type is no reference.
const ReferenceTarget *targetOf(const Type &type)
{
    if (const auto *ref = dynamic_cast<const RefType *>(&type))
        return &ref->target();
    if (const auto *refs = dynamic_cast<const RefsListType *>(&type))
        return &refs->target();
    return nullptr;
}

} // namespace

QStringList namesOf(const QList<DictType::Field> &fields)
{
    QStringList names;
    for (const DictType::Field &field : fields)
        names.append(field.name);
    return names;
}

const Type *typeOf(const QList<DictType::Field> &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&name](const DictType::Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : found->type.get();
}

/// The other side's field; nothing when it cannot be found, which is reported unless its own mistake is.
const Type *References::resolve(const Reference &reference, const QList<CollectionOptions> &collections)
{
    const QList<DictType::Field> *fields = fieldsOf(collections, reference.target.collection);
    if (!fields || fields->isEmpty())
        return nullptr;
    const Type *type = nullptr;
    FieldPlace at{reference.target.collection, {}};
    for (const QString &name : reference.target.reverse) {
        at = at.member(name);
        if (isBroken(at))
            return nullptr;
        const auto *dict = dynamic_cast<const DictType *>(type);
        const QList<DictType::Field> level = !type  ? *fields
                                             : dict ? dict->fields()
                                                    : QList<DictType::Field>();
        type = typeOf(level, name);
        if (type)
            continue;
        reference.reverse->report().addChoice(
            reference.reverse->place(), reference.reverse->path(),
            Message(QT_TRANSLATE_NOOP("core", "there is no field \"%1\" in the collection %2"),
                    {at.names.join(u'.'), at.collection}),
            name, namesOf(level));
        addBroken(reference.place);
        return nullptr;
    }
    return type;
}

void References::checkMutual(const Reference &reference, const Type &otherSide) const
{
    const QString otherName = reference.target.reverse.join(u'.');
    const ReferenceTarget *back = targetOf(otherSide);
    if (!back) {
        reference.reverse->wrong(Message(
            QT_TRANSLATE_NOOP("core", "the field \"%1\" of the collection %2 is of type %3, not Ref or "
                                      "RefsList"),
            {otherName, reference.target.collection, otherSide.name()}));
        return;
    }
    const ReferenceTarget wanted{reference.place.collection, reference.place.names};
    if (*back == wanted || isBroken({reference.target.collection, reference.target.reverse}))
        return;
    reference.reverse->wrong(Message(
        QT_TRANSLATE_NOOP("core", "the field \"%1\" of the collection %2 must refer back with coll: %3 and "
                                  "field: %4"),
        {otherName, reference.target.collection, wanted.collection, wanted.reverseSelector()}));
}

void References::check(const QList<CollectionOptions> &collections, const QStringList &declared)
{
    for (const Reference &reference : m_references) {
        if (declared.contains(reference.target.collection))
            continue;
        reference.collection.wrongChoice(Message(QT_TRANSLATE_NOOP("core", "there is no collection \"%1\""),
                                                 {reference.target.collection}),
                                         declared);
        addBroken(reference.place);
    }
    // All are resolved before any is compared: what is broken is known then.
    QList<const Type *> otherSides;
    for (const Reference &reference : m_references)
        otherSides.append(reference.reverse ? resolve(reference, collections) : nullptr);
    for (qsizetype i = 0; i < m_references.size(); ++i) {
        if (otherSides[i])
            checkMutual(m_references[i], *otherSides[i]);
    }
}

} // namespace backdesk
