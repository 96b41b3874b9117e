// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace backdesk::ui
{

using FileChosen = std::function<void(const QString &path)>;
using FilesChosen = std::function<void(const QStringList &paths)>;

/// Ask for a file without blocking; they begin in the folder that was chosen last. Nothing is called when the
/// person cancels or the parent goes away.
void chooseFileToRead(QWidget *parent, const QStringList &mimeTypes, const FileChosen &chosen);
/// As many as wanted.
void chooseFilesToRead(QWidget *parent, const QStringList &mimeTypes, const FilesChosen &chosen);
void chooseFileToWrite(QWidget *parent, const QString &name, const FileChosen &chosen);

} // namespace backdesk::ui
