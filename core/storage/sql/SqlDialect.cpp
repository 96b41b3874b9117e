// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlDialect.h"

#include <algorithm>

namespace backdesk
{

bool SqlDialect::canName(const QStringList &path) const
{
    // Paths in JSON have no common way to write these.
    const auto isAwkward = [](QChar c) {
        return c.unicode() < 0x20 || c == u'"' || c == u'\\' || c == u'{' || c == u'}' || c.isSurrogate();
    };
    return !path.isEmpty() && std::none_of(path.begin(), path.end(), [&isAwkward](const QString &name) {
        return name.isEmpty() || std::any_of(name.begin(), name.end(), isAwkward);
    });
}

SqlText SqlDialect::equal(const QByteArray &member, Kind, const Value &operand) const
{
    return {member + " = ?", {operand}};
}

QByteArray SqlDialect::indexTerm(const QByteArray &member, Kind) const
{
    return member;
}

} // namespace backdesk
