// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowSettings.h"

#include <QMetaEnum>
#include <QSettings>

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String SchemeKey("window/colours");

} // namespace

WindowSettings::WindowSettings(const QString &application) : m_application(application)
{
}

QString WindowSettings::key(QLatin1String name) const
{
    return QStringLiteral("applications/%1/%2").arg(m_application, name);
}

QByteArray WindowSettings::geometry() const
{
    return QSettings().value(key(QLatin1String("geometry"))).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(key(QLatin1String("geometry")), geometry);
}

bool WindowSettings::isSidebarCollapsed() const
{
    return QSettings().value(key(QLatin1String("sidebarCollapsed")), false).toBool();
}

void WindowSettings::setSidebarCollapsed(bool collapsed)
{
    QSettings().setValue(key(QLatin1String("sidebarCollapsed")), collapsed);
}

Theme::Scheme WindowSettings::scheme()
{
    const QByteArray name = QSettings().value(SchemeKey).toByteArray();
    bool known = false;
    const int value = QMetaEnum::fromType<Theme::Scheme>().keyToValue(name.constData(), &known);
    return known ? Theme::Scheme(value) : Theme::Scheme::System;
}

void WindowSettings::setScheme(Theme::Scheme scheme)
{
    QSettings().setValue(SchemeKey, QByteArray(QMetaEnum::fromType<Theme::Scheme>().valueToKey(int(scheme))));
}

} // namespace backdesk::ui
