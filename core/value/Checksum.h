// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace backdesk
{

/// CRC-32C (Castagnoli, as in RFC 3720, section 12.1) of the bytes; `before` is that of what stands before.
quint32 crc32c(QByteArrayView bytes, quint32 before = 0);

} // namespace backdesk
