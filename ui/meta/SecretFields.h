// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"

namespace backdesk::ui
{

/// Whether people enter its values but nobody is to read them: a password.
bool isSecret(const FieldMeta &field);

/// What a form of the admin description takes as a password is one wherever else it is shown.
void markSecrets(AppMeta &app);

} // namespace backdesk::ui
