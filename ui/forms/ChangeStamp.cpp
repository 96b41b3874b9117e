// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ChangeStamp.h"

#include "ui/forms/MomentText.h"

namespace backdesk::ui
{

namespace
{

/// Who everybody is while there are no users.
constexpr QLatin1String Anonymous("000");

ChangeStamp stampOf(const QJsonObject &item, QLatin1String user, QLatin1String time)
{
    const QJsonObject meta = item.value(QLatin1String("_meta")).toObject();
    const QJsonObject person = meta.value(user).toObject();
    const bool known = person.value(QLatin1String("_id")).toString() != Anonymous;
    return {known ? person.value(QLatin1String("login")).toString() : QString(),
            momentFromStored(meta.value(time).toString())};
}

} // namespace

ChangeStamp ChangeStamp::created(const QJsonObject &item)
{
    return stampOf(item, QLatin1String("created_by"), QLatin1String("ctime"));
}

ChangeStamp ChangeStamp::modified(const QJsonObject &item)
{
    return stampOf(item, QLatin1String("modified_by"), QLatin1String("mtime"));
}

} // namespace backdesk::ui
