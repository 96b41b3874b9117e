// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Refusal.h"
#include "core/http/RequestHead.h"

#include <QStringList>

namespace backdesk
{

/// Stops pages from elsewhere that send requests here with the rights of whoever looks at them. A browser
/// names the page in Origin (RFC 6454) and tells in Sec-Fetch-Site whether it is one of ours; other programs
/// send neither. 403 for what may change something (not GET, HEAD, OPTIONS) and comes from a page that is
/// neither of the authority the request names nor in @p allowed ("https://desk.example", "*": all).
Refusal judgeOrigin(const RequestHead &head, const QStringList &allowed);

} // namespace backdesk
