// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportSource.h"

class QIODevice;

namespace backdesk::ui
{

/// A list of mappings, or a document each. Values are taken by YAML's core schema. Aliases are refused: a
/// short text could mean an endless one. Returns a sentence for people, or nothing.
QString readYaml(QIODevice &device, const ObjectTaker &take);

} // namespace backdesk::ui
