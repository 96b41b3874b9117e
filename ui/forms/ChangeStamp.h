// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace backdesk::ui
{

/// Who did something to an item, and when.
struct ChangeStamp {
    QString who; ///< empty: nobody in particular
    QDateTime when;

    /// Of a stored item.
    static ChangeStamp created(const QJsonObject &item);
    static ChangeStamp modified(const QJsonObject &item);
};

} // namespace backdesk::ui
