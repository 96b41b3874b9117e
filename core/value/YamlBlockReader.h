// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QByteArrayView>

#include <optional>

namespace backdesk
{

/// Reads the plain block style that writeYaml() writes, with comments on lines of their own, many times
/// faster than readYaml(): the document is a mapping, scalars stand on one line, plain or in double quotes.
/// Gives what readYaml() gives without mistakes; nothing for everything else, valid or not, which is to be
/// given to readYaml() then.
std::optional<Value> readBlockYaml(QByteArrayView text);

} // namespace backdesk
