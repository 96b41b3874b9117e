// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace backdesk
{

/// The languages of an Accept-Language header (RFC 9110, 12.5.4), the most wanted first. Odd parts are
/// passed over.
QStringList acceptedLanguages(const QByteArray &header);

} // namespace backdesk
