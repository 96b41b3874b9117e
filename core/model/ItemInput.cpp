// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ItemInput.h"

#include "core/schema/FileContent.h"
#include "core/schema/GivenNulls.h"
#include "core/schema/Settling.h"
#include "core/schema/Transform.h"
#include "core/schema/WriteRights.h"

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
