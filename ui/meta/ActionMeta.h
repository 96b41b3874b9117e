// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/FieldMeta.h"

namespace backdesk::ui
{

/// Something that can be done with an item, besides changing it.
struct ActionMeta {
    QString name;
    QString title;                ///< the given one, else made of the name
    QString description;          ///< empty: none
    QList<FieldMeta> fields;      ///< its parameters; selectors begin there ("$.years")
    Right see = Right::Unset;     ///< who is offered it
    Right execute = Right::Unset; ///< who may do it

    const FieldMeta *field(const QString &name) const;
};

ActionMeta parseAction(const QJsonObject &json);

} // namespace backdesk::ui
