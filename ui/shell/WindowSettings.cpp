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
constexpr QLatin1String TextKey("window/textPercent");
constexpr QLatin1String LanguageKey("window/language");
constexpr int UsualPercent = 100;
constexpr int MostVisits = 8;

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

int WindowSettings::textPercent()
{
    return QSettings().value(TextKey, UsualPercent).toInt();
}

void WindowSettings::setTextPercent(int percent)
{
    QSettings().setValue(TextKey, percent);
}

QString WindowSettings::language()
{
    return QSettings().value(LanguageKey).toString();
}

void WindowSettings::setLanguage(const QString &code)
{
    QSettings().setValue(LanguageKey, code);
}

QList<WindowSettings::Visit> WindowSettings::visits() const
{
    QList<Visit> visits;
    QSettings settings;
    const int count = settings.beginReadArray(key(QLatin1String("visits")));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        visits << Visit{settings.value("path").toString(), settings.value("title").toString()};
    }
    return visits;
}

void WindowSettings::addVisit(const Visit &visit)
{
    QList<Visit> all = visits();
    all.removeIf([&](const Visit &each) { return each.path == visit.path; });
    all.prepend(visit);
    all.resize(qMin<qsizetype>(all.size(), MostVisits));
    QSettings settings;
    settings.beginWriteArray(key(QLatin1String("visits")), int(all.size()));
    for (int i = 0; i < all.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("path", all.at(i).path);
        settings.setValue("title", all.at(i).title);
    }
    settings.endArray();
}

QList<WindowSettings::OpenWindow> WindowSettings::session() const
{
    QList<OpenWindow> windows;
    QSettings settings;
    const int count = settings.beginReadArray(key(QLatin1String("session")));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        windows << OpenWindow{settings.value("path").toString(), settings.value("geometry").toByteArray()};
    }
    return windows;
}

void WindowSettings::setSession(const QList<OpenWindow> &windows)
{
    QSettings settings;
    settings.beginWriteArray(key(QLatin1String("session")), int(windows.size()));
    for (int i = 0; i < windows.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("path", windows.at(i).path);
        settings.setValue("geometry", windows.at(i).geometry);
    }
    settings.endArray();
}

bool WindowSettings::restoresSession() const
{
    return QSettings().value(key(QLatin1String("restoresSession")), true).toBool();
}

void WindowSettings::setRestoresSession(bool restores)
{
    QSettings().setValue(key(QLatin1String("restoresSession")), restores);
}

void WindowSettings::setScheme(Theme::Scheme scheme)
{
    QSettings().setValue(SchemeKey, QByteArray(QMetaEnum::fromType<Theme::Scheme>().valueToKey(int(scheme))));
}

} // namespace backdesk::ui
