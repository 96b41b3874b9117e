// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/description/Entry.h"

namespace backdesk
{

/// A text that people see, by its id, and the placeholders that it may hold.
struct MessageId {
    QString id;
    QStringList placeholders;
};

/// All texts that `admin.messages` may replace.
const QList<MessageId> &messageIds();

/// Judges a replacing text, which is of the ICU kind: {name}, {name, number}, {name, plural, one {…} other
/// {…}}, {name, select, word {…} other {…}}, apostrophes around braces. Reports braces that have no partner,
/// unknown placeholders and kinds, and choices without `other`.
void checkMessagePattern(const Entry &entry, const QString &pattern, const QStringList &placeholders);

} // namespace backdesk
