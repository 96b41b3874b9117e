// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FileFacts.h"

#include <QCoreApplication>
#include <QMimeDatabase>

#include <algorithm>

namespace backdesk::ui
{

QString sizeText(qint64 bytes, const QLocale &locale)
{
    if (bytes == 1)
        return QCoreApplication::translate("backdesk::ui::FileFacts", "1 byte");
    if (bytes < 1000)
        return QCoreApplication::translate("backdesk::ui::FileFacts", "%1 bytes").arg(locale.toString(bytes));
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString mimeText(const QString &mimeType)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mimeType);
    return type.isValid() && !type.comment().isEmpty() ? type.comment() : mimeType;
}

QString groupText(const QString &pattern)
{
    if (pattern.startsWith(QLatin1String("image/")))
        return QCoreApplication::translate("backdesk::ui::FileFacts", "pictures");
    if (pattern.startsWith(QLatin1String("audio/")))
        return QCoreApplication::translate("backdesk::ui::FileFacts", "sound");
    if (pattern.startsWith(QLatin1String("video/")))
        return QCoreApplication::translate("backdesk::ui::FileFacts", "films");
    if (pattern.startsWith(QLatin1String("text/")))
        return QCoreApplication::translate("backdesk::ui::FileFacts", "texts");
    return pattern;
}

bool isSafeToOpen(const QString &mimeType)
{
    for (const QLatin1String kind :
         {QLatin1String("image/"), QLatin1String("audio/"), QLatin1String("video/")}) {
        // Drawings may hold scripts.
        if (mimeType.startsWith(kind) && !mimeType.contains(QLatin1String("svg")))
            return true;
    }
    return mimeType == QLatin1String("text/plain") || mimeType == QLatin1String("application/pdf");
}

QString mimeIcon(const QString &mimeType)
{
    if (mimeType.startsWith(QLatin1String("image/")))
        return QStringLiteral("image");
    if (mimeType.startsWith(QLatin1String("audio/")))
        return QStringLiteral("music");
    const bool text = mimeType.startsWith(QLatin1String("text/")) || mimeType.endsWith(QLatin1String("/pdf"));
    return text ? QStringLiteral("file-text") : QStringLiteral("file");
}

bool isMimeAllowed(const QMimeType &type, const QStringList &allowed)
{
    if (allowed.isEmpty())
        return true;
    const QStringList names = QStringList{type.name()} + type.aliases() + type.allAncestors();
    return std::any_of(allowed.begin(), allowed.end(), [&names](const QString &wanted) {
        if (!wanted.endsWith(u'*'))
            return names.contains(wanted, Qt::CaseInsensitive);
        return names.first().startsWith(wanted.chopped(1), Qt::CaseInsensitive);
    });
}

qint64 base64Size(QStringView base64)
{
    const qsizetype padding = base64.endsWith(u"==") ? 2 : base64.endsWith(u'=') ? 1 : 0;
    return (base64.size() - padding) * 3 / 4;
}

} // namespace backdesk::ui
