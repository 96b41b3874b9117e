// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/Items.h"

#include <QDir>

namespace backdesk
{

/// The files of a data folder that people see: without lock, journal and cache.
inline QMap<QString, QByteArray> dataFiles(const QString &folder)
{
    QMap<QString, QByteArray> files = filesBelow(folder);
    files.removeIf([](QMap<QString, QByteArray>::iterator file) { return file.key().startsWith(u'.'); });
    return files;
}

/// What a process that ended now would leave behind, at another place.
inline void copyFolder(const QString &from, const QString &to)
{
    const QMap<QString, QByteArray> files = filesBelow(from);
    for (const bool isHidden : {false, true}) { // the journal is never older than the files
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (file.key().startsWith(u'.') == isHidden && file.key() != QLatin1String(".lock"))
                writeFile(to + u'/' + file.key(), file.value());
        }
    }
}

} // namespace backdesk
