// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

namespace backdesk::ui
{

/// Mistakes as functions tell them, {"title": "Too long", "_error": ["…"]}, by path. What is about the form
/// as a whole stands at "$".
FieldErrors scriptErrors(const QJsonValue &errors);
/// Of one field: a text, or several; what is empty, null or undefined says that all is well.
QStringList scriptTexts(const QJsonValue &error);

} // namespace backdesk::ui
