// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace backdesk::ui
{

/// What the desktop prefers, light or dark.
///
/// Sources, best first: Qt's own knowledge (6.5 on), the desktop portal's org.freedesktop.appearance, the
/// brightness of the platform's palette at start.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    SystemScheme();

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    /// The portal's signal SettingChanged.
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void set(bool dark);

    bool m_dark;
};

} // namespace backdesk::ui
