// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace backdesk::test
{

/// A fenced block of docs/admin.md.
struct DocsBlock {
    QString language; ///< "yaml", "js"
    int line = 0;     ///< of its fence, from 1
    QByteArray text;
};

/// The text of docs/admin.md.
QByteArray adminDocs();
/// Its blocks, in their order. The first is the application that the others belong to.
QList<DocsBlock> adminDocsBlocks();
/// The application with a part of `admin`: keys of `admin` itself, or one of the views of the books.
QByteArray completed(const QByteArray &part);
/// Writes the description and the modules of the docs into the folder; gives the description's path.
QString writeApplication(const QString &folder, const QByteArray &description);

} // namespace backdesk::test
