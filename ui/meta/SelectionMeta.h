// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace backdesk::ui
{

/// A list that the description prepares: which items, and what of them.
struct SelectionMeta {
    struct Column {
        QString selector; ///< "$.addr.address"
        QString title;    ///< the given one, else made of the selector's last name
    };

    QString name;
    QString title;         ///< the given one, else made of the name
    QString description;   ///< empty: none
    QList<Column> columns; ///< empty: whole items
};

SelectionMeta parseSelection(const QJsonObject &json);

} // namespace backdesk::ui
