// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WebLink.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

struct WebLink {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::WebLink)
};

/// Mail programs may take files along that a link names.
bool isHarmlessMail(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems();
    return !url.path().isEmpty() && std::all_of(items.begin(), items.end(), [](const auto &item) {
        const QString key = item.first.toLower();
        return key == QLatin1String("subject") || key == QLatin1String("body") ||
               key == QLatin1String("cc") || key == QLatin1String("bcc");
    });
}

QString refusal(const QString &address)
{
    return WebLink::tr("Only addresses of the web and of mail are opened, not “%1”.").arg(address);
}

} // namespace

bool leadsOutside(const QString &link)
{
    return link.contains(QLatin1String("://")) || link.startsWith(QLatin1String("mailto:"));
}

bool isWebLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    if (url.scheme() == QLatin1String("mailto"))
        return isHarmlessMail(url);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && !url.host().isEmpty();
}

QString webLinkHint(const QString &address)
{
    if (address.isEmpty())
        return {};
    return isWebLink(address) ? WebLink::tr("Opens %1", "an address").arg(address) : refusal(address);
}

QString openWebLink(const QString &address)
{
    if (!isWebLink(address))
        return refusal(address);
    if (QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode)))
        return {};
    return WebLink::tr("There is no program that opens “%1”.").arg(address);
}

} // namespace backdesk::ui
