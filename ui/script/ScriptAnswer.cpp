// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/ScriptAnswer.h"

#include <algorithm>

namespace backdesk::ui
{

namespace
{

bool concerns(const QString &read, const QString &changed)
{
    return read == changed || read.startsWith(changed + u'.') || changed.startsWith(read + u'.');
}

} // namespace

bool areRead(const QSet<QString> &changed, const QSet<QString> &reads)
{
    if (reads.contains(QStringLiteral("*")))
        return !changed.isEmpty();
    return std::any_of(changed.begin(), changed.end(), [&reads](const QString &name) {
        return std::any_of(reads.begin(), reads.end(),
                           [&name](const QString &read) { return concerns(read, name); });
    });
}

} // namespace backdesk::ui
