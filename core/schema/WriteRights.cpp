// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/WriteRights.h"

#include "core/schema/DictType.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Error forbiddenAt(const ValuePath &path, const char *source)
{
    return {ErrorKind::Forbidden, path.toText(), Message(source)};
}

struct GivenCheck {
    const Subject &now;
    const Subject *o;
    Mistakes &mistakes;
    Errors &forbidden;

    void walk(const Type &type, const Value &input, const ValuePath &path, bool readable) const
    {
        const TypeOptions &options = type.options();
        if (options.exists.isGiven() && !options.exists.ask({}, now).value_or(true)) {
            mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Does not exist here")));
            return;
        }
        if (o)
            readable = options.canRead.ask(QStringLiteral("read"), *o).value_or(readable);
        bool hasParts = false;
        type.visitParts(input, [&](const Part &part) {
            const Value *inner = part.of(input);
            if (!inner)
                return;
            hasParts = true;
            if (!readable || part.type.has(Feature::Exists | Feature::Read))
                walk(part.type, *inner, part.path(path), readable);
        });
        if (!readable && !hasParts)
            forbidden.append(forbiddenAt(path, QT_TRANSLATE_NOOP("core", "Cannot be read")));
    }
};

struct ModifiedCheck {
    const Subject &o;
    Errors &forbidden;

    void walk(const Type &type, const Value &before, const Value &after, const ValuePath &path,
              bool modifiable) const
    {
        if (before == after)
            return;
        modifiable = type.options().canModify.ask(QStringLiteral("modify"), o).value_or(modifiable);
        if (modifiable && !type.has(Feature::Modify))
            return;
        if (!isPartwise(before, after)) {
            if (!modifiable)
                forbidden.append(forbiddenAt(path, QT_TRANSLATE_NOOP("core", "Cannot be changed")));
            return;
        }
        bool hasParts = false;
        type.visitParts(after, [&](const Part &part) {
            const Value *was = part.of(before);
            const Value *is = part.of(after);
            if (!was || !is)
                return;
            hasParts = true;
            walk(part.type, *was, *is, part.path(path), modifiable);
        });
        if (!hasParts && !modifiable)
            forbidden.append(forbiddenAt(path, QT_TRANSLATE_NOOP("core", "Cannot be changed")));
    }

    /// Only parts were changed: their own rights decide.
    static bool isPartwise(const Value &before, const Value &after)
    {
        if (before.asMap() && after.asMap())
            return true;
        return before.asList() && after.asList() && before.asList()->size() == after.asList()->size();
    }
};

/// Whether anything within may be readable although the value itself is not.
bool decidesWithin(const Type &type, const Value &value)
{
    bool any = false;
    if (type.has(Feature::Read))
        type.visitParts(value, [&any](const Part &part) { any = any || part.type.has(Feature::Read); });
    return any;
}

struct Unreadable {
    const Subject &o;

    bool readable(const Type &type, bool inherited) const
    {
        return type.options().canRead.ask(QStringLiteral("read"), o).value_or(inherited);
    }

    Value kept(const Type &type, const Value &before, const Value &after, bool inherited) const
    {
        const bool mayRead = readable(type, inherited);
        if (!decidesWithin(type, after))
            return mayRead ? after : before;
        Value result = after;
        type.visitParts(after, [&](const Part &part) {
            const Value *was = part.of(before);
            const Value *is = part.of(after);
            if (was && is && (!mayRead || part.type.has(Feature::Read)))
                *part.of(result) = kept(part.type, *was, *is, mayRead);
        });
        return result;
    }

    void check(const Type &type, const Value &before, const Value &after, const ValuePath &path,
               bool inherited, Errors &forbidden) const
    {
        if (before == after ||
            (before.asList() && after.asList() && before.list().size() != after.list().size()))
            return;
        const bool mayRead = readable(type, inherited);
        if (!decidesWithin(type, after)) {
            if (!mayRead)
                forbidden.append(forbiddenAt(path, QT_TRANSLATE_NOOP("core", "Cannot be read")));
            return;
        }
        type.visitParts(after, [&](const Part &part) {
            const Value *was = part.of(before);
            const Value *is = part.of(after);
            if (was && is && (!mayRead || part.type.has(Feature::Read)))
                check(part.type, *was, *is, part.path(path), mayRead, forbidden);
        });
    }
};

} // namespace

Value unreadableKept(const Type &type, const Value &before, const Value &after, const Subject &o)
{
    return type.has(Feature::Read) ? Unreadable{o}.kept(type, before, after, true) : after;
}

void checkUnreadable(const Type &type, const Value &before, const Value &after, const Subject &o,
                     Errors &forbidden)
{
    if (type.has(Feature::Read))
        Unreadable{o}.check(type, before, after, ValuePath(), true, forbidden);
}

void checkGiven(const Type &type, const Value &input, const Subject &now, const Subject *o,
                Mistakes &mistakes, Errors &forbidden)
{
    if (type.has(Feature::Exists | Feature::Read))
        GivenCheck{now, o, mistakes, forbidden}.walk(type, input, ValuePath(), true);
}

void checkModified(const Type &type, const Value &before, const Value &after, const Subject &o,
                   Errors &forbidden)
{
    if (type.has(Feature::Modify))
        ModifiedCheck{o, forbidden}.walk(type, before, after, ValuePath(), true);
}

} // namespace backdesk
