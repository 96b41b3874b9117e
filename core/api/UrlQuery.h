// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace backdesk
{

/// The decoded pairs of a query, in their order; `+` is a blank.
using QueryPairs = QList<std::pair<QString, QString>>;

/// Nothing when the text is not UTF-8 or holds NUL once it is decoded.
std::optional<QString> decodedSegment(const QByteArray &encoded);
/// The segments of a path, without one trailing slash. Nothing when one of them cannot be decoded.
std::optional<QStringList> decodedPath(const QByteArray &path);
std::optional<QueryPairs> decodedQuery(const QByteArray &query);

} // namespace backdesk
