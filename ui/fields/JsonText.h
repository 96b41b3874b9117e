// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

class QLocale;

namespace backdesk::ui
{

/// An object or a list read from a text, or where and why it is none.
struct JsonText {
    QJsonValue value{QJsonValue::Undefined}; ///< undefined: it cannot be read
    QString mistake;                         ///< a sentence that tells line and column; empty: none
    qsizetype position = -1;                 ///< of the mistake in the text

    static JsonText read(const QString &text, const QLocale &locale);
    /// On several lines; an empty text for null.
    static QString write(const QJsonValue &value);
};

} // namespace backdesk::ui
