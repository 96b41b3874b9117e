// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/DescriptionError.h"

#include <QCoreApplication>

namespace backdesk
{

QString DescriptionError::text(const QString &language) const
{
    QString text = file;
    if (line > 0)
        text += QStringLiteral(":%1:%2").arg(QString::number(line), QString::number(column));
    if (!keyPath.isEmpty())
        text += QLatin1String(": ") + keyPath;
    text += QLatin1String(": ") + message.text(language);
    if (!suggestion.isEmpty())
        text += Message(QT_TRANSLATE_NOOP("core", "; did you mean \"%1\"?"), {suggestion}).text(language);
    if (!allowed.isEmpty()) {
        text +=
            u' ' + Message(QT_TRANSLATE_NOOP("core", "(allowed: %1)"), {allowed.join(QLatin1String(", "))})
                       .text(language);
    }
    return text;
}

} // namespace backdesk
