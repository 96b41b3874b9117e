// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace backdesk::ui
{

/// What the window remembers from one time to the next, in QSettings. The geometry is the application's own;
/// the colours hold for all.
class WindowSettings
{
public:
    explicit WindowSettings(const QString &application);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    bool isSidebarCollapsed() const;
    void setSidebarCollapsed(bool collapsed);

    /// The remembered choice, for before the first window.
    static Theme::Scheme scheme();
    static void setScheme(Theme::Scheme scheme);
    /// Of the text size, in percent.
    static int textPercent();
    static void setTextPercent(int percent);

    /// A code such as "de"; empty: the system's.
    static QString language();
    static void setLanguage(const QString &code);

    /// A place that was visited, and how it was called.
    struct Visit {
        QString path;
        QString title;
    };
    /// Newest first.
    QList<Visit> visits() const;
    void addVisit(const Visit &visit);

    /// A window as it was when the program ended.
    struct OpenWindow {
        QString path;
        QByteArray geometry;
    };
    QList<OpenWindow> session() const;
    void setSession(const QList<OpenWindow> &windows);
    /// Whether windows come back; the person's choice.
    bool restoresSession() const;
    void setRestoresSession(bool restores);

private:
    QString key(QLatin1String name) const;

    QString m_application;
};

} // namespace backdesk::ui
