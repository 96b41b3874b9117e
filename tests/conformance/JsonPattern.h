// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backdesk::test
{

/// What differs between an expected pattern and an answer; nothing when they match.
///
/// An object matches when it is a subset of the answer (whole with `"$exact": true`), a list has the same
/// length; `{"$any": true}`, `{"$type": "int|string"}`, `{"$re": "..."}`, `{"$unordered": [...]}` and
/// `"$absent": ["key"]` are special. Numbers are compared by value, truth values only with truth values.
QStringList differences(const QJsonValue &pattern, const QJsonValue &actual,
                        const QString &place = QStringLiteral("$"));

/// Reads `$.a.b[0].c`.
QJsonValue pick(const QString &path, const QJsonValue &value);

using Saved = QMap<QString, QJsonValue>;
/// Puts saved values in place of `${name}`; a text that is nothing else becomes the value itself.
QJsonValue filled(const QJsonValue &value, const Saved &saved);
QString filledText(const QString &text, const Saved &saved);

} // namespace backdesk::test
