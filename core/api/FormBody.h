// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Call.h"

namespace backdesk
{

/// The item that a multipart/form-data body means: the part `_json` is the object, every other part a field
/// by its dotted name ("address.plan"), texts read by the field's type, files with name and content.
/// Malformed.
Result<Value> formBody(const Request &request, const DictType &type);

} // namespace backdesk
