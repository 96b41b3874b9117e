// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/UrlType.h"

#include <QCoreApplication>
#include <QUrl>

namespace backdesk
{

Value UrlType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                           Mistakes &mistakes) const
{
    const QUrl url(input.text(), QUrl::StrictMode);
    if (url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty())
        return StringType::decodeValue(input, present, path, mistakes);
    mistakes.unreadable(
        path, Message(QT_TRANSLATE_NOOP("core", "Must be an address such as https://example.org/page")));
    return present;
}

void UrlType::describeMore(ValueMap &element) const
{
    Q_UNUSED(element) // it has no patterns
}

} // namespace backdesk
