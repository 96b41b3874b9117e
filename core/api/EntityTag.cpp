// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/EntityTag.h"

#include <QHashFunctions>

#include <functional>

namespace backdesk
{

namespace
{

QByteArray hashOf(const QByteArray &text, size_t seed)
{
    const quint64 hash = qHashBits(text.constData(), size_t(text.size()), seed);
    return QByteArray::number(hash, 16).rightJustified(16, '0');
}

bool anyTag(const QByteArray &header, const std::function<bool(const QByteArray &)> &matches)
{
    for (const QByteArray &part : header.split(',')) {
        const QByteArray tag = part.trimmed();
        if (tag == "*" || matches(tag))
            return true;
    }
    return false;
}

} // namespace

QByteArray revisionOf(const QByteArray &itemJson)
{
    return hashOf(itemJson, 1) + hashOf(itemJson, 2);
}

QByteArray entityTag(const QByteArray &revision, const QByteArray &itemJson, const QByteArray &shownJson)
{
    if (itemJson == shownJson)
        return '"' + revision + '"';
    return '"' + revision + '-' + hashOf(shownJson, 3) + '"';
}

bool namesTag(const QByteArray &header, const QByteArray &tag)
{
    return anyTag(header, [&tag](const QByteArray &named) {
        return named == tag || (named.startsWith("W/") && named.sliced(2) == tag);
    });
}

bool namesRevision(const QByteArray &header, const QByteArray &revision)
{
    const QByteArray whole = '"' + revision + '"';
    const QByteArray part = '"' + revision + '-';
    return anyTag(header, [&](const QByteArray &named) { return named == whole || named.startsWith(part); });
}

} // namespace backdesk
