// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/schema/Selector.h"
#include "core/value/Result.h"

namespace backdesk
{

enum class PatchKind { Add, Remove, Replace, Move, Copy, Test };

/// One operation of a patch.
struct PatchOperation {
    PatchKind kind = PatchKind::Test;
    Selector path;
    Selector from;          ///< of Move and Copy
    bool isPointer = false; ///< the path was given as a JSON pointer
    Value value;

    static Result<QList<PatchOperation>> readAll(const Value &patch, const DictType &type);
    static Result<PatchOperation> read(const Value &json, const DictType &type);
};

} // namespace backdesk
