// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/Message.h"

#include <QFile>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

namespace backdesk
{

namespace
{

/// The translator of a language, read once; nothing when there is none. Translators never change after
/// loading, so that any thread may use them.
const QTranslator *translatorFor(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> translators;
    const std::lock_guard lock(mutex);
    const auto known = translators.find(language);
    if (known != translators.end())
        return known->second.get();
    // A client may name any number of languages: remember only those that exist.
    const QString file = QStringLiteral(":/i18n/backdesk_%1.qm").arg(language);
    if (!QFile::exists(file))
        return nullptr;
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file))
        translator.reset();
    return translators.emplace(language, std::move(translator)).first->second.get();
}

QString withArguments(QString text, const QStringList &arguments)
{
    // One pass over the text: an argument that itself holds "%2" stays as it is.
    for (qsizetype at = text.indexOf(u'%'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'%', at)) {
        const int number = text[at + 1].digitValue();
        if (number < 1 || number > arguments.size()) {
            ++at;
            continue;
        }
        text.replace(at, 2, arguments[number - 1]);
        at += arguments[number - 1].size();
    }
    return text;
}

} // namespace

QString Message::text(const QString &language) const
{
    if (!m_source)
        return {};
    QString text;
    if (!language.isEmpty()) {
        if (const QTranslator *translator = translatorFor(language))
            text = translator->translate("core", m_source);
    }
    if (text.isEmpty())
        text = QString::fromUtf8(m_source);
    return withArguments(text, m_arguments);
}

QString bestLanguage(const QStringList &wanted)
{
    for (const QString &language : wanted) {
        const QString base = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (base == QLatin1String("en"))
            return base;
        if (translatorFor(base))
            return base;
    }
    return QStringLiteral("en");
}

} // namespace backdesk
