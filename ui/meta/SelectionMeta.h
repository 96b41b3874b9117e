// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/Right.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace backdesk::ui
{

struct FieldMeta;

/// A list that the description prepares: which items, and what of them.
struct SelectionMeta {
    struct Column {
        QString selector; ///< "$.addr.address"
        QString title;    ///< the given one, else the field's, else made of the selector's last name
    };

    QString name;
    QString title;             ///< the given one, else made of the name
    QString description;       ///< empty: none
    QList<Column> columns;     ///< empty: whole items
    Right read = Right::Unset; ///< who may see it
};

/// `fields`: of the collection, whose titles the columns take.
SelectionMeta parseSelection(const QJsonObject &json, const QList<FieldMeta> &fields);

} // namespace backdesk::ui
