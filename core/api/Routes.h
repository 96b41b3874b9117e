// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Call.h"

namespace backdesk
{

class StagedBatches;

// One function a route; each answers completely, with a problem where something is wrong.

Response getMeta(Call &call);
/// Who asks.
Response getMe(Call &call);
Response getHealth(Call &call);
/// Several operations as one.
Response postBatch(Call &call);
/// A batch that comes in parts.
Response postStaged(Call &call, StagedBatches &batches);
Response addToStaged(Call &call, StagedBatches &batches, const QString &id);
/// How far it is.
Response getStaged(Call &call, StagedBatches &batches, const QString &id);
Response deleteStaged(Call &call, StagedBatches &batches, const QString &id);
Response checkStaged(Call &call, StagedBatches &batches, const QString &id);
Response storeStaged(Call &call, StagedBatches &batches, const QString &id);
/// Takes back what a `Backdesk-Undo` header named.
Response postUndo(Call &call, const QString &token);

Response getList(Call &call, const Collection &collection);
Response postItem(Call &call, const Collection &collection);
Response postCheck(Call &call, const Collection &collection);
/// POST `_meta`: the structure with the present state of the given item.
Response postState(Call &call, const Collection &collection);

Response postAction(Call &call, const Collection &collection, const QString &action, const QString &id);
Response getSelection(Call &call, const Collection &collection, const QString &name);
/// The same with more conditions in the body.
Response postSelection(Call &call, const Collection &collection, const QString &name);

Response getItem(Call &call, const Collection &collection, const QString &id);
Response putItem(Call &call, const Collection &collection, const QString &id);
Response patchItem(Call &call, const Collection &collection, const QString &id);
Response deleteItem(Call &call, const Collection &collection, const QString &id);
/// The content of a file field, by its dotted path.
Response getFile(Call &call, const Collection &collection, const QString &id, const QString &path);
/// What deleting the item would do.
Response getDeletion(Call &call, const Collection &collection, const QString &id);
/// What deleting several would do, one after the other.
Response postDeletion(Call &call, const Collection &collection);

} // namespace backdesk
