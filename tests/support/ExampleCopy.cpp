// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ExampleCopy.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace backdesk::test
{

QString copyExample(const QString &example, const QTemporaryDir &to)
{
    const QDir source(QStringLiteral(BACKDESK_SOURCE_DIR "/resources/examples/") + example);
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = to.filePath(source.relativeFilePath(file));
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
            qFatal("%s cannot be copied", qPrintable(file));
    }
    return to.filePath(example + QStringLiteral(".yml"));
}

} // namespace backdesk::test
