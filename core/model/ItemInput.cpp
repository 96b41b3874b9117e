// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ItemInput.h"

#include "core/schema/FileContent.h"
#include "core/schema/Settling.h"
#include "core/schema/Transform.h"
#include "core/schema/WriteRights.h"

#include <QCoreApplication>

namespace backdesk
{

Value withoutServerFields(const Value &input)
{
    const ValueMap *map = input.asMap();
    if (!map)
        return input;
    ValueMap fields = *map;
    fields.remove(u"_id");
    fields.remove(u"_meta");
    return fields;
}

namespace
{

/// A default stands in for what is not given; who gives null wants the field empty.
void refuseNulls(const Type &type, const Value &given, const ValuePath &path, Mistakes &mistakes)
{
    if (given.isNull()) {
        if (type.options().required)
            mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Cannot be empty")));
        return;
    }
    type.visitParts(given, [&](const Part &part) {
        if (const Value *inner = part.of(given); inner && inner != &given)
            refuseNulls(part.type, *inner, part.path(path), mistakes);
    });
}

} // namespace

Value decodeInput(const Collection &collection, const Value &given, const Value &present,
                  Environment &environment, Mistakes &mistakes)
{
    const DictType &type = *collection.type();
    refuseNulls(type, given, ValuePath(), mistakes);
    if (!type.has(Feature::Transform))
        return type.decode(given, present, ValuePath(), mistakes);
    Mistakes ignored; // told when the transformed input is read
    const Value untransformed = type.decode(given, present, ValuePath(), ignored);
    const Value made = transformed(type, given, present, {type, untransformed, environment});
    return type.decode(made, present, ValuePath(), mistakes);
}

Value settleAndCheck(const Collection &collection, const Value &item, const Value &before, const Value &given,
                     Environment &environment, Findings &findings, Tell tell)
{
    const DictType &type = *collection.type();
    Mistakes &mistakes = findings.mistakes;
    Value whole = item;
    if (type.has(Feature::Files))
        settleFiles(type, whole, before, mistakes);
    if (!mistakes.isEmpty() || environment.hasFailed()) {
        type.check(whole, ValuePath(), mistakes);
        return whole;
    }
    const QList<EventHandler> *handlers = tell == Tell::Handlers ? &collection.handlers() : nullptr;
    const Settling settling(type, collection.name(), handlers, environment);
    const Value settled = settling.settled(whole, before, mistakes);
    const Subject o{type, settled, environment};
    type.check(settled, ValuePath(), {mistakes, &o});
    if (given.isNull())
        return settled;
    const Subject was{type, before, environment};
    checkGiven(type, given, o, before.isNull() ? nullptr : &was, mistakes, findings.forbidden);
    return settled;
}

} // namespace backdesk
