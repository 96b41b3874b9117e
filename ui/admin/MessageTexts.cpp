// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/MessageTexts.h"

#include "ui/admin/MessageDefaults.h"
#include "ui/admin/MessageFormat.h"
#include "ui/widgets/UsualTexts.h"

#include <QLocale>

#include <optional>

namespace backdesk::ui
{

namespace
{

QMap<QString, QString> &overrides()
{
    static QMap<QString, QString> texts;
    return texts;
}

std::optional<QLocale> &languageOfOverrides()
{
    static std::optional<QLocale> locale;
    return locale;
}

QString formatOverride(const QString &pattern, const QVariantMap &values)
{
    return formatMessage(pattern, values, languageOfOverrides().value_or(QLocale()));
}

} // namespace

QString messageText(const QString &id, const QVariantMap &values)
{
    const auto replaced = overrides().constFind(id);
    if (replaced != overrides().constEnd())
        return formatOverride(*replaced, values);
    const QVariant count = values.value(QStringLiteral("count"));
    const QString text = defaultMessage(id, count.isValid() ? count.toInt() : -1);
    if (text.isEmpty())
        return id;
    return fillPlaceholders(text, values, QLocale());
}

QString replacedText(const QString &id, const QString &usual, const QVariantMap &values)
{
    const auto replaced = overrides().constFind(id);
    return replaced == overrides().constEnd() ? usual : formatOverride(*replaced, values);
}

bool isReplaced(const QString &id)
{
    return overrides().contains(id);
}

void setMessageOverrides(const QMap<QString, QString> &texts, const QString &language)
{
    overrides() = texts;
    const QLocale locale(language);
    // What it does not know, Qt takes for "C".
    languageOfOverrides() = locale.language() == QLocale::C ? std::nullopt : std::optional(locale);
    // Widgets know nothing of ids.
    setUsualTexts({texts.value(QStringLiteral("modal.labelConfirm.default")),
                   texts.value(QStringLiteral("modal.labelCancel.default")),
                   texts.value(QStringLiteral("error.retry"))});
}

} // namespace backdesk::ui
