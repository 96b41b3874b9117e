// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QByteArray>

namespace backdesk
{

/// What names one state of an item: the first part of its entity tags. Two states share it only when they are
/// equal to the byte. 128 bits that need not resist anybody: a client that forges a tag only fools itself.
QByteArray revisionOf(const QByteArray &itemJson);

/// A strong entity tag (RFC 9110, 8.8.3) for what a client is shown of a revision: the revision, and where
/// not everything is shown what stands for the shown part.
QByteArray entityTag(const QByteArray &revision, const QByteArray &itemJson, const QByteArray &shownJson);

/// Whether an If-None-Match header names the tag, or is `*`; weakly, as RFC 9110 13.1.2 has it.
bool namesTag(const QByteArray &header, const QByteArray &tag);
/// Whether an If-Match header names the revision, by any of its tags, or is `*` (RFC 9110 13.1.1).
bool namesRevision(const QByteArray &header, const QByteArray &revision);

} // namespace backdesk
