// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ItemErrors.h"

#include "core/model/Collection.h"

#include <QCoreApplication>

namespace backdesk
{

Error noSuchItem(const Collection &collection, const QString &id)
{
    return {ErrorKind::NotFound,
            {},
            Message(QT_TRANSLATE_NOOP("core", "There is no item %1 in %2."), {id, collection.name()})};
}

Error noSuchTarget(const ReferenceField &field, qsizetype place, const QString &id)
{
    const QString at =
        field.isList ? field.selector() + u'[' + QString::number(place) + u']' : field.selector();
    return {ErrorKind::Invalid, at,
            Message(QT_TRANSLATE_NOOP("core", "There is no item %1 in %2."), {id, field.target.collection})};
}

Error noSuchCollection(const QString &name)
{
    return {
        ErrorKind::NotFound, {}, Message(QT_TRANSLATE_NOOP("core", "There is no collection %1."), {name})};
}

Error noSuchAction(const Collection &collection, const QString &action)
{
    return {ErrorKind::NotAvailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "%1 has no action %2."), {collection.name(), action})};
}

Error idTaken(const Collection &collection, const QString &id)
{
    return {ErrorKind::Conflict,
            {},
            Message(QT_TRANSLATE_NOOP("core", "%1 cannot be the id of a new item in %2."),
                    {id, collection.name()})};
}

Error notPermitted(const Collection &collection, const QString &right)
{
    const char *sentence = QT_TRANSLATE_NOOP("core", "You are not allowed to read in %1.");
    if (right == QLatin1String("create"))
        sentence = QT_TRANSLATE_NOOP("core", "You are not allowed to create in %1.");
    else if (right == QLatin1String("modify"))
        sentence = QT_TRANSLATE_NOOP("core", "You are not allowed to change this in %1.");
    else if (right == QLatin1String("delete"))
        sentence = QT_TRANSLATE_NOOP("core", "You are not allowed to delete this in %1.");
    else if (right == QLatin1String("execute"))
        sentence = QT_TRANSLATE_NOOP("core", "You are not allowed to do this in %1.");
    return {ErrorKind::Forbidden, {}, Message(sentence, {collection.name()})};
}

} // namespace backdesk
