// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace backdesk::ui
{

struct FieldMeta;

/// The components of this folder by the names that descriptions use ("Textarea"), sorted.
QStringList componentNames();

/// Whether the component can hold every value of the field's type. False for names that are not known.
bool componentFits(const QString &component, const FieldMeta &field);

} // namespace backdesk::ui
