// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

namespace backdesk::ui
{

QString loadInter()
{
    const QString inter = QStringLiteral("Inter");
    if (QFontDatabase::hasFamily(inter))
        return inter;
    const QDir folder(QStringLiteral("/usr/share/fonts/opentype/inter"));
    for (const auto &weight :
         {QStringLiteral("Regular"), QStringLiteral("Medium"), QStringLiteral("SemiBold")})
        QFontDatabase::addApplicationFont(folder.filePath(QStringLiteral("Inter-%1.otf").arg(weight)));
    return QFontDatabase::hasFamily(inter) ? inter : QGuiApplication::font().family();
}

QFont makeFont(const QString &family, double pixels, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    // Hinting to whole pixels makes 13 px text uneven.
    font.setHintingPreference(QFont::PreferVerticalHinting);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

double systemTextScale()
{
    bool ok = false;
    const double asked = qEnvironmentVariable("BACKDESK_TEXT_SCALE").toDouble(&ok);
    if (ok && asked > 0)
        return asked;
    // Desktops use 9 to 11 points; what is beyond was chosen by a person who wants large text.
    constexpr double usual = 11;
    const double points = QFontInfo(QGuiApplication::font()).pointSizeF();
    return qBound(1.0, points / usual, 3.0);
}

} // namespace backdesk::ui
