// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Entry.h"

namespace backdesk
{

/// The field components of the window that can show values of a type, by its name; of all types where it is
/// empty. The window judges Lists by their elements, too.
QStringList componentNames(const QString &typeName = {});
/// The component that the entry names; reports what is none. What holds a dot or begins with "custom:" is
/// registered by a program, and may be anything.
std::optional<QString> readComponent(const Entry &entry, const QString &typeName = {});

} // namespace backdesk
