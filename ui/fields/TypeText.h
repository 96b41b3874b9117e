// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/FieldMeta.h"

namespace backdesk::ui
{

/// What a type is called by people: its own title, else "Whole number", "Text", "Date and time".
QString typeText(const FieldMeta &field);

/// Whether the value looks like one of this field's type, by its JSON kind and what the description says of
/// single values. The server has the last word.
bool fitsType(const FieldMeta &field, const QJsonValue &value);

} // namespace backdesk::ui
