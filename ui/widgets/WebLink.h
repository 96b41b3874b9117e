// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk::ui
{

/// Whether a link of a description leads out of the window, and not to one of its views.
bool leadsOutside(const QString &link);

/// Whether an address may be handed to another program: only of the web, and mail to people, but nothing that
/// runs, reads files or is asked to attach them.
bool isWebLink(const QString &address);

/// Where a link leads, or that it is not followed; plain text.
QString webLinkHint(const QString &address);

/// Hands it to the browser or the mail program. Gives a sentence that says why it was not; empty: it was.
QString openWebLink(const QString &address);

} // namespace backdesk::ui
