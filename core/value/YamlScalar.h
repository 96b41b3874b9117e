// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"
#include "core/value/Yaml.h"

#include <QStringView>

#include <optional>
#include <string_view>

namespace backdesk
{

/// What a plain scalar means by the core schema; nothing for an infinite number or none (`.inf`, `.nan`).
struct ResolvedScalar {
    YamlNode::Kind kind = YamlNode::Kind::Text;
    Value value;
};
std::optional<ResolvedScalar> resolvePlainScalar(std::string_view text);

/// Whether the text may stand without quotes and is read back as the same text by YAML 1.1 and 1.2 readers.
/// Cautious: what is merely near to something else is quoted too.
bool isSafePlainText(QStringView text);

/// Whether YAML allows the character as it is within a line of a double-quoted text.
bool isPrintable(char32_t c);

} // namespace backdesk
