// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Patch.h"

#include "core/schema/Patcher.h"

namespace backdesk
{

Result<Value> applyPatch(const Value &patch, const Value &item, const DictType &type,
                         Environment *environment)
{
    const auto operations = PatchOperation::readAll(patch, type);
    if (!operations)
        return operations.errors();
    Patcher patcher(item, type, environment);
    for (const PatchOperation &operation : *operations) {
        const Status applied = patcher.apply(operation);
        if (!applied)
            return applied.errors();
    }
    return patcher.item();
}

Result<QList<Selector>> patchedPaths(const Value &patch, const DictType &type)
{
    const auto operations = PatchOperation::readAll(patch, type);
    if (!operations)
        return operations.errors();
    QList<Selector> paths;
    for (const PatchOperation &operation : *operations) {
        if (operation.kind == PatchKind::Move)
            paths.append(operation.from);
        if (operation.kind != PatchKind::Test)
            paths.append(operation.path);
    }
    return paths;
}

} // namespace backdesk
