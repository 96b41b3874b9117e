// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Transform.h"

namespace backdesk
{

namespace
{

Value applied(const Type &type, const Value &input, const Value &present, const Subject &o)
{
    const Function &transform = type.options().transform;
    Mistakes mistakes;
    const Value decoded = type.decode(input, present, ValuePath(), mistakes);
    if (o.environment.hasFailed())
        return input;
    if (mistakes.isEmpty())
        return transform(decoded, o);
    // The transform may not expect it: then the type tells what is wrong with it.
    const Value made = transform(input, o);
    if (!o.environment.hasFailed())
        return made;
    o.environment.forgetFailure();
    return input;
}

} // namespace

Value transformed(const Type &type, const Value &input, const Value &present, const Subject &o)
{
    if (input.isNull() || !type.has(Feature::Transform))
        return input;
    Value result = input;
    type.visitParts(input, [&](const Part &part) {
        const Value *given = part.of(input);
        if (!given || !part.type.has(Feature::Transform))
            return;
        const Value *now = part.of(present);
        *part.of(result) = transformed(part.type, *given, now ? *now : part.type.initialValue(), o);
    });
    return type.options().transform ? applied(type, result, present, o) : result;
}

} // namespace backdesk
