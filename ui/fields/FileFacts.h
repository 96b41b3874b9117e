// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QMimeType>
#include <QString>
#include <QStringList>

namespace backdesk::ui
{

/// What files are, in words.

/// "12 bytes", "3.4 MB".
QString sizeText(qint64 bytes, const QLocale &locale);
/// "PNG image"; a name that is not known stays as it is.
QString mimeText(const QString &mimeType);
/// "pictures" for "image/*".
QString groupText(const QString &pattern);
/// Whether it may be handed to another program: what is looked at or listened to, nothing that could run.
bool isSafeToOpen(const QString &mimeType);
/// An icon's name.
QString mimeIcon(const QString &mimeType);
/// Whether the type, one of its other names or a more general type is in the list; an empty list allows any.
/// Entries may end in a star: "image/*".
bool isMimeAllowed(const QMimeType &type, const QStringList &allowed);
/// How many bytes a base64 text stands for (RFC 4648, 4), without decoding it.
qint64 base64Size(QStringView base64);

} // namespace backdesk::ui
