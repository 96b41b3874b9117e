// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Localisation.h"

#include "core/value/Message.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace backdesk
{

namespace
{

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString installTranslations(const QString &locale)
{
    const QLocale wanted = locale.isEmpty() ? QLocale::system() : QLocale(locale);
    const QString language = bestLanguage(locale.isEmpty() ? wanted.uiLanguages() : QStringList{locale});
    QLocale::setDefault(wanted);
    // Qt's own texts first: what is installed later is asked first.
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("backdesk_") + language, QStringLiteral(":/i18n"));
    return language;
}

} // namespace backdesk
