// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <memory>

class QApplication;

namespace backdesk::ui
{

class SystemScheme;

/// The one place that knows how the window looks. GUI thread only.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    /// Gives the application our style, palette and font. Call once, after QApplication's constructor and
    /// before the first widget.
    static void install(QApplication &application);
    static Theme &current();

    QColor color(Color token) const { return color(token, m_dark); }
    static QColor color(Color token, bool dark);
    /// A length in device-independent pixels, grown with the system's text size where text stands in it.
    int size(Size token) const;
    QFont font(TextStyle style) const;
    /// A palette that widgets and menus have as long as nobody gives them another.
    QPalette palette() const;

    bool isDark() const { return m_dark; }
    Scheme scheme() const { return m_scheme; }
    /// Takes effect at once on all open windows.
    void setScheme(Scheme scheme);

    /// 1 for the usual text size of a desktop, 2 for twice as large.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    /// A person's choice in percent of the desktop's text size, 80 to 200.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

Q_SIGNALS:
    /// Colours or sizes are others than before. Widgets that only paint need not listen: they are repainted.
    void changed();

private:
    explicit Theme(QApplication &application);
    ~Theme() override;
    void followSystem();
    void apply();

    QString m_family;
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    double m_textScale = 1;
    double m_systemScale = 1;
    int m_textPercent = 100;
    std::unique_ptr<SystemScheme> m_system;
};

/// Shorthands, as nearly every paint function needs them.
inline QColor themeColor(Color token)
{
    return Theme::current().color(token);
}
inline int themeSize(Size token)
{
    return Theme::current().size(token);
}

} // namespace backdesk::ui
