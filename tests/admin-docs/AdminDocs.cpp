// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin-docs/AdminDocs.h"

#include <QDir>
#include <QFile>

namespace backdesk::test
{

namespace
{

QByteArray indented(const QByteArray &text, int by)
{
    QByteArray result;
    for (const QByteArray &line : text.split('\n'))
        result += line.isEmpty() ? QByteArray("\n") : QByteArray(by, ' ') + line + '\n';
    return result;
}

bool isView(const QByteArray &part)
{
    return part.startsWith("listView:") || part.startsWith("changeView:") || part.startsWith("addView:");
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

QByteArray adminDocs()
{
    QFile file(QStringLiteral(BACKDESK_SOURCE_DIR "/docs/admin.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("docs/admin.md cannot be read");
    return file.readAll();
}

QList<DocsBlock> adminDocsBlocks()
{
    QList<DocsBlock> blocks;
    bool isInside = false;
    int number = 0;
    for (const QByteArray &line : adminDocs().split('\n')) {
        ++number;
        if (!line.startsWith("```")) {
            if (isInside)
                blocks.last().text += line + '\n';
            continue;
        }
        isInside = !isInside;
        if (isInside)
            blocks.append({QString::fromUtf8(line.mid(3)), number, {}});
    }
    return blocks;
}

QByteArray completed(const QByteArray &part)
{
    const QByteArray application = adminDocsBlocks().first().text;
    if (part.startsWith("backoffice:"))
        return part;
    if (isView(part))
        return application + "admin:\n  views:\n    books:\n" + indented(part, 6);
    return application + "admin:\n" + indented(part, 2);
}

QString writeApplication(const QString &folder, const QByteArray &description)
{
    for (const DocsBlock &block : adminDocsBlocks()) {
        if (block.language != QLatin1String("js"))
            continue;
        const QString name = QString::fromUtf8(block.text.left(block.text.indexOf('\n')).mid(3));
        write(QDir(folder).filePath(name), block.text);
    }
    const QString path = QDir(folder).filePath(QStringLiteral("app.yml"));
    write(path, description);
    return path;
}

} // namespace backdesk::test
