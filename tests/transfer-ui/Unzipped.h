// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace backdesk::test
{

/// A file within a zip archive as text; empty when there is none.
QString unzipped(const QString &archive, const QString &name);

/// Makes a zip archive of names and contents.
void zipped(const QString &archive, const QList<std::pair<QByteArray, QByteArray>> &files);

} // namespace backdesk::test
