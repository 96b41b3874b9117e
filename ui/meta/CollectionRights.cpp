// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/CollectionRights.h"

namespace backdesk::ui
{

CollectionRights parseRights(const QJsonObject &json)
{
    return {parseRight(json.value(QLatin1String("read"))), parseRight(json.value(QLatin1String("create"))),
            parseRight(json.value(QLatin1String("modify"))), parseRight(json.value(QLatin1String("delete")))};
}

} // namespace backdesk::ui
