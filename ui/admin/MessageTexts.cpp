// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/MessageTexts.h"

#include "ui/admin/MessageDefaults.h"
#include "ui/admin/MessageFormat.h"

#include <QLocale>

namespace backdesk::ui
{

namespace
{

QMap<QString, QString> &overrides()
{
    static QMap<QString, QString> texts;
    return texts;
}

} // namespace

QString messageText(const QString &id, const QVariantMap &values)
{
    const auto replaced = overrides().constFind(id);
    if (replaced != overrides().constEnd())
        return formatMessage(*replaced, values, QLocale());
    const QVariant count = values.value(QStringLiteral("count"));
    const QString text = defaultMessage(id, count.isValid() ? count.toInt() : -1);
    if (text.isEmpty())
        return id;
    return fillPlaceholders(text, values, QLocale());
}

void setMessageOverrides(const QMap<QString, QString> &texts)
{
    overrides() = texts;
}

} // namespace backdesk::ui
