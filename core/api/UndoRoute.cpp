// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Committing.h"
#include "core/api/Routes.h"
#include "core/model/Reader.h"
#include "core/model/StoredFiles.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

using Hindrance = UnitOfWork::Hindrance;

/// The item as the user left it or found it; what he may not read is not told.
const Value &knownValue(const UndoEntry::Item &item)
{
    return item.after ? *item.after : *item.before;
}

const char *sentence(Hindrance::Kind kind)
{
    switch (kind) {
    case Hindrance::Kind::Changed:
        return QT_TRANSLATE_NOOP("core", "“%1” in %2 has been changed since.");
    case Hindrance::Kind::Deleted:
        return QT_TRANSLATE_NOOP("core", "“%1” in %2 has been deleted since.");
    case Hindrance::Kind::ThereAgain:
        return QT_TRANSLATE_NOOP("core", "“%1” in %2 is there again.");
    case Hindrance::Kind::TargetGone:
        return QT_TRANSLATE_NOOP("core", "“%1” in %2 refers to something that has been deleted since.");
    case Hindrance::Kind::Used:
        return QT_TRANSLATE_NOOP("core", "“%1” in %2 is referred to by something that was changed since.");
    }
    return "";
}

Errors tell(const Call &call, const UndoEntry &entry, const QList<Hindrance> &hindrances)
{
    constexpr qsizetype mostTold = 5;
    const Reader reader(call.backoffice, call.user);
    Errors errors;
    bool hidden = false;
    for (const Hindrance &each : hindrances) {
        const Collection &collection = *call.backoffice.collection(each.key.first);
        const Value &value = knownValue(entry.items.at(each.key));
        if (!reader.isReadable(collection, value)) {
            hidden = true;
        } else if (errors.size() < mostTold) {
            const QString title = collection.title().isEmpty() ? collection.name() : collection.title();
            errors.append({ErrorKind::Conflict,
                           {},
                           Message(sentence(each.kind), {reader.labelOf(collection, value), title})});
        }
    }
    if (hidden) {
        errors.append({ErrorKind::Conflict,
                       {},
                       Message(QT_TRANSLATE_NOOP("core", "Something that you may not see has been changed "
                                                         "since."))});
    }
    return errors;
}

/// What was restored, as far as the user may see it.
Value describe(const Call &call, const UndoEntry &entry)
{
    const Reader reader(call.backoffice, call.user);
    ValueList items;
    for (const auto &[key, item] : entry.items) {
        if (!reader.isReadable(*call.backoffice.collection(key.first), knownValue(item)))
            continue;
        ValueMap one;
        one.set(QStringLiteral("collection"), key.first);
        one.set(QStringLiteral("id"), key.second);
        one.set(QStringLiteral("exists"), item.before != nullptr);
        items.append(one);
    }
    ValueMap answer;
    answer.set(QStringLiteral("items"), items);
    return answer;
}

/// Contents that no restored state refers to stay with what takes this back.
QStringList unusedFiles(const Backoffice &backoffice, const UndoEntry &entry)
{
    QStringList unused = entry.files;
    for (const auto &[key, item] : entry.items) {
        if (!item.before || unused.isEmpty())
            continue;
        for (const QString &id : fileIds(*backoffice.itemType(key.first), *item.before))
            unused.removeAll(id);
    }
    return unused;
}

} // namespace

Response postUndo(Call &call, const QString &token)
{
    UndoLog &log = call.backoffice.undoLog();
    auto entry = log.take(token.toLatin1(), call.user);
    if (!entry) {
        return call.failure(Error{
            ErrorKind::NotFound, {}, Message(QT_TRANSLATE_NOOP("core", "This can no longer be undone."))});
    }
    const auto done = committed(call, [&](UnitOfWork &unit) -> Result<Value> {
        const auto hindrances = unit.hindrances(*entry);
        if (!hindrances)
            return hindrances.errors();
        if (!hindrances->isEmpty())
            return tell(call, *entry, *hindrances);
        unit.takeBack(*entry);
        return Value();
    });
    if (!done) {
        log.putBack(token.toLatin1(), call.user, std::move(*entry));
        return call.failure(done.errors());
    }
    call.undo.files += unusedFiles(call.backoffice, *entry);
    return jsonResponse(describe(call, *entry));
}

} // namespace backdesk
