// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Localisation.h"

#include "core/value/Message.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace backdesk
{

namespace
{

/// Those of the language of now.
QList<QPointer<QTranslator>> &installed()
{
    static QList<QPointer<QTranslator>> translators;
    return translators;
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(file, folder)) {
        delete translator;
        return;
    }
    QCoreApplication::installTranslator(translator);
    installed().append(translator);
}

} // namespace

QString installTranslations(const QString &locale)
{
    const QLocale wanted = locale.isEmpty() ? QLocale::system() : QLocale(locale);
    const QString language = bestLanguage(locale.isEmpty() ? wanted.uiLanguages() : QStringList{locale});
    QLocale::setDefault(wanted);
    for (const QPointer<QTranslator> &former : std::exchange(installed(), {}))
        delete former.data();
    // Qt's own texts first: what is installed later is asked first.
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("backdesk_") + language, QStringLiteral(":/i18n"));
    return language;
}

} // namespace backdesk
