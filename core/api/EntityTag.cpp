// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/EntityTag.h"

#include <QCryptographicHash>

#include <functional>

namespace backdesk
{

namespace
{

/// The same on every machine, because several may serve one database.
QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
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
    return hashOf(itemJson);
}

QByteArray entityTag(const QByteArray &revision, const QByteArray &itemJson, const QByteArray &shownJson)
{
    if (itemJson == shownJson)
        return '"' + revision + '"';
    return '"' + revision + '-' + hashOf(shownJson).left(16) + '"';
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
