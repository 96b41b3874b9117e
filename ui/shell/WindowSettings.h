// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QByteArray>

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

private:
    QString key(QLatin1String name) const;

    QString m_application;
};

} // namespace backdesk::ui
