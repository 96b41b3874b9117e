// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

namespace backdesk::ui
{

/// What a function of the admin description gave.
struct ScriptAnswer {
    bool ok = false;
    QJsonValue value{QJsonValue::Undefined}; ///< undefined is told apart from null
    QString error;                           ///< one sentence that names the function's place; empty when ok
    QJsonValue thrown{
        QJsonValue::Undefined}; ///< what it threw where that is data: {"validationError": true, ...}
    QSet<QString> reads;        ///< names asked of crudl.context(); "*": all of it
    QStringList undo = {};      ///< tokens of what it wrote, also where it failed
};

/// Whether what a function read, as an answer tells it, is among the values that changed. Whoever reads
/// "address.street" is concerned by "address", and the other way round; where nothing changed, nobody is.
bool areRead(const QSet<QString> &changed, const QSet<QString> &reads);

} // namespace backdesk::ui
