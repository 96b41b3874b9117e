// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/views/FilterField.h"

namespace backdesk::ui
{

class FilterEditor;

/// The editor for a field, by its kind. Everything given must outlive it.
FilterEditor *makeFilterEditor(const FilterField &field, const FieldContext &context);

} // namespace backdesk::ui
