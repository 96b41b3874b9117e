// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk::test
{

/// A file within a zip archive as text; empty when there is none.
QString unzipped(const QString &archive, const QString &name);

} // namespace backdesk::test
