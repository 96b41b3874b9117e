// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace backdesk
{

/// The media type that the content itself shows, by libmagic ("image/png"); "application/octet-stream" when
/// it shows none. From any thread.
QString mimeTypeOf(const QByteArray &content);

} // namespace backdesk
