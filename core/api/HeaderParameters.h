// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace backdesk
{

/// A field value of the form `value; name=token; name="quoted string"` (RFC 9110, 5.6.6), such as those of
/// Content-Type and Content-Disposition.
struct HeaderParameters {
    QByteArray value;                                    ///< before the first ';', in lower case
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< names in lower case; values without quotes

    std::optional<QByteArray> parameter(const QByteArray &lowerCaseName) const;

    /// Nothing when it is malformed or a name stands twice. In a quoted string only \" and \\ are taken for
    /// escapes, since some clients send the backslashes of a path as they are.
    static std::optional<HeaderParameters> parse(QByteArrayView field);
};

/// Text of an extended parameter, `UTF-8'en'%e2%82%ac` (RFC 8187); UTF-8 and ISO-8859-1 are known. Nothing
/// when it is malformed.
std::optional<QString> decodedExtended(const QByteArray &value);

/// UTF-8, or else Latin-1, in which every byte is a character.
QString textOfHeader(const QByteArray &value);

} // namespace backdesk
