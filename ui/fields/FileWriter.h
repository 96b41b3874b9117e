// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace backdesk::ui
{

/// Writes a file off the GUI thread: wholly or not at all. `content` is called there. Calls back on the GUI
/// thread with one sentence for people, empty when all went well, as long as the context is.
void writeFile(const QString &path, std::function<QByteArray()> content, QObject *context,
               std::function<void(const QString &error)> done);

} // namespace backdesk::ui
