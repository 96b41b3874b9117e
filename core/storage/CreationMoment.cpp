// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CreationMoment.h"

namespace backdesk
{

qint64 creationMoment(const Value &item)
{
    const Value *meta = item.asMap() ? item.asMap()->find(u"_meta") : nullptr;
    const Value *ctime = meta && meta->asMap() ? meta->asMap()->find(u"ctime") : nullptr;
    const DateTime *moment = ctime ? ctime->asDateTime() : nullptr;
    return moment ? moment->utcMicroseconds() : 0;
}

} // namespace backdesk
