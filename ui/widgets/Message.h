// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <functional>

namespace backdesk::ui
{

/// A short notice that passes: "Momo was saved. Undo".
struct Message {
    enum class Kind { Info, Good, Warn, Error };

    Kind kind = Kind::Info;
    QString text;
    QString actionText;           ///< such as "Undo"; empty: no button
    std::function<void()> action; ///< called once, when the button is pressed
    int timeout = 6000;           ///< in milliseconds; 0: stays until it is closed
    QStringList undo = {};        ///< tokens of the changes it tells of: the window offers to take them back

    static Message info(const QString &text) { return {Kind::Info, text, {}, {}, 6000}; }
    static Message good(const QString &text) { return {Kind::Good, text, {}, {}, 6000}; }
    static Message warn(const QString &text) { return {Kind::Warn, text, {}, {}, 10000}; }
    /// Errors stay until the person closes them.
    static Message error(const QString &text) { return {Kind::Error, text, {}, {}, 0}; }
};

} // namespace backdesk::ui

Q_DECLARE_METATYPE(backdesk::ui::Message)
