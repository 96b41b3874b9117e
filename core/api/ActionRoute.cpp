// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Committing.h"
#include "core/api/Routes.h"

namespace backdesk
{

Response postAction(Call &call, const Collection &collection, const QString &action, const QString &id)
{
    const auto body = call.body();
    if (!body)
        return call.failure(body.errors());
    const auto result =
        committed(call, [&](UnitOfWork &unit) { return unit.act(collection, action, id, *body); });
    if (!result)
        return call.failure(result.errors());
    ValueMap answer;
    answer.set(QStringLiteral("result"), *result);
    return jsonResponse(Value(answer));
}

} // namespace backdesk
