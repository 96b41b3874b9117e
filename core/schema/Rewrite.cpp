// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Rewrite.h"

namespace backdesk
{

Value rewritten(const Type &type, const Value &value, const ValuePath &path, Features features,
                const Rewriter &rewrite)
{
    if (!type.has(features))
        return value;
    Value result = value;
    type.visitParts(value, [&](const Part &part) {
        const Value *inner = part.of(value);
        if (!inner || !part.type.has(features))
            return;
        const Value changed = rewritten(part.type, *inner, part.path(path), features, rewrite);
        if (!(changed == *inner))
            *part.of(result) = changed;
    });
    return rewrite(type, result, path);
}

} // namespace backdesk
