// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminField.h"
#include "ui/meta/FieldMeta.h"

namespace backdesk::ui
{

/// A field as a form shows it: what the admin description says of it over what the collection does. Its name
/// is the query name ("address.street"). One that the collection does not have exists in the form alone; what
/// its component holds then tells its type.
///
/// What the description leaves to functions is as the collection has it.
FieldMeta describedField(const QList<FieldMeta> &fields, const AdminField &field);

/// What a field of a form alone holds, by its component.
FieldMeta::Type typeOfComponent(const QString &component);

} // namespace backdesk::ui
