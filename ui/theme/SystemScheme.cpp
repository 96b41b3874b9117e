// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SystemScheme.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#ifdef BACKDESK_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace backdesk::ui
{

namespace
{

bool platformIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

#ifdef BACKDESK_WITH_DBUS
constexpr QLatin1String Service("org.freedesktop.portal.Desktop");
constexpr QLatin1String Object("/org/freedesktop/portal/desktop");
constexpr QLatin1String Settings("org.freedesktop.portal.Settings");
constexpr QLatin1String Appearance("org.freedesktop.appearance");
constexpr QLatin1String ColorScheme("color-scheme");
constexpr uint PrefersDark = 1;

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus"));
}

/// Read() wraps its value into two variants, the signal into one.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
#endif

} // namespace

SystemScheme::SystemScheme() : m_dark(platformIsDark())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this] { set(platformIsDark()); });
#else
    askPortal();
#endif
}

void SystemScheme::set(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

#ifdef BACKDESK_WITH_DBUS

void SystemScheme::askPortal()
{
    // Pictures made without a display should not depend on whose session they are made in.
    if (!hasSessionBus() || QGuiApplication::platformName() == QLatin1String("offscreen"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Object, Settings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Object, Settings, QStringLiteral("Read"));
    call << QString(Appearance) << QString(ColorScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        // A desktop without the setting answers with an error: the palette's brightness then stands.
        if (reply.isValid())
            settingChanged(Appearance, ColorScheme, reply.value());
    });
}

void SystemScheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != Appearance || key != ColorScheme)
        return;
    const uint scheme = unwrapped(value.variant()).toUInt();
    set(scheme == PrefersDark);
}

#else

void SystemScheme::askPortal()
{
}
void SystemScheme::settingChanged(const QString &, const QString &, const QDBusVariant &)
{
}

#endif

} // namespace backdesk::ui
